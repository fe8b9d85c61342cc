import { checkContent } from '../src/integration/check.ts';
import { count, findingRecord, reportOf } from '../src/integration/report.ts';

// npm run check: every finding as a compiler would print it; with --json, as an array for programs.
const { findings, checks, content } = checkContent();
const report = reportOf(findings);
if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify(findings.map(findingRecord), null, 2)}\n`);
} else {
  const all = [...checks.values()].flat();
  const consistent = all.filter((check) => check.outcome === 'consistent').length;
  const facts = content.site?.filings.reduce((sum, filing) => sum + filing.facts.all.length, 0) ?? 0;
  if (report.text !== '') process.stdout.write(`${report.text}\n\n`);
  process.stdout.write(
    `${count(content.site?.filings.length ?? 0, 'filing')}, ${count(facts, 'fact')}: ` +
      `${String(consistent)} of ${count(all.length, 'relation')} hold.\n`,
  );
}
process.exitCode = report.errors > 0 ? 1 : 0;
