import { contentFolder } from '../src/reading/formats/location.ts';
import { expectOneOf } from '../src/reading/formats/nearest.ts';
import { asProgram, commandLine } from './command-line.ts';
import { complain } from './complaint.ts';
import { KINDS, type Kind } from './mutate/kind.ts';
import { MutationReport } from './mutate/report.ts';
import { tryMutants } from './mutate/run.ts';

// npm run tieout:mutate: types every figure wrongly, one at a time, and says which share of the slips the check stops.
// It ends with 1 when a bar is not reached.
export const main = commandLine({
  call: 'npm run tieout:mutate',
  says: 'Types every figure wrongly, one at a time, and says which share of the slips the check stops.',
  options: {
    json: { type: 'boolean', default: false, says: 'the result for programs' },
    kind: { type: 'string', multiple: true, value: '<kind>', says: `slips of one kind: ${KINDS.join(', ')}` },
    file: { type: 'string', value: '<file>', says: 'figures of one facts file alone' },
    threads: { type: 'string', default: '2', value: '<number>', says: 'how many are tried at a time' },
  },
}, async ({ values }) => {
  const unknown = values.kind?.find((kind) => !isKind(kind));
  if (unknown !== undefined) return complain(`There is no kind of slip "${unknown}": ${expectOneOf(unknown, KINDS)}.`, 2);
  if (!/^[1-9]\d?$/.test(values.threads)) return complain(`--threads: "${values.threads}" is no number of threads: write one from 1 to 99.`, 2);
  const kinds = values.kind?.filter(isKind);

  let shown = 0;
  const { site, tried } = await tryMutants(contentFolder(), { kinds, file: values.file }, Number(values.threads), (done, all) => {
    const tenth = Math.floor((10 * done) / all);
    if (tenth > shown) process.stderr.write(`${String(tenth * 10)} % of ${String(all)} mutants tried\n`);
    shown = Math.max(shown, tenth);
  });
  const report = new MutationReport(site, tried);
  process.stdout.write(`${values.json ? report.json() : report.text()}\n`);
  return report.reached ? 0 : 1;
});
await asProgram(import.meta, main);

function isKind(text: string): text is Kind {
  return (KINDS as readonly string[]).includes(text);
}
