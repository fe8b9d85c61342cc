import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { contentOfBuild } from '../src/integration/check.ts';
import { reportOf } from '../src/integration/report.ts';

// npm run build: the site in dist/, replaced whole or not at all. Astro writes into a folder of its own beside it,
// which takes the place of dist/ only when everything has gone well.
const { values } = parseArgs({ options: { output: { type: 'string', default: 'dist' } } });
const target = resolve(values.output);
const report = reportOf(contentOfBuild().findings);
if (report.errors > 0) {
  process.stderr.write(`${report.text}\n\nNothing was built; ${values.output} is as it was.\n`);
  process.exitCode = 1;
} else {
  mkdirSync('.kessan', { recursive: true });
  const fresh = mkdtempSync(join('.kessan', 'build-'));
  try {
    await build({ outDir: fresh });
    rmSync(target, { recursive: true, force: true });
    renameSync(fresh, target);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
