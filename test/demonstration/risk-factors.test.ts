import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { figures as words } from '../../src/words/en/figures.ts';
import { Decimal } from '../../src/model/amounts/decimal.ts';
import { membersKey, type Fact } from '../../src/model/content/fact.ts';
import { endOf } from '../../src/model/time/period.ts';
import { diskSource } from '../../src/reading/formats/disk.ts';
import { readSite } from '../../src/reading/site/site.ts';
import { useBrowser } from '../setup/page.ts';

/** One figure of the text of the risk factors, as transcribed from the source alone. */
interface Figure {
  readonly risk: string;
  readonly section: string;
  readonly figure: string;
  readonly kind: 'money' | 'percent' | 'count' | 'ratio' | 'date' | 'identifier';
  /** What it is about: a concept, `new:` for one that only the risk factors need; members; a period or the days of one. */
  readonly concept: string;
  readonly members: string;
  readonly period: string;
  readonly line: string;
}

const folder = 'test/transcription';
const figures: Figure[] = parse(readFileSync(`${folder}/prose-risk-factors.csv`), { columns: true, bom: true });
/** Figures that the site words otherwise, each with its reason. */
const variants: { section: string; source: string; site: string }[] = parse(readFileSync(`${folder}/prose-risk-factors-variants.csv`), { columns: true, bom: true });
const sections = [...new Set(figures.map(({ section }) => section))];

/** A risk as its page shows it. */
interface Page {
  readonly title: string;
  readonly category: string;
  readonly text: string;
  /** Figures that come from facts. */
  readonly bound: readonly string[];
  readonly notices: string;
  /** Notices that stand there with their whole text. */
  readonly inFull: readonly string[];
  readonly affects: readonly string[];
  readonly risks: readonly string[];
}

const plain = (text: string): string => text.replace(/[\u00a0\s]+/g, ' ').trim();

/** What the site prints for a figure of the source: it writes JPY for the sign of the yen, and the variants declared. */
function worded({ section, figure }: Figure): string {
  return (variants.find((variant) => variant.section === section && variant.source === figure)?.site ?? figure).replace('¥', 'JPY');
}

/** Concepts that content names otherwise than the transcription, each with its reason. */
const CONCEPTS = new Map([
  // The release's measure is computed from two parts; the annual report states the total alone.
  ['capital-expenditures', 'capital-expenditures-in-total'],
]);

/** Members of the transcription that content tells apart by the period alone. */
const UNDIMENSIONED = /^issue=/;

/** The size of a figure of the source: `¥3.1 billion`, `79.5%`, `five overseas subsidiaries`, `1 to 5`. */
function sizeOf({ figure, kind }: Figure): string {
  const [, number] = /(?:1 to )?([\d,.]*\d)/.exec(figure) ?? [];
  if (number === undefined) return WORDS.get(figure.split(' ')[0] ?? '') ?? figure;
  const plain = new Decimal(number.replaceAll(',', ''));
  return (kind === 'money' ? plain.times('1e9') : kind === 'percent' ? plain.div(100) : plain).toFixed();
}

const WORDS = new Map(Array.from({ length: 13 }, (_, index) => [words.count(index) ?? '', String(index)]));

function isAbout(fact: Fact, { concept, members, period }: Figure): boolean {
  const id = concept.replace(/^new:/, '');
  return fact.concept === (CONCEPTS.get(id) ?? id)
    && membersKey(fact.members) === (UNDIMENSIONED.test(members) ? '' : members)
    && (fact.periodName === period || endOf(fact.period).startsWith(period));
}

describe('the facts of the risk factors', () => {
  // That a figure stands on its page does not say that it is what the sentence says: two may have changed places.
  const facts = readSite(diskSource('content')).site?.filings.find(({ id }) => id === 'fy2011-annual')?.facts.all ?? [];

  test.each(figures.filter(({ concept }) => concept !== ''))('line $line: $concept $members $period is $figure', (figure) => {
    const about = facts.filter((fact) => isAbout(fact, figure));
    expect(about.map(({ value }) => (value.kind === 'number' ? value.amount.abs().toFixed() : value.kind))).toEqual([sizeOf(figure)]);
  });

  test('are those of the transcription, and no others', () => {
    const strangers = facts.filter((fact) => !figures.some((figure) => isAbout(fact, figure)));
    expect(strangers.map(({ concept, periodName }) => `${concept} for ${periodName}`)).toEqual([]);
  });
});

