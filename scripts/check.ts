import { checkContent } from '../src/building/check.ts';
import { clock } from '../src/building/order.ts';
import { legibleJson } from '../src/model/signs/legible.ts';
import { count, findingRecord, reportOf } from '../src/building/report.ts';
import { asProgram, commandLine } from './command-line.ts';
import { say } from './complaint.ts';

// npm run check: every finding as a compiler would print it; with --json, as an array for programs.
export const main = commandLine({
  call: 'npm run check',
  says: 'Reads all content and checks every figure; ends with 1 where there are errors.',
  options: { json: { type: 'boolean', default: false, says: 'the findings as an array for programs' } },
}, ({ values }) => {
  const { findings, relations, content } = checkContent(undefined, { now: clock(), by: 'drafters' });
  const report = reportOf(findings);
  if (values.json) {
    process.stdout.write(`${legibleJson(JSON.stringify(findings.map(findingRecord), null, 2))}\n`);
  } else {
    const facts = content.site?.filings.reduce((sum, filing) => sum + filing.facts.all.length, 0) ?? 0;
    const failing = relations.all - relations.consistent - relations.unchecked - relations.accepted;
    if (report.text !== '') say(`${report.text}\n\n`);
    say(
      `${count(content.site?.filings.length ?? 0, 'filing')}, ${count(facts, 'fact')}: ` +
        `${count(relations.all, 'relation')}, of which ${String(relations.consistent)} hold, ${String(failing)} fail, ${String(relations.accepted)} are explained or errata of the source, ` +
        `and ${String(relations.unchecked)} cannot be checked.\n`,
    );
  }
  return report.errors > 0 ? 1 : 0;
});
await asProgram(import.meta, main);
