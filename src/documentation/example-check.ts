import { compareFindings, type Finding } from '../model/finding.ts';
import { memorySource } from '../reading/formats/memory.ts';
import { readSite } from '../reading/site/site.ts';
import type { Check } from '../tieout/checking/check.ts';
import type { ExampleFiles } from '../tieout/checking/example.ts';
import { checksOf, findingsOf } from '../tieout/checking/tieout.ts';
import { contentOfExample } from './example-content.ts';

/** What becomes of an example when it is read and tied out like any content. */
export interface CheckedExample {
  /** Of every rule, in every filing. */
  readonly checks: readonly Check[];
  /** What `npm run check` prints. */
  readonly findings: readonly Finding[];
}

/** Reads and ties out the content of an example. */
export function checkExample(files: ExampleFiles): CheckedExample {
  const { site, findings } = readSite(memorySource(contentOfExample(files)));
  const checks = site ? site.filings.flatMap((filing) => checksOf(site, filing)) : [];
  return { checks, findings: [...findings, ...findingsOf(checks)].sort(compareFindings) };
}

/** The same figures, each stated to be exact: what is left of an example when rounding excuses nothing. */
export function statedExactly(files: ExampleFiles): ExampleFiles {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => {
    const [header = '', ...rows] = text.split('\n');
    const column = header.split(',').indexOf('decimals');
    if (!path.endsWith('.csv') || column < 0) return [path, text];
    return [path, [header, ...rows.map((row) => row.split(',').map((cell, index) => (index === column && cell !== '' ? 'exact' : cell)).join(','))].join('\n')];
  }));
}
