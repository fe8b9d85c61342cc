import { describe, expect, test } from 'vitest';
import { readAmount, readHeadline } from '../reader/phrase-reader.ts';
import { periodsIn, readChange, readPeriod } from '../reader/period-reader.ts';
import { tablesOnPage } from '../reader/seen-table.ts';
import { knownTo, nounOf } from '../reader/truth.ts';
import { readFigure } from '../reader/unit-reader.ts';
import { csvOf } from '../../src/export/csv.ts';
import { exportTable } from '../../src/export/exported-table.ts';
import { historyMarkup } from '../../src/markup/history.ts';
import { figureWords } from '../../src/views/behind-figure.ts';
import { periodFor } from '../../src/model/evaluation/cell-period.ts';
import { formatDate } from '../../src/model/time/date.ts';
import { Decimal } from '../../src/model/amounts/decimal.ts';
import type { Scope } from '../../src/model/evaluation/answer.ts';
import { membersKey, type Fact, type FactNumber } from '../../src/model/content/fact.ts';
import type { Filing } from '../../src/model/content/filing.ts';
import { fiscalYearName } from '../../src/model/words/heading.ts';
import { layOut } from '../../src/model/layout/layout.ts';
import { endOf, statedDay, type Period } from '../../src/model/time/period.ts';
import { aspectsOf, wordsOf } from '../../src/model/words/reference-words.ts';
import { seriesKey } from '../../src/model/words/series-name.ts';
import type { Site } from '../../src/model/content/site.ts';
import { formatUnit } from '../../src/model/amounts/unit.ts';
import { diskSource } from '../../src/reading/formats/disk.ts';
import { readSite } from '../../src/reading/site/site.ts';
import { chartIdsOf, chartView, drawnChart } from '../../src/publication/sections/charts.ts';
import { headlineView, sectionView } from '../../src/publication/sections/filing.ts';
import { headlineSentence } from '../../src/publication/sections/headline.ts';
import { historyChartsOf, historyView } from '../../src/publication/history/history.ts';
import { tablesOf } from '../../src/publication/sections/tables.ts';
import { textsOf } from '../../src/publication/sections/texts.ts';
import { markup } from '../../src/words/en/markup.ts';

type Known = Fact & { readonly value: FactNumber };

function site(folder: string): Site {
  const read = readSite(diskSource(folder)).site;
  if (!read) throw new Error(`${folder} cannot be read.`);
  return read;
}

const keyOf = (period: Period) => (period.kind === 'instant' ? statedDay(period) : `${period.from}/${period.to}`);
const numbersOf = (filing: Filing, concept: string): readonly Known[] => filing.facts.of(concept).filter((fact): fact is Known => fact.value.kind === 'number');

/** Whether a figure that is read is an amount: to half of its last place, or to the whole of it where digits are cut off. */
function isOf(amount: Decimal, digits: string, exponent: number, mode = 'half-up'): boolean {
  const places = digits.split('.')[1]?.length ?? 0;
  return new Decimal(digits).times(new Decimal(10).pow(exponent)).minus(amount).abs().lte(new Decimal(10).pow(exponent - places).div(mode === 'down' ? 1 : 2));
}

const scopesOf = (whole: Site): readonly Scope[] => whole.filings.map((filing) => ({ issuer: whole.issuer, taxonomy: whole.taxonomy, filing }));

function paragraphsIn(html: string): readonly string[] {
  return [...html.matchAll(/<(p|li|h\d)[^>]*>(.*?)<\/\1>/gs)].map(([, , inner = '']) => inner.replace(/<sup.*?<\/sup>/gs, '').replace(/<[^>]*>/g, '').replaceAll('&amp;', '&').replace(/&#x3C;/g, '<').replace(/\s+/g, ' '));
}

/** Whether a period is the other a year later, give or take the days by which years of weeks move. */
function nearly(later: string, earlier: string): boolean {
  const [a, b] = [later.split('/'), earlier.split('/')];
  return a.length === b.length && a.every((day, index) => Math.abs((Date.parse(day) - Date.parse(b[index] ?? '')) / 86_400_000 - 365) <= 9);
}

/** The rows of a CSV (RFC 4180). */
function recordsIn(text: string): readonly (readonly string[])[] {
  return text.replace(/^\ufeff/, '').split('\r\n').filter(Boolean).map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, field = '']) => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field)));
}

