import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Scope } from '../../src/model/evaluation/answer.ts';
import type { Reference } from '../../src/model/content/reference.ts';
import { wordsOf } from '../../src/model/words/reference-words.ts';
import { diskSource } from '../../src/reading/formats/disk.ts';
import { readSite } from '../../src/reading/site/site.ts';
import { useBrowser } from '../setup/page.ts';

/** One figure of the release's text, as transcribed from the text alone. */
interface Mentioned {
  readonly line: string;
  /** The section of the site to which its passage belongs; the id of a notice; empty for the title. */
  readonly section: string;
  readonly place: 'prose' | 'table' | 'title' | 'notice';
  readonly figure: string;
  readonly kind: string;
  readonly concept: string;
  /** Empty where the text speaks of no certain one, such as the first half of every year. */
  readonly period: string;
}

interface Variant {
  /** The line that it is for; empty for all. */
  readonly line: string;
  readonly figure: string;
  readonly site: string;
  readonly reason: string;
}

const read = <T>(name: string): T[] => parse(readFileSync(`test/transcription/${name}`), { columns: true, bom: true });
const mentioned = read<Mentioned>('prose-earnings-release.csv');
/** Those for one line first. */
const variants = read<Variant>('prose-variants.csv');

const QUANTITIES: readonly string[] = ['money', 'percent', 'points', 'count', 'ratio'];

/** A figure as the site words it. */
function expected({ line, figure }: Mentioned): string {
  const variant = variants.find((each) => each.figure === figure && (each.line === '' || each.line === line));
  return variant?.site ?? figure.replace(/^JPY /, 'JPY');
}

/** Whether the text holds the figure, not as a piece of a longer one. */
function holds(text: string, figure: string): boolean {
  const plain = figure.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}]|\d[.,])${plain}(?!\p{L}|\p{N}|[.,]\d)`, 'iu').test(text);
}

/** "1Gbps", "First Section" and "first" are names and words; so is the first half of every year. */
function isName({ kind, concept, period, figure }: Mentioned): boolean {
  return kind === 'ordinal/other' || (kind === 'identifier' && concept === '') || figure === 'First Section' || (kind === 'period' && period === '');
}

function said({ line, section, place, figure }: Mentioned, what = ''): string {
  return `line ${line}: ${figure} (${section || 'title'}, ${place})${what}`;
}

describe('the text of the release, figure by figure', () => {
  const browser = useBrowser();
  const texts = new Map<string, string>();

  beforeAll(async () => {
    const { page } = await browser.open(`${inject('site').origin}/filings/fy2012-h1/`);
    const found = await page.evaluate(() => {
      const text = (elements: Iterable<Element>) => [...elements].map((element) => {
        const copy = element.cloneNode(true) as Element;
        copy.querySelectorAll('.mark, .unseen').forEach((mark) => {
          mark.remove();
        });
        return copy.textContent;
      }).join('\n').replace(/[\u00a0\s]+/g, ' ');
      const sections = [...document.querySelectorAll('section.part > section')];
      return [
        ['title ', text(document.querySelectorAll('h1'))],
        ...[...document.querySelectorAll('.notices li[id^="notice-"]')].map((notice) => [`notice ${notice.id.replace('notice-', '')}`, text([notice])]),
        ...sections.flatMap((section) => [
          // Notes under a table stand within its figure; those of the prose stand after it.
          [`prose ${section.id}`, text(section.querySelectorAll(':scope > .prose, :scope > .notes'))],
          [`table ${section.id}`, text(section.querySelectorAll('figure :is(caption, th, td, li)'))],
        ]),
      ] as [string, string][];
    });
    for (const [place, text] of found) texts.set(place, text);
  });

  test('the transcription is whole', () => {
    const kinds = Object.entries(Object.groupBy(mentioned, ({ kind }) => kind)).map(([kind, all]) => `${String(all?.length)} ${kind}`);
    expect(mentioned).toHaveLength(347);
    expect(kinds.sort()).toEqual(['113 money', '14 count', '2 ordinal/other', '3 points', '41 percent', '6 ratio', '66 period', '9 identifier', '93 date']);
    expect(variants.filter(({ figure, line }) => !mentioned.some((each) => each.figure === figure && (line === '' || line === each.line)))).toEqual([]);
  });

  test('every figure stands on the page of the whole release, in the passage to which it belongs', () => {
    const missing = mentioned.filter((each) => !holds(texts.get(`${each.place} ${each.section}`) ?? '', expected(each)));
    expect(missing.map((each) => said(each, `: expected "${expected(each)}"`))).toEqual([]);
  });

  test('every figure of a sentence comes from the facts, each from the concept that it is about', () => {
    const { site } = readSite(diskSource('content'));
    const filing = site?.filings.find(({ id }) => id === 'fy2012-h1');
    if (!site || !filing) throw new Error('The filing cannot be read.');
    const scope: Scope = { issuer: site.issuer, taxonomy: site.taxonomy, filing };
    const free = new Map<string, { readonly reference: Reference; readonly text: string }[]>();
    for (const section of filing.parts.flatMap((part) => part.sections)) {
      const context = { period: section.period ?? 'current' };
      free.set(section.id, (section.references ?? []).map((reference) => {
        const words = wordsOf(scope, reference, context);
        return { reference, text: words.kind === 'worded' ? words.text : '' };
      }));
    }
    const unbound: string[] = [];
    let bound = 0;
    for (const each of mentioned.filter(({ place }) => place === 'prose')) {
      const list = free.get(each.section) ?? [];
      const figure = expected(each);
      if (isName(each) || /dollar|yen/.test(figure)) continue;
      // "first half of fiscal year 2012" names two periods.
      const places = figure.split(' of ').map((part) => list.findIndex(({ reference, text }) => (
        holds(text, part) && (each.concept === '' || reference.attributes['of'] === each.concept)
      )));
      if (places.includes(-1)) unbound.push(said(each));
      else {
        bound += 1;
        // Each quantity has a place of its own; a date may be said once for several figures.
        if (QUANTITIES.includes(each.kind)) list.splice(places[0] ?? 0, 1);
      }
    }
    expect(unbound).toEqual([]);
    expect(bound).toMatchInlineSnapshot(`255`);
  });
});
