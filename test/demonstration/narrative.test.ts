import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatFinding } from '../../src/model/finding.ts';
import type { SectionView } from '../../src/views/section-view.ts';
import { filingView } from '../../src/publication/sections/filing.ts';
import { diskSource } from '../../src/reading/formats/disk.ts';
import { textsOf } from '../../src/publication/sections/texts.ts';
import { readSite } from '../../src/reading/site/site.ts';
import { findingsOf, tieOut } from '../../src/tieout/checking/tieout.ts';
import { copyContent, edit, run } from '../commands/project.ts';

const FILING = 'filings/fy2012-h1';
const INCOME = `${FILING}/facts/income-statement.csv`;

/** What the release says with this content: its headline figures, and the text of each section with its tables. */
function releaseOf(content: string) {
  const reading = readSite(diskSource(content));
  const filing = reading.site?.filings.find(({ id }) => id === 'fy2012-h1');
  if (!reading.site || !filing) throw new Error('The filing cannot be read.');
  const view = filingView(reading.site, filing, textsOf(reading));
  const sections = new Map(view.parts.flatMap((part) => part.sections).map((section) => [section.id, textOf(section)]));
  return { headline: view.headline.map(({ label, figure, change }) => `${label}: ${figure.text}, ${change ?? ''}`), sections };
}

function textOf({ blocks }: SectionView): string {
  return blocks.map((block) => (block.kind === 'prose'
    ? `${block.html} ${block.notes.map(({ text }) => text).join(' ')}`.replace(/<[^>]*>/g, '')
    : block.kind === 'findings' ? '' : block.kind === 'chart' ? block.chart.description : block.table.rows.map((row) => [row.label, ...row.cells.map(({ figure }) => figure.text)].join(' | ')).join('\n'))).join('\n');
}

/** Spoils a copy of the content and says what is found in it, as `npm run check` prints it. */
function foundIn(spoil: (content: string) => void): string {
  const content = copyContent('content');
  spoil(content);
  const { site, findings } = readSite(diskSource(content));
  const checks = site ? [...tieOut(site).values()].flat() : [];
  return [...findings, ...findingsOf(checks)].map(formatFinding).join('\n').replaceAll(content, 'content');
}

describe('when a fact changes', () => {
  test('every headline, sentence and table that shows it changes, and nothing else', () => {
    const content = copyContent('content');
    const before = releaseOf(content);
    edit(join(content, INCOME), '"51,109,001"', '"53,109,001"');
    const after = releaseOf(content);
    expect(before.headline[0]).toBe('Total revenues: 51,109, up 8.3% from a year ago');
    expect(after.headline[0]).toBe('Total revenues: 53,109, up 12.5% from a year ago');
    const changed = [...after.sections].filter(([id, text]) => text !== before.sections.get(id)).map(([id]) => id);
    expect(changed).toEqual(['highlights', 'operating-results', 'segments', 'revenues', 'profit', 'targets', 'income', 'segment-information', 'quarters', 'form-results']);
    for (const id of ['highlights', 'revenues']) expect(after.sections.get(id)).toContain('JPY53,109 million');
    expect(after.sections.get('highlights')).toContain('($682 million), up 12.5% on a year earlier');
    expect(after.sections.get('highlights')).toContain('revenues increased by 12.5%');
    expect([...after.sections.values()].join()).not.toContain('51,109');
  });

  test('a sentence whose words no longer fit is an error', () => {
    const found = foundIn((content) => {
      edit(join(content, INCOME), '"1,082,005"', '"560,000"');
      edit(join(content, INCOME), '"-86,409"', '"86,409"');
    });
    expect(found).toMatch(/highlights\.mdx:\d+:\d+: error: The sentence says "network services, systems integration and the ATM operation business each brought in more", and that is not so of "atm-operation-revenues"\. \[prose-figures\]/);
    expect(found).toMatch(/profit\.mdx:\d+:\d+: error: <Fact of="other-income-net" \/> cannot be printed in filing fy2012-h1: the sentence expects a negative amount/);
  });
});

describe('what is missing', () => {
  test('a notice: nothing is built, and every page that needs it is named', () => {
    const content = copyContent('content');
    rmSync(join(content, 'disclaimers/forward-looking.mdx'));
    const { status, complaints } = run('build', { content, args: ['--output', join(dirname(content), 'dist')] });
    expect(status).toBe(1);
    expect(complaints).toContain('error: The page of section "overview" needs a notice that the site does not have, since it is forward-looking. [required-notices]');
    expect(complaints).toContain('the page of section "targets" needs it too');
    expect(complaints).toContain('Nothing was built');
  });

  test('a note: nothing is built, and its mark is named', () => {
    const content = copyContent('content');
    const file = join(content, FILING, 'overview.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^\[\^market\]:.*$/m, ''));
    const { status, complaints } = run('build', { content, args: ['--output', join(dirname(content), 'dist')] });
    expect(status).toBe(1);
    expect(complaints).toMatch(/overview\.mdx:\d+:\d+: error: The mark \[\^market\] has no note\. \[prose\/mark-without-note\]/);
  });

  test('the fact behind a sentence: nothing is built, and the sentence is named', () => {
    const found = foundIn((content) => {
      edit(join(content, FILING, 'facts/company.csv'), 'founded-in,"Text of the release, company profile",,,,1992\n', '');
    });
    expect(found).toMatch(/profile\.mdx:1:\d+: error: <Fact of="founded-in" \/> cannot be printed in filing fy2012-h1: no fact is on file for it\. \[prose-figures\]/);
  });

  test('a figure typed instead of named is an error, and a word of expectation without its mark a warning', () => {
    const found = foundIn((content) => {
      edit(join(content, FILING, 'revenues.mdx'), 'Revenues of', 'After JPY47,207 million, we expect more. Revenues of');
    });
    expect(found).toMatch(/revenues\.mdx:1:7: error: The text types "JPY47,207 million"/);
    expect(found).toMatch(/revenues\.mdx:1:29: warning: The section "revenues" looks ahead/);
  });
});