/** Expects of a content folder that a reader takes the figures of headlines, sentences, charts and files for what they are. */
export function describeReadElsewhere(folder: string): void {
  describe(`from its words alone is read as its fact, in ${folder},`, () => {
    const whole = site(folder);

    test('every headline: its value, unit, scale and period, and since when it changed', () => {
      for (const scope of scopesOf(whole)) {
        const sentences = headlineView(whole, scope.filing).map((each) => headlineSentence(whole, each));
        expect(sentences).toHaveLength(scope.filing.headline.length);
        sentences.forEach((sentence, index) => {
          const read = readHeadline(sentence, knownTo(scope));
          if (typeof read === 'string') throw new Error(read);
          const concept = scope.filing.headline[index]?.aspects.concept ?? '';
          const facts = numbersOf(scope.filing, concept).filter(({ period, value, stance }) => stance === undefined && keyOf(period) === read.period && nounOf(scope, value.unit, false) === read.unit.noun);
          expect(facts.some(({ value }) => isOf(value.amount, read.digits, read.unit.exponent, whole.issuer.rounding[value.unit.kind])), sentence).toBe(true);
          if (!read.change) return;
          const { size, from } = read.change;
          const [before] = periodsIn(from);
          const isBase = ({ period }: Known) => (before === undefined ? from === 'a year ago' && nearly(read.period, keyOf(period)) : keyOf(period).split('/').at(-1) === before);
          const bases = numbersOf(scope.filing, concept).filter(isBase);
          expect(bases.some((base) => facts.some(({ value }) => isOf(value.amount.div(base.value.amount).minus(1), size, -2, whole.issuer.rounding.ratio))), sentence).toBe(true);
        });
      }
    });

    test('every figure of a history, on the page of its concept, with its growth', () => {
      let read = 0;
      const [latest] = scopesOf(whole);
      if (!latest) throw new Error('There is no filing.');
      for (const id of whole.taxonomy.concepts.keys()) {
        const concept = whole.taxonomy.concepts.get(id);
        const nature = concept?.period === 'instant' ? 'balance' : 'flow';
        for (const series of historyView(whole, whole.filings, id)?.series ?? []) {
          const facts = whole.filings.flatMap((filing) => numbersOf(filing, id)).filter(({ stance, value, members, basis }) => stance === undefined && seriesKey({ members, basis, unit: value.unit }) === series.name);
          for (const table of tablesOnPage(historyMarkup(series, markup))) {
            const at = (name: string) => table.headings.findIndex((texts) => texts.some((text) => text.startsWith(name)));
            for (const row of table.rows) {
              const period = readPeriod(table, row, [], 0, nature);
              if (typeof period === 'string') throw new Error(period);
              const reported = facts.filter((fact) => keyOf(fact.period) === period.period);
              // What nobody reported has no fact of its own; its unit and its time are read all the same.
              const derived = row.label.endsWith('derived');
              expect(reported.length > 0, `${id}: ${row.label}`).toBe(!derived);
              for (const column of [at('As reported'), at('As restated')].filter((each) => each >= 0 && row.cells[each] !== '')) {
                const figure = readFigure(table, row, [], column, knownTo(latest));
                if (typeof figure === 'string') throw new Error(`${id}: ${figure}`);
                read += 1;
                expect(figure.unit.noun, `${id}: ${table.caption}`).toBe(facts[0] && nounOf(latest, facts[0].value.unit, false));
                if (!derived) expect(reported.some(({ value }) => isOf(value.amount, figure.digits, figure.unit.exponent, whole.issuer.rounding[value.unit.kind])), `${id}, ${row.label}: ${row.cells[column] ?? ''}`).toBe(true);
              }
              const growth = row.cells.findIndex((_, column) => /% change/.test((table.headings[column] ?? []).join(' ')));
              const size = growth < 0 ? '' : row.cells[growth] ?? '';
              if (derived || !/\d/.test(size)) continue;
              const change = readChange(table, row, [], growth, nature);
              if (typeof change === 'string') throw new Error(`${id}, ${row.label}: ${change}`);
              expect(change.period).toBe(period.period);
              const bases = facts.filter((fact) => keyOf(fact.period) === change.base);
              const digits = size.replace(/[(\u2212]/, '-').replace(/[,)]/g, '');
              expect(bases.length === 0 || bases.some((base) => reported.some(({ value }) => isOf(value.amount.div(base.value.amount).minus(1), digits, -2, whole.issuer.rounding.ratio))), `${id}, ${row.label}: ${size} from ${change.base}`).toBe(true);
            }
          }
        }
      }
      expect(read).toBeGreaterThan(100);
    });

    test('every bar of the chart of a history: its period stands by its name in the table, with the same figure in the same unit', () => {
      for (const id of whole.taxonomy.concepts.keys()) {
        const view = historyView(whole, whole.filings, id);
        const charts = historyChartsOf(whole, whole.filings, id);
        for (const { spec, description } of charts) {
          const series = view?.series.find(({ chart }) => chart?.id === spec.id);
          if (!series || spec.layout !== 'columns') throw new Error(`${id} has a chart without a series.`);
          expect(series.chart?.caption).toEqual([series.unit]);
          const rows = new Map(series.groups.flatMap(({ rows: all }) => all.map(({ name, figure, restated }) => [name, figureWords(restated?.figure ?? figure)])));
          const said = description.slice(spec.title.length).split('. ')[1]?.replace(/\.$/, '').split(/, (?=\S+ (?:minus )?\d)/) ?? [];
          expect(said).toHaveLength(spec.columns.length);
          for (const each of said) {
            const [, name = '', words = ''] = /^(\S+) (.+?)(?: \(derived\))?$/.exec(each) ?? [];
            expect(rows.get(name), `${id}: ${each}`).toBe(words.replace('minus ', '\u2212').replace(/%$/, ''));
          }
        }
      }
    });

    test('every chart of a filing: its caption says its unit and what its names of periods stand for', () => {
      for (const scope of scopesOf(whole)) {
        const { filing } = scope;
        for (const id of chartIdsOf(whole, filing)) {
          const section = filing.parts.flatMap(({ sections }) => sections).find(({ charts }) => charts.includes(id));
          const [view, drawn] = [section && chartView(whole, filing, section, id), drawnChart(whole, filing, id)];
          if (!view || !drawn) throw new Error(`${id} is not drawn.`);
          expect(view.description).toContain(view.title);
          const explained = new Map(view.caption.flatMap((phrase) => {
            const [name = '', ...rest] = phrase.split(': ');
            return periodsIn(rest.join(': ')).length === 1 ? [[name, periodsIn(rest.join(': '))[0]] as const] : [];
          }));
          const design = whole.charts.get(id)?.design;
          const named = new Set(drawn.spec.layout === 'columns' ? drawn.spec.columns : drawn.spec.layout === 'stacks' ? drawn.spec.groups.flatMap(({ columns }) => columns.map(({ name }) => name)) : design?.kind === 'bars' ? drawn.spec.rows.flatMap(({ bars }) => bars.map(({ name }) => name)) : []);
          for (const name of named) expect(explained.get(name), `${id}: ${name}`).toBe(filing.periods.filter((each) => each.name === name).map(({ period }) => keyOf(period))[0]);
          // A chart of one time says it too.
          expect(explained.size, id).toBeGreaterThan(0);
          const units = [view.caption[0] ?? '', ...(drawn.spec.layout === 'columns' ? drawn.spec.panels.map(({ title }) => title.split(', ').at(-1) ?? '') : [])];
          const bars = drawn.spec.layout === 'columns' ? drawn.spec.panels.flatMap(({ bars: all }) => all) : drawn.spec.layout === 'rows' ? drawn.spec.rows.flatMap(({ bars: all }) => all) : drawn.spec.groups.flatMap(({ columns }) => columns.flatMap(({ parts }) => parts));
          const exponents = units.flatMap((unit) => { const read = readAmount(`1 ${unit.toLowerCase().replace(/^(\w+?)s? of (\w+)$/, (_, scale: string, money: string) => `${money.toUpperCase()} ${scale}`)}`, knownTo(scope)); return typeof read === 'string' ? [] : [read.unit.exponent]; });
          for (const { from, to, words } of bars.filter(({ words: each }) => /^(?:minus )?[\d,.]+%?$/.test(each))) {
            const digits = words.replace('minus ', '-').replace(/[,%]/g, '');
            const amount = new Decimal(to).minus(new Decimal(from));
            const near = (exponent: number) => new Decimal(digits).times(new Decimal(10).pow(exponent)).abs().minus(amount.abs()).abs().lte(new Decimal(10).pow(exponent - (digits.split('.')[1]?.length ?? 0)));
            expect((words.endsWith('%') ? [-2] : exponents).some(near), `${id}: ${words} of ${amount.toFixed()}, ${units.join(' / ')}`).toBe(true);
          }
        }
      }
    });

    test('every row of a CSV', () => {
      let read = 0;
      for (const { issuer, taxonomy, filing } of scopesOf(whole)) {
        const tables = tablesOf(whole, filing);
        for (const id of filing.parts.flatMap(({ sections }) => sections.flatMap((section) => section.tables))) {
          const grid = tables.grid(id);
          if (!grid) continue;
          const [head = [], ...rows] = recordsIn(csvOf(exportTable(tables.scope, grid, layOut({ issuer, taxonomy, filing }, grid))));
          for (const row of rows) {
            const field = (name: string) => row[head.indexOf(name)] ?? '';
            if (field('origin') !== 'reported' || field('view') !== 'value' || field('value') === '') continue;
            read += 1;
            const fact = numbersOf(filing, field('concept')).find(({ members, stance, basis, period, value }) => membersKey(members) === field('members') && (stance ?? '') === field('announcement')
              && (basis ?? '') === field('basis') && [field('period-start'), field('period-end')].filter(Boolean).join('/') === (period.kind === 'instant' ? period.on : `${period.from}/${period.to}`)
              && formatUnit(value.unit) === field('unit') && value.amount.eq(field('value')));
            expect(fact, row.join(',')).toBeDefined();
            const shown = new Decimal(field('corrected') || field('shown')).times(new Decimal(10).pow(Number(field('scale'))));
            // A digit that was adjusted so that its column foots is one unit off, and rounded.
            const last = new Decimal(10).pow(Number(field('scale')) - Number(field('places'))).times(1.5);
            expect(shown.abs().minus(new Decimal(field('value')).abs()).abs().lte(last), row.join(',')).toBe(true);
          }
        }
      }
      expect(read).toBeGreaterThan(50);
    });

    test('every figure of a sentence: its value, unit and scale', () => {
      for (const scope of scopesOf(whole)) {
        const known = knownTo(scope);
        for (const { references = [], period = 'current' } of scope.filing.parts.flatMap(({ sections }) => sections)) {
          for (const reference of references.filter(({ kind, attributes }) => kind === 'Fact' && attributes['as'] === undefined)) {
            const worded = wordsOf(scope, reference, { period });
            const [fact] = worded.kind === 'worded' ? worded.facts : [];
            if (worded.kind !== 'worded' || fact?.value.kind !== 'number' || worded.facts.length !== 1) continue;
            const amount = readAmount(worded.text, known, scope.issuer.prose.currencies);
            if (typeof amount === 'string') throw new Error(`${worded.text}: ${amount}`);
            const { unit } = fact.value;
            // Beside a sentence's own words, money for each share is money.
            const noun = unit.kind === 'per-share' ? (unit.inHundredths ? 'pence' : unit.currency) : nounOf(scope, unit, false);
            const exact = reference.attributes['currency'] === undefined ? fact.value.amount : new Decimal(worded.exact ?? amount.digits).times(worded.exact === undefined ? new Decimal(10).pow(amount.unit.exponent) : 1);
            const about = { noun: amount.unit.noun, isOf: reference.attributes['table'] !== undefined || isOf(exact.abs(), amount.digits.replace('-', ''), amount.unit.exponent, scope.issuer.rounding[unit.kind]) };
            expect(about, `${worded.text} of ${fact.concept}`).toEqual({ noun: reference.attributes['currency'] ?? noun, isOf: true });
          }
        }
      }
    });
  });
}

