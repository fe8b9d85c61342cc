import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { diskSource } from '../reading/formats/disk.ts';
import { readSite } from '../reading/site/site.ts';
import { checksOf, findingsOf } from '../tieout/checking/tieout.ts';
import { filingView, headlineView } from './sections/filing.ts';
import { summaryOf } from './sections/filing-name.ts';
import { textsOf } from './sections/texts.ts';

const CONTENT = 'test/sites/apple/content';
const folder = mkdtempSync(join(tmpdir(), 'kessan-quarters-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

/** The site of a content folder, and all that was found in it. */
function read(content: string) {
  const reading = readSite(diskSource(content));
  const { site } = reading;
  if (!site) throw new Error('The content cannot be read.');
  const findings = [...reading.findings, ...site.filings.flatMap((filing) => findingsOf(checksOf(site, filing)))];
  const filing = (id: string) => {
    const found = site.filings.find((each) => each.id === id);
    if (!found) throw new Error(`There is no ${id}.`);
    return found;
  };
  return { site, findings, filing, view: (id: string) => filingView(site, filing(id), textsOf(reading)) };
}

const both = read(CONTENT);

test('two quarterly reports with their captions as filed are clean', () => {
  expect(both.findings).toEqual([]);
});

describe('a quarter beside the year to date', () => {
  test('is what headlines are about, and they say so', () => {
    expect(['fy2025-q2', 'fy2025-q3'].map((id) => headlineView(both.site, both.filing(id)).map((figure) => JSON.stringify(figure)))).toMatchSnapshot();
    expect(['fy2025-q2', 'fy2025-q3'].map((id) => { const { title, period } = summaryOf(both.site, both.filing(id)); return { title, period }; })).toMatchSnapshot();
  });

  test('prints what the filing prints, in its order and under its captions', () => {
    const printed = both.view('fy2025-q3').parts.flatMap(({ sections }) => sections).flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'table' ? [block.table] : []));
    const lines = printed.flatMap(({ title, rows }) => [title, ...rows.map(({ label, unit, cells }) => [label, unit, ...cells.map(({ figure: { text, negative } }) => (negative ? `(${text.slice(1)})` : text))].filter((each) => each !== undefined).join(' | '))]);
    expect(lines).toMatchSnapshot();
  });
});

test('a line that the third quarter reports for the first time leaves the second as it was published', () => {
  const before = join(folder, 'content');
  cpSync(CONTENT, before, { recursive: true });
  rmSync(join(before, 'filings/fy2025-q3'), { recursive: true });
  const table = join(before, 'tables/cash-flows.yaml');
  const rows = readFileSync(table, 'utf8');
  const added = rows.split('\n').filter((line) => line.includes('where: reported'));
  expect(added).toHaveLength(1);
  writeFileSync(table, rows.replace(`${added[0] ?? ''}\n`, ''));
  const concepts = join(before, 'concepts/cash-flows.yaml');
  writeFileSync(concepts, readFileSync(concepts, 'utf8').replace(/ {2}- id: proceeds-from-term-debt\n(?: {4}.*\n)+/, ''));
  const then = read(before);
  expect(then.findings).toEqual([]);
  expect(both.view('fy2025-q2')).toEqual(then.view('fy2025-q2'));
});
