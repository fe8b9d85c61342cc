import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { readXlsx, type CellValue, type Sheet } from 'hucre';
import readWorkbook from 'read-excel-file/node';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { checkContent } from '../../src/building/check.ts';
import { Decimal } from '../../src/model/amounts/decimal.ts';
import type { Scope } from '../../src/model/evaluation/answer.ts';
import { membersKey } from '../../src/model/content/fact.ts';
import { formatUnit } from '../../src/model/amounts/unit.ts';
import { figuresOn, type SeenFigure } from '../setup/figures.ts';
import { knownNames } from '../setup/known-names.ts';
import { useBrowser } from '../setup/page.ts';
import { hasLibreOffice, openInLibreOffice, withFormulas } from '../setup/spreadsheet.ts';
import { breaches } from '../setup/xbrl-rules.ts';

/** What the tests know of the site that their project has built. */
interface Known {
  readonly filing: string;
  readonly demonstration: boolean;
  readonly drafts: number;
  /** A sheet of the workbook of histories. */
  readonly sheet: string;
  /** Whether quarters or halves are told that no filing states. */
  readonly derived: boolean;
  /** A sum over the workbook of histories: concepts and periods, and what they come to. */
  readonly sum: readonly (readonly [concept: string, period: string])[];
  readonly comesTo: string;
}

/** What HTML 3.2 has and an exhibit needs; `lang` is of HTML 4. */
const SIMPLE = {
  elements: 'html head meta title body h1 h2 h3 h4 p b strong em sup a br hr ul ol li blockquote table caption tr th td strike'.split(' '),
  attributes: 'lang http-equiv content name href align valign colspan rowspan border cellspacing cellpadding width size noshade nowrap'.split(' '),
};

/** A figure of a page as a plain number; `undefined` for a dash, an answer, nothing. */
function numberOn({ figure }: SeenFigure): Decimal | undefined {
  const plain = figure.replace(/\s*Gbps$/, '').replaceAll(',', '').replace('\u2212', '-');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? new Decimal(plain) : undefined;
}

/** A cell of a sheet as text. */
export function cell(row: readonly CellValue[] | undefined, column: number): string {
  const value = row?.[column] ?? '';
  return typeof value === 'number' ? new Decimal(value).toFixed() : String(value);
}

/** The figures of the sheet for people, in reading order: the cells behind the labels of rows that have figures. */
function bodyOf(sheet: Sheet, labels: ReadonlySet<string>): readonly CellValue[] {
  const first = sheet.freezePane?.rows ?? 0;
  const width = Math.max(...sheet.rows.slice(first).map((row) => row.length));
  return sheet.rows.slice(first).flatMap((row) => {
    const label = String(row[0] ?? '').replace(/(?: \[\d+\])+$/, '');
    const empty = row.slice(1).every((value) => value === null);
    return labels.has(label) && !(empty && sheet.merges?.some(({ startRow }) => sheet.rows[startRow] === row)) ? Array.from({ length: width - 1 }, (_, index) => row[index + 1] ?? null) : [];
  });
}

