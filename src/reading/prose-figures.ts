import type { Root } from 'mdast';
import type { Place } from '../model/finding.ts';
import { nodesOf, placeOf } from './prose-nodes.ts';
import type { Report } from './report.ts';
import { placeAt } from './text.ts';

/** A stretch of words of the prose, and where it stands. */
export interface Words {
  readonly text: string;
  /** Where it begins. */
  readonly place: Place;
}

/** All words of a prose: what a reader reads, without what components print. */
export function wordsIn(file: string, tree: Root): readonly Words[] {
  const words: Words[] = [];
  for (const node of nodesOf(tree)) {
    if (node.type !== 'text' && node.type !== 'inlineCode') continue;
    words.push({ text: node.value, place: placeOf(file, node) });
  }
  return words;
}

/** Where a character of the words stands. What a line of a list is indented by is not part of the words. */
export function placeWithin({ text, place }: Words, index: number): Place {
  const within = placeAt(place.file, text, index);
  const first = within.line === 1;
  return { file: place.file, line: (place.line ?? 1) + (within.line ?? 1) - 1, column: first ? (place.column ?? 1) + index : (within.column ?? 1) };
}

// Digits and groups of them; a comma after a number is not its own.
const NUMBER = String.raw`\d(?:[\d,]*\d)?(?:\.\d+)?`;
// Only codes of currencies: "TSE 3774" and "RFC 2822" are names.
const CODES = Intl.supportedValuesOf('currency').join('|');
const MONEY = new RegExp(String.raw`(?:\b(?:${CODES})\s?|(?:\bUS)?[¥￥$€£₩]\s?)${NUMBER}(?:\s?(?:thousand|million|billion|trillion|bn|mn|m|k)\b)?`, 'g');
const MONEY_AFTER = new RegExp(String.raw`\b${NUMBER}\s?(?:(?:thousand|million|billion|trillion|hundred million)\b(?:\s(?:yen|dollars|euros))?|yen\b|dollars\b|euros\b|[千万億兆]*円)`, 'g');
const RATE = new RegExp(String.raw`\b${NUMBER}\s?(?:%|％|per ?cent\b|percentage points?\b|points?\b|basis points?\b)`, 'g');
const PER_SHARE = new RegExp(String.raw`\b${NUMBER}\s(?:per|a|for each)\s(?:share|ADS)\b`, 'g');
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DATES = [
  new RegExp(String.raw`\b(?:${MONTHS})\s\d{1,2}(?:,\s\d{4})?\b`, 'g'),
  new RegExp(String.raw`\b\d{1,2}\s(?:${MONTHS})(?:\s\d{4})?\b`, 'g'),
  new RegExp(String.raw`\b(?:${MONTHS})\s\d{4}\b`, 'g'),
  /\b\d{4}-\d{2}-\d{2}\b/g,
  /\b(?:19|20)\d{2}\b/g,
  /\b(?:FY|[1-4]Q|[12]H|9M)(?:\d{4}|\d{2})\b/g,
];
const ORDINAL = /\b\d+(?:st|nd|rd|th)\b/g;
const BARE = new RegExp(String.raw`(?<![\p{L}\p{N}.,])${NUMBER}(?![\p{L}\p{N}])`, 'gu');

/**
 * Reports figures that are typed into prose: an amount of money, a percentage, points or an amount per share that is
 * bound to no fact is an error, since nothing would notice when it goes stale; any other number is worth a look. Dates,
 * ordinals and what the glossary lists pass.
 */
export function checkTypedFigures(words: readonly Words[], glossary: readonly string[], report: Report): void {
  for (const each of words) {
    const { text } = each;
    const place = (index: number) => placeWithin(each, index);
    if (!/\d/.test(text)) continue;
    let rest = blank(text, glossary.map((term) => new RegExp(`(?<![\\p{L}\\p{N}])${escape(term)}(?![\\p{L}\\p{N}])`, 'gu')));
    for (const [pattern, what] of [[MONEY, 'an amount of money'], [MONEY_AFTER, 'an amount'], [PER_SHARE, 'an amount per share'], [RATE, 'a rate']] as const) {
      for (const { index, 0: found } of rest.matchAll(pattern)) {
        report.error('prose/typed-figure', place(index), {
          message: `The text types "${found.trim()}", ${what} that no fact stands behind.`,
          expected: '<Fact of="…" />, <Change of="…" /> or another component that prints it from the facts',
          remedy: 'Name the fact instead; if it is a name rather than a figure, add it to glossary.yaml.',
        });
      }
      rest = blank(rest, [pattern]);
    }
    rest = blank(rest, [...DATES, ORDINAL]);
    for (const { index, 0: found } of rest.matchAll(BARE)) {
      report.warning('prose/bare-number', place(index), {
        message: `The text types the number ${found}.`,
        expected: 'a component that prints it from the facts, or a term of glossary.yaml',
        remedy: 'Name the fact that it comes from, write it as a word, or add the term around it to glossary.yaml.',
      });
    }
  }
}

/** The text with every match replaced by blanks, so that places stay what they are. */
function blank(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((rest, pattern) => rest.replace(pattern, (match) => ' '.repeat(match.length)), text);
}

function escape(term: string): string {
  return term.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
