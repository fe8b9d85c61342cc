import { parseArgs } from 'node:util';
import { contentFolder } from '../src/reading/location.ts';
import { KINDS, type Kind } from './mutate/kind.ts';
import { MutationReport } from './mutate/report.ts';
import { tryMutants } from './mutate/run.ts';

// npm run tieout:mutate: types every figure wrongly, one at a time, and says which share of the slips the check stops.
// It ends with 1 when a bar is not reached.
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    kind: { type: 'string', multiple: true },
    file: { type: 'string' },
    threads: { type: 'string', default: '2' },
  },
});
const kinds = values.kind?.map((kind) => {
  if (!isKind(kind)) throw new Error(`There is no kind of slip "${kind}"; the kinds are ${KINDS.join(', ')}.`);
  return kind;
});

let shown = 0;
const { site, tried } = await tryMutants(contentFolder(), { kinds, file: values.file }, Number(values.threads), (done, all) => {
  const tenth = Math.floor((10 * done) / all);
  if (tenth > shown) process.stderr.write(`${String(tenth * 10)} % of ${String(all)} mutants tried\n`);
  shown = Math.max(shown, tenth);
});
const report = new MutationReport(site, tried);
process.stdout.write(`${values.json ? report.json() : report.text()}\n`);
process.exitCode = report.reached ? 0 : 1;

function isKind(text: string): text is Kind {
  return (KINDS as readonly string[]).includes(text);
}