/** Expects of a content folder that its sentences say of which time their figures are; so many of them are of another than their page. */
export function describeTimes(folder: string, others: number): void {
  describe('the time of a figure of a sentence', () => {
    const reading = readSite(diskSource(folder));
    const whole = site(folder);
    const texts = textsOf({ site: whole, prose: reading.prose, notices: reading.notices });

    test('is that of its page, which says it under its title, or is named in the same paragraph', () => {
      let other = 0;
      for (const scope of scopesOf(whole)) {
        for (const section of scope.filing.parts.flatMap(({ sections }) => sections)) {
          const { blocks, covers, period: visible } = sectionView(whole, scope.filing, section, texts);
          const paragraphs = blocks.flatMap((block) => (block.kind === 'prose' ? [...paragraphsIn(block.html), ...block.notes.map(({ text }) => text.replace(/\s+/g, ' '))] : []));
          const context = { period: section.period ?? 'current' };
          expect(periodsIn(visible).length, section.id).toBe(new Set(covers.map((each) => each.split('/').at(-1))).size);
          for (const reference of (section.references ?? []).filter(({ kind }) => kind === 'Fact' || kind === 'Count')) {
            const aspects = aspectsOf(scope, reference, context);
            const concept = whole.taxonomy.concepts.get(aspects.concept ?? '');
            const period = concept && periodFor(scope, aspects.period ?? '', aspects, concept);
            const worded = wordsOf(scope, reference, context);
            if (period === undefined || typeof period === 'string' || worded.kind !== 'worded') continue;
            const key = keyOf(period);
            // What is stated without a time of its own is stated on the day that stands at the head of the page.
            if (covers.some((each) => each === key || each.split('/').at(-1) === key) || key === scope.filing.released) continue;
            other += 1;
            const end = formatDate(endOf(period));
            const names = [end, fiscalYearName(scope, period), end.replace(/ \d+,/, ''), ...scope.filing.periods.filter((each) => keyOf(each.period) === key).map(({ name }) => name)];
            const around = paragraphs.filter((text) => text.includes(worded.text));
            expect(around.some((text) => names.some((name) => text.includes(name)) || /\bthe year before\b|\ba year (?:ago|earlier)\b/.test(text)), `${section.id}: ${worded.text} of ${key}, in ${around.join(' / ')}`).toBe(true);
          }
        }
      }
      expect(other).toBeGreaterThanOrEqual(others);
    });
  });
}
