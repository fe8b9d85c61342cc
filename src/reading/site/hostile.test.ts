import fc from 'fast-check';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MINI } from '../../../test/sites/mini.ts';
import { formatFinding } from '../../model/finding.ts';
import { checksOf, findingsOf } from '../../tieout/checking/tieout.ts';
import { diskSource } from '../formats/disk.ts';
import { memorySource } from '../formats/memory.ts';
import { readSite } from './site.ts';

const FACTS = 'filings/h1/facts/income.csv';
const PROSE = 'filings/h1/income.mdx';

/** What is found in a site with other files: always findings with places, never an exception. */
function found(files: Readonly<Record<string, string | Uint8Array>>): readonly string[] {
  const { site, findings } = readSite(memorySource({ ...MINI, ...files }));
  const checks = site?.filings.flatMap((filing) => findingsOf(checksOf(site, filing))) ?? [];
  return [...findings, ...checks].map((finding) => {
    expect(finding.place.file).not.toBe('');
    return formatFinding(finding);
  });
}

const head = (name: string) => (MINI[name] ?? '').split('\n')[0] ?? '';
const first = (name: string) => (MINI[name] ?? '').split('\n')[1] ?? '';

describe('what nests deeper than people write is found before anything follows it', () => {
  test.each<[string, string, string]>([
    ['quotations', PROSE, `${'>'.repeat(100_000)} x\n`],
    ['lists', PROSE, Array.from({ length: 1600 }, (_, level) => `${' '.repeat(level * 2)}- x`).join('\n')],
    ['components', PROSE, `${'<ForwardLooking>'.repeat(5000)}x${'</ForwardLooking>'.repeat(5000)}\n`],
    ['brackets in YAML', 'tables/income.yaml', `title: ${'['.repeat(50_000)}\n`],
    ['mappings in YAML', 'tables/income.yaml', Array.from({ length: 3000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
    ['dashes in YAML', 'tables/income.yaml', `title:\n${'- '.repeat(20_000)}x\n`],
    ['braces in YAML', 'filings/h1/filing.yaml', `{ a: `.repeat(30_000)],
  ])('%s', (_, file, text) => {
    const said = found({ [file]: text }).filter((each) => each.startsWith(`content/${file}:`));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/:\d+:\d+: error: .* more than 50 deep, which is deeper than any file of content needs\. \[files\/bounds\]/);
  });
});

describe('what is larger than any table is found', () => {
  test.each<[string, string]>([
    ['a quotation mark left open before megabytes', `${head(FACTS)}\nrevenues,,"${'x'.repeat(3_000_000)}`],
    ['a cell of megabytes', `${head(FACTS)}\n${'x'.repeat(3_000_000)},,,,,,1,2\n`],
    ['a hundred thousand rows', `${head(FACTS)}\n${`${first(FACTS)}\n`.repeat(100_000)}`],
    ['a header of megabytes', `${'x,'.repeat(1_000_000)}\n${first(FACTS)}\n`],
  ])('%s', (_, text) => {
    const said = found({ [FACTS]: text });
    expect(said.length).toBeGreaterThan(0);
    expect(Math.max(...said.map((each) => each.length))).toBeLessThan(5000);
  });

  test('ten thousand times the same figure is said once, and no rule compares each with each', () => {
    const said = found({ [FACTS]: `${head(FACTS)}\n${`${first(FACTS)}\n`.repeat(10_000)}` });
    expect(said.filter((each) => each.includes('is typed a second time. So it is in 9998 more rows.'))).toHaveLength(2);
  });
});

test('names that become files are as short as disks want them', () => {
  const long = 'a'.repeat(250);
  expect(found({ [`tables/${long}.yaml`]: MINI['tables/income.yaml'] ?? '' }).join('\n')).toContain('a name of at most 200 letters, since files and addresses are named by it');
  expect(found({ 'filings/h1/filing.yaml': (MINI['filings/h1/filing.yaml'] ?? '').replace('id: income', `id: ${long}`) }).join('\n')).toContain('a name of at most 200 letters');
});

test('whatever is put into a file, the answer is findings with places', () => {
  const names = Object.keys(MINI);
  const sign = fc.constantFrom('[', ']', '{', '}', '"', "'", '\n', '\r\n', '\t', ',', ';', ':', '- ', '#', '&a', '*a', '!!js', '<', '>', '</', '<Fact of="revenues" />', '\\', '`', '|', '%', '1,234', '-', '\u0000', '\u202e', '\ufeff', '\ud800', '𠮷', '__proto__', 'constructor', 'nil', '"""', '$', '(', ')', '^[', '[^a]', '~~~', '---\n', '...');
  const junk = fc.array(sign, { minLength: 1, maxLength: 40 }).map((signs) => signs.join(''));
  const edit = fc.record({ name: fc.constantFrom(...names), at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(60), junk, times: fc.constantFrom(1, 1, 1, 50, 1000) });
  fc.assert(fc.property(edit, ({ name, at, cut, junk: put, times }) => {
    const text = MINI[name] ?? '';
    const start = Math.floor(at * text.length);
    found({ [name]: text.slice(0, start) + put.repeat(times) + text.slice(start + cut) });
  }), { numRuns: 300 });
});

test('bytes that are no text are found', () => {
  fc.assert(fc.property(fc.constantFrom(...Object.keys(MINI)), fc.uint8Array({ minLength: 1, maxLength: 400 }), (name, bytes) => {
    found({ [name]: bytes });
  }), { numRuns: 100 });
});

test('a content folder that is a file, or may not be read, or has names that are no text, is said to be so', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kessan-hostile-'));
  try {
    const said = (content: string) => readSite(diskSource(content)).findings.map(formatFinding).join('\n').replaceAll(folder, '…');
    writeFileSync(join(folder, 'file'), '');
    expect(said(join(folder, 'file'))).toContain('…/file: error: This is a file, and a folder was expected. [files/unreadable]');
    const content = join(folder, 'content');
    cpSync('test/sites/brackwater/content', content, { recursive: true });
    mkdirSync(Buffer.concat([Buffer.from(`${content}/filings/h`), Buffer.from([0xff, 0x31])]));
    expect(said(content)).toContain('error: The name of this file or folder is not written in UTF-8. [files/unreadable]');
    mkdirSync(join(content, 'a/b/c/d/e/f/g/h/i/j'), { recursive: true });
    expect(said(content)).toContain('…/content/a/b/c/d/e/f/g/h/i: error: Folders stand within each other deeper than content has them.');
    if (process.getuid?.() !== 0) {
      chmodSync(join(content, 'tables'), 0o000);
      expect(said(content)).toContain('…/content/tables: error: The folder cannot be read. [files/unreadable]');
      chmodSync(join(content, 'tables'), 0o755);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