describe('the risk factors of the annual report', () => {
  const browser = useBrowser();
  const filing = () => `${inject('site').origin}/filings/fy2011-annual/`;
  const pages = new Map<string, Page>();
  let whole: { readonly ids: readonly string[]; readonly headings: readonly string[]; readonly links: readonly string[] } = { ids: [], headings: [], links: [] };

  async function look(url: string): Promise<Page> {
    const { page } = await browser.open(url);
    const seen = await page.evaluate(() => {
      const texts = (selector: string) => [...document.querySelectorAll(selector)].map((element) => element.textContent);
      const links = (selector: string) => [...document.querySelectorAll<HTMLAnchorElement>(`${selector} a`)].map(({ href }) => href);
      return {
        title: texts('h1').join(' '),
        category: texts('.breadcrumbs li:nth-last-child(2)').join(' '),
        text: texts('.body .prose').join(' '),
        bound: texts('.prose :is(data, .nowrap)'),
        notices: texts('.notices').join(' '),
        inFull: [...document.querySelectorAll('.notices .in-full')].map(({ id }) => id),
        affects: links('.related[aria-labelledby=affects]'),
        risks: links('.related[aria-labelledby=risks]'),
      };
    });
    await page.context().close();
    return { ...seen, text: plain(seen.text), bound: seen.bound.map(plain) };
  }

  beforeAll(async () => {
    const { page } = await browser.open(filing());
    whole = await page.evaluate(() => ({
      ids: [...document.querySelectorAll('.part > section')].map(({ id }) => id),
      headings: [...document.querySelectorAll('.part > section > h3')].map((heading) => heading.textContent),
      links: [...document.querySelectorAll<HTMLAnchorElement>('.part > section > h3 a')].map(({ href }) => href),
    }));
    for (const id of whole.ids) pages.set(id, await look(`${filing()}${id}/`));
  });

  test('the transcription is whole', () => {
    expect(figures).toHaveLength(83);
    expect(figures.filter(({ kind }) => kind === 'money')).toHaveLength(27);
  });

  test('stand on one page, each of the 19 under its anchor, and on a page of its own', () => {
    expect(whole.ids).toHaveLength(20);
    expect(sections.filter((id) => !whole.ids.includes(id))).toEqual([]);
    expect(whole.links).toEqual(whole.ids.map((id) => `${filing()}${id}/`));
    expect([...pages.values()].map(({ title }) => title)).toEqual(whole.headings);
    expect(new Set([...pages.values()].map(({ category }) => category))).toEqual(new Set([
      'About the risk factors', 'Market and competition', 'Investment and growth', 'Operations', 'People', 'Finance', 'Ownership', 'Law and regulation',
    ]));
  });

  test.each(sections)('%s: every figure of the source stands on its page', (section) => {
    const page = pages.get(section);
    const missing = figures.filter((figure) => figure.section === section && !page?.text.includes(worded(figure)));
    expect(missing.map(({ line, figure }) => `line ${line}: ${figure}`)).toEqual([]);
  });

  test('every amount, percentage and count comes from a fact', () => {
    const typed = figures.filter((figure) => {
      const said = worded(figure);
      if (figure.kind === 'identifier' || figure.kind === 'date') return false;
      return !pages.get(figure.section)?.bound.some((bound) => bound === said || said.startsWith(`${bound} `) || said.includes(`-${bound} `));
    });
    expect(typed.map(({ line, figure }) => `line ${line}: ${figure}`)).toEqual([]);
  });

  test('each carries the whole caution on statements about the future, and speaks of no audit', () => {
    for (const [id, { notices, inFull }] of pages) {
      if (id === 'introduction') continue;
      expect(inFull, id).toEqual(['notice-forward-looking']);
      expect(notices, id).not.toMatch(/audit/i);
    }
  });

  test('lead to the figures that they could affect, whose pages lead back', async () => {
    const affecting = [...pages].filter(([, { affects }]) => affects.length > 0);
    // Nothing that is reported depends on who runs the company or who owns it.
    expect([...pages.keys()].filter((id) => pages.get(id)?.affects.length === 0)).toEqual(['introduction', 'executive-officers', 'ntt-influence']);
    const statements = new Map<string, Page>();
    for (const url of new Set(affecting.flatMap(([, { affects }]) => affects.map((href) => href.replace(/#.*$/, ''))))) statements.set(url, await look(url));
    const silent = affecting.flatMap(([id, { affects }]) => affects
      .filter((href) => !statements.get(href.replace(/#.*$/, ''))?.risks.includes(`${filing()}${id}/`))
      .map((href) => `${href} does not lead to ${id}`));
    expect(silent).toEqual([]);
  });

  test('tell a reader of "ATM operation business" what threatens it', async () => {
    const { page } = await browser.open(`${inject('site').origin}/filings/fy2012-h1/income/`);
    const risks = page.locator('.related[aria-labelledby=risks] li').filter({ has: page.locator('p', { hasText: /(?:^|; )ATM operation business/ }) });
    expect(await risks.locator('a').allTextContents()).toEqual(['New businesses and services may not pay', 'Subsidiaries and investees may not pay']);
    await risks.locator('a').last().click();
    await page.locator('.related a', { hasText: /^ATM operation business$/ }).click();
    expect(await page.locator('tr:target').textContent()).toContain('ATM operation business');
  });
});