/** What readers and their programs take away from the site that the project of the tests has built. */
export function describeExports({ filing, demonstration, drafts, sheet, derived, sum: addends, comesTo }: Known): void {
  describe('the files of the site', () => {
    const { content, folder: built, origin } = inject('site');
    const browser = useBrowser();
    const folder = join(built, 'filings', filing);
    const text = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');
    const json = (...path: string[]) => JSON.parse(text(...path)) as Record<string, unknown>;
    let tables: Map<string, SeenFigure[]> = new Map();
    let scope: Scope;

    beforeAll(async () => {
      const { site } = checkContent(content).content;
      const found = site?.filings.find(({ id }) => id === filing);
      if (!site || !found) throw new Error('The content cannot be read.');
      scope = { issuer: site.issuer, taxonomy: site.taxonomy, filing: found };
      const { page } = await browser.open(`${origin}/filings/${filing}/`);
      tables = Map.groupBy(await figuresOn(page), ({ table }) => table);
    });

    test('stand under every table of its section', async () => {
      const offered = new Set<string>();
      for (const section of scope.filing.parts.flatMap((part) => part.sections)) {
        const { page } = await browser.open(`${origin}/filings/${filing}/${section.id}/`);
        const links = await page.locator('a[download]').evaluateAll((all) => all.map((link) => `${link.getAttribute('href') ?? ''} ${link.getAttribute('aria-label') ?? ''}`));
        expect(links, section.id).toHaveLength(2 * section.tables.length);
        for (const link of links) offered.add(link);
      }
      expect([...offered].map((link) => link.split(' ')[0]?.split('/').at(-1)).sort()).toEqual(readdirSync(join(folder, 'tables')).sort());
      expect([...offered].every((link) => /^\S+\.(csv|xlsx) (CSV|XLSX): ./.test(link))).toBe(true);
    });

    test('hold as CSV what the page shows, cell by cell', () => {
      expect(tables.size).toBeGreaterThan(5);
      for (const [id, seen] of tables) {
        const records: Record<string, string>[] = parse(text('tables', `${id}.csv`), { columns: true, bom: true });
        expect(records, id).toHaveLength(seen.length);
        records.forEach((record, index) => {
          const figure = seen[index];
          const number = figure && numberOn(figure);
          const shown = record['shown'] ?? '';
          expect(record['label'], id).toBe(figure?.row);
          if (number && record['text'] === '') expect(new Decimal(shown).eq(number), `${id}: ${shown} for ${figure.figure}`).toBe(true);
          else expect([shown, record['text']], `${id}: ${figure?.figure ?? ''}`).toEqual(['', record['text'] === '' ? '' : figure?.figure]);
        });
      }
    });

    test('hold as a workbook what the page shows, and numbers as numbers', async () => {
      for (const [id, seen] of tables) {
        const { sheets: [people, programs] } = await readXlsx(readFileSync(join(folder, 'tables', `${id}.xlsx`)));
        if (!people || !programs) throw new Error(`${id} lacks a sheet.`);
        const records: Record<string, string>[] = parse(text('tables', `${id}.csv`), { columns: true, bom: true });
        const [header = [], ...data] = programs.rows;
        expect(data.map((row) => Object.fromEntries(header.map((column, index) => [String(column), cell(row, index)]))), id)
          .toEqual(records.map((record) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, value.replace(/^'/, '')]))));
        const figures = bodyOf(people, new Set(seen.map(({ row }) => row)));
        expect(figures.map((value) => (typeof value === 'number' ? new Decimal(value).toFixed() : String(value ?? ''))), id)
          .toEqual(seen.map((figure) => numberOn(figure)?.toFixed() ?? figure.figure));
      }
    });

    test('hold the facts as a report that keeps to the published rules of xBRL-JSON', async () => {
      const report = text(`${filing}.xbrl.json`);
      expect(breaches(report, knownNames(scope))).toEqual([]);
      const { documentInfo: { taxonomy: [schema = ''] }, facts } = JSON.parse(report) as { documentInfo: { taxonomy: string[] }; facts: Record<string, { dimensions: Record<string, string> }> };
      const stated = scope.filing.facts.all.filter(({ value: { kind } }) => !['undecided', 'blank', 'due'].includes(kind));
      expect(Object.values(facts).filter(({ dimensions }) => dimensions['concept'] !== 'xbrl:note')).toHaveLength(stated.length);
      // Every name of the issuer's own is defined in the schema, and the schema is well-formed.
      const own = scope.issuer.namespaces.find((namespace) => namespace.schema === undefined)?.prefix ?? '';
      const names = Object.values(facts).flatMap(({ dimensions }) => Object.entries(dimensions).flatMap(([key, value]) => (key === 'concept' ? [value] : key.includes(':') ? [key, value] : [])))
        .filter((each) => each.startsWith(`${own}:`));
      const { page } = await browser.open(`${origin}/`);
      const defined = await page.evaluate((xml) => {
        const parsed = new DOMParser().parseFromString(xml, 'application/xml');
        if (parsed.querySelector('parsererror')) throw new Error(parsed.querySelector('parsererror')?.textContent);
        return [...parsed.getElementsByTagName('xs:element')].map((element) => element.getAttribute('name') ?? '');
      }, text(schema));
      expect(new Set(defined).size).toBe(defined.length);
      expect(names.length).toBeGreaterThan(0);
      expect(names.filter((each) => !defined.includes(each.slice(own.length + 1)))).toEqual([]);
    });

    test('hold the filing as JSON that its schema describes', () => {
      const document = json(`${filing}.json`);
      const schema = json(String(document['$schema']));
      const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
      validate(document);
      expect(validate.errors).toBeNull();
      expect(document['demonstration']).toBe(demonstration);
      expect((document['tables'] as unknown[])).toHaveLength(tables.size);
    });

    test('hold the whole release as one plain file of HTML 3.2, figure by figure what the page shows', async () => {
      const exhibit = text(`${filing}.html`);
      expect(exhibit).toMatch(/^[\n -~]*$/);
      const tags = [...exhibit.matchAll(/<\/?([a-z]\w*)((?:\s[^>]*)?)>/gi)].map(([, name = '', attributes = '']) => ({ name, attributes: [...attributes.matchAll(/([a-z-]+)(?:="[^"]*")?/gi)].map(([, each = '']) => each) }));
      expect([...new Set(tags.map((tag) => tag.name))].filter((each) => !SIMPLE.elements.includes(each))).toEqual([]);
      expect([...new Set(tags.flatMap((tag) => tag.attributes))].filter((each) => !SIMPLE.attributes.includes(each))).toEqual([]);
      // Nothing leads out of it, and every link within it leads somewhere.
      const names = new Set([...exhibit.matchAll(/ name="([^"]*)"/g)].map(([, each]) => each));
      expect([...exhibit.matchAll(/ href="([^"]*)"/g)].map(([, each = '']) => each).filter((each) => !each.startsWith('#') || !names.has(each.slice(1)))).toEqual([]);
      const { page } = await browser.open(`${origin}/filings/${filing}/${filing}.html`);
      const seen = await page.evaluate(() => [...document.querySelectorAll('table')].map((table) => [...table.rows].flatMap((row) => {
        const [label, ...cells] = [...row.cells];
        const figures = label && !row.querySelector('hr') && cells.length > 0 && label.getAttribute('align') === 'left' ? cells : [];
        return figures.map((cell) => {
          cell.querySelectorAll('sup').forEach((mark) => {
            mark.remove();
          });
          return ([...cell.children].find(({ localName }) => localName === 'strike') ?? cell).textContent.replace(/\s+/g, ' ').trim();
        });
      })));
      const plain = (figure: string) => figure.replace(/^\u2212(.*)$/, scope.issuer.style.negative === 'parentheses' ? '($1)' : '\u2212$1');
      const drawn = [...tables.values()].map((all) => all.map(({ figure }) => plain(figure)));
      expect(seen).toEqual(drawn);
      const notices = await page.locator('a[name^=notice-]').count();
      const { page: whole } = await browser.open(`${origin}/filings/${filing}/`);
      expect(notices).toBe(await whole.locator('.notices > ul > li').count());
      expect(await page.locator('p > a[name^=note-]').count()).toBe(await whole.locator('.notes > li[id^=note-]').count());
    });

    test('are not written for drafts', () => {
      const { filings = [] } = checkContent(content).content.site ?? {};
      expect(filings.filter(({ status }) => status === 'draft')).toHaveLength(drafts);
      expect(readdirSync(join(folder, '..')).sort()).toEqual(filings.filter(({ status }) => status === 'published').map(({ id }) => id).sort());
    });
  });

  describe('the history of the site as a workbook', () => {
    const { content, folder } = inject('site');
    const file = () => readFileSync(join(folder, 'history/history.xlsx'));

    // Another library than the one that wrote it, as a reader's program is.
    test('is read by another program, and its data says what the filings say', async () => {
      const sheets = await readWorkbook(file());
      expect(sheets.map((each) => each.sheet)).toContain(sheet);
      const [header = [], ...rows] = sheets.at(-1)?.data ?? [];
      const records = rows.map((row) => Object.fromEntries(header.map((column, index) => [String(column), row[index] ?? ''])));
      const { filings = [] } = checkContent(content).content.site ?? {};
      const stated = filings.filter(({ status }) => status === 'published').flatMap(({ facts }) => facts.all.filter(({ value, stance }) => value.kind === 'number' && stance === undefined));
      const keyOf = (...each: readonly unknown[]) => each.join('|');
      const reported = records.filter(({ origin }) => origin !== 'derived');
      expect(new Set(reported.map((each) => keyOf(each['concept'], each['members'], each['basis'], each['unit'], each['period-start'], each['period-end'])))).toEqual(new Set(stated.map(({ concept, members, basis = '', period, value }) =>
        keyOf(concept, membersKey(members), basis, value.kind === 'number' ? formatUnit(value.unit) : '', period.kind === 'duration' ? period.from : '', period.kind === 'duration' ? period.to : period.on))));
      if (derived) expect(reported.length).toBeLessThan(records.length);
      // What is derived is what is left of the longer period.
      for (const left of records.filter(({ length, origin }) => origin === 'derived' && length === 'quarter')) {
        const beside = (length: string, edge: 'period-start' | 'period-end') => records.find((each) => ['concept', 'members', 'unit', edge].every((column) => each[column] === left[column]) && each['length'] === length);
        const whole = beside('half', 'period-start') ?? beside('half', 'period-end') ?? beside('year', 'period-end');
        expect(whole, keyOf(left['concept'], left['period'])).toBeDefined();
      }
    });

    test.skipIf(!hasLibreOffice)('opens in LibreOffice, and a formula over it gives what the site shows', async () => {
      const last = (await readXlsx(file())).sheets.at(-1);
      const rows = String(last?.rows.length ?? 0);
      const sum = (concept: string, period: string) => `SUMIFS(Data!L2:L${rows},Data!A2:A${rows},"${concept}",Data!D2:D${rows},"",Data!G2:G${rows},"${period}")`;
      const formula = addends.map(([concept, period]) => sum(concept, period)).join('+');
      const sheets = openInLibreOffice(await withFormulas(file(), [formula]));
      expect(Object.keys(sheets)).toContain(sheet);
      const results = Object.values(sheets).map((text) => {
        const lines: string[][] = parse(text, { relaxColumnCount: true });
        return lines.at(-1)?.[0]?.replaceAll(',', '');
      });
      expect(results).toContain(comesTo);
    });
  });
}
