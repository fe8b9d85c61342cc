import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { figuresOn, type SeenFigure } from '../setup/figures.ts';
import { useBrowser } from '../setup/page.ts';

/** One printed cell of the release, as transcribed from its text alone. */
interface Printed {
  readonly table: string;
  readonly section: string;
  readonly row: string;
  readonly column: string;
  readonly figure: string;
  readonly line: string;
}

const folder = 'test/transcription';
const printed: Printed[] = parse(readFileSync(`${folder}/earnings-release-1h-fy2012.csv`), { columns: true, bom: true });
/** Labels that the source misspells or that the site words more fully, each with its reason. */
const variants: { source: string; site: string; reason: string }[] = parse(readFileSync(`${folder}/labels.csv`), { columns: true, bom: true });

const wording = new Map(variants.map((variant) => [words(variant.source), words(variant.site)]));

/** A label reduced to its letters and digits, so that case, spacing and dashes do not count. */
function words(label: string): string {
  return label.toLowerCase().replace(/[^a-z0-9%]+/g, '');
}

function sameLabel(source: string, site: string): boolean {
  const plain = words(source);
  return plain === words(site) || wording.get(plain) === words(site);
}

/** `Thousands of U.S. Dollars` and `Thousands of USD` are the same unit. */
function unitWords(text: string): readonly string[] {
  return text.replaceAll('U.S. Dollars', 'USD').toLowerCase().match(/[a-z%]+/g)?.filter((word) => word !== 'of' && word !== 'in') ?? [];
}

function sameColumn(source: string, seen: SeenFigure): boolean {
  const [heading = '', unit = ''] = source.split('|').map((part) => part.trim());
  const headings = seen.column.map(words);
  const here = [...unitWords(seen.column.join(' ')), ...unitWords(seen.caption)];
  return headings.some((each) => each === words(heading) || each === wording.get(words(heading))) &&
    unitWords(unit).every((word) => here.includes(word));
}

/** A printed figure and a copied one, brought to one spelling. */
function value(figure: string): string {
  const plain = figure.replace(/\s+/g, '').replace(/Gbps$/, '');
  return plain.replace(/^\((.*)\)$/, '\u2212$1').replace(/^[—–]$/, '-');
}

describe('the release, cell by cell', () => {
  const browser = useBrowser();
  const tables = [...new Set(printed.map((cell) => cell.table))];
  let whole: SeenFigure[] = [];
  let sections: string[] = [];

  beforeAll(async () => {
    const { page } = await browser.open(`${inject('site').origin}/filings/fy2012-h1/`);
    whole = await figuresOn(page);
    sections = await page.locator('#contents a').evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
  });

  test('the transcription is whole', () => {
    expect(tables).toHaveLength(29);
    expect(printed.filter((cell) => cell.figure !== '-')).toHaveLength(989);
    expect(printed.filter((cell) => cell.figure === '-')).toHaveLength(24);
  });

  // Order counts: the release and the site are read row by row, so that two rows of one label cannot change places.
  test.each(tables)('%s: every printed cell stands in its row, under its column, in its order', (table) => {
    const seen = whole.filter((cell) => cell.figure !== '' && cell.table === table);
    const source = printed.filter((cell) => cell.table === table);
    const wrong = source.flatMap((cell, index) => {
      const here = seen[index];
      if (here && sameLabel(cell.row, here.row) && sameColumn(cell.column, here) && value(here.figure) === value(cell.figure)) return [];
      return [
        `line ${cell.line}: ${cell.row} | ${cell.column} | ${cell.figure}`,
        `   site: ${here ? `${here.row} | ${[...here.column, here.caption].join(' / ')} | ${here.figure}` : 'nothing'}`,
      ];
    });
    expect(wrong).toEqual([]);
    expect(seen).toHaveLength(source.length);
  });

  test('every section page shows the same figures as the whole release', async () => {
    const onSections: SeenFigure[] = [];
    for (const id of sections) {
      const { page } = await browser.open(`${inject('site').origin}/filings/fy2012-h1/${id}/`);
      onSections.push(...(await figuresOn(page)));
    }
    expect(sections.length).toBeGreaterThan(15);
    expect(onSections).toEqual(whole);
  });
});
