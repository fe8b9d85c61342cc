import { CURRENCY_CODES } from '../../model/amounts/currency.ts';
import { plainText } from '../../model/typed/plain-text.ts';
import { TypedFigures, type TypedFigure } from '../../model/typed/typed-figures.ts';
import type { Grid } from '../formats/csv.ts';
import type { Report } from '../formats/report.ts';
import { sourceOffsets } from '../formats/source-offsets.ts';
import { placeAt } from '../formats/text.ts';
import type { Words } from './words.ts';
import type { YamlFile } from '../formats/yaml.ts';

/**
 * Where words stand: in prose, whose figures come from components; among titles, notes and definitions, which stand for
 * many periods; in captions, which are what was filed, a par value or the rate of a bond included; or in reasons and
 * sources, which tell of one figure and may have to repeat what was read elsewhere.
 */
type Standing = 'prose' | 'titles' | 'captions' | 'reasons';

const WHAT: Readonly<Record<Exclude<TypedFigure['kind'], 'number' | 'part'>, string>> = { money: 'an amount of money', amount: 'an amount', 'per-share': 'an amount per share', rate: 'a rate' };

/** The search for figures that are typed where they should come from facts. */
export class TypedWords {
  /** The same for the same names. */
  readonly key: string;
  readonly #figures: TypedFigures;

  /** With the names of the glossary, which may be typed. */
  constructor(names: readonly string[]) {
    this.key = names.join('\n');
    this.#figures = new TypedFigures(CURRENCY_CODES, names);
  }

  /**
   * Reports figures that are typed into prose: an amount of money, a percentage, points or an amount per share that is
   * bound to no fact is an error, since nothing would notice when it goes stale; any other number is worth a look.
   */
  inProse(words: readonly Words[], report: Report): void {
    for (const each of words) this.#report(each, 'prose', report);
  }

  /** The same for the labels, titles, notes and reasons of a YAML file: plain numbers stand in many a name. */
  inYaml(yaml: YamlFile, source: string, report: Report): void {
    for (const { path, text, start, end } of yaml.texts()) {
      const key = path.findLast((segment) => typeof segment === 'string') ?? '';
      if (NAMES.has(key)) continue;
      // What stands in braces is printed from the facts.
      const words = { text: text.replace(/\{[^{}]*\}/g, (braces) => ' '.repeat(braces.length)), placeAt: (index: number) => placeAt(yaml.file, source, sourceOffsets(source, start, end, text)[index] ?? start) };
      this.#report(words, REASONS.has(key) ? 'reasons' : key === 'label' ? 'captions' : 'titles', report);
    }
  }

  /** The same for what a facts file, or a record of printed cells, says of its figures. */
  inCells({ file, header, rows }: Grid, source: string, report: Report): void {
    const columns = header.flatMap(({ text }, index) => (REASONS.has(text) ? [index] : []));
    if (columns.length === 0) return;
    const lines = lineStarts(source);
    for (const row of rows) {
      for (const index of columns) {
        const { text, place: { line = 1, column = 1 } } = row[index] ?? { text: '', place: {} };
        const start = (lines[line - 1] ?? 0) + column - 1;
        this.#report({ text, placeAt: (at) => placeAt(file, source, sourceOffsets(source, start, source.length, text)[at] ?? start) }, 'reasons', report);
      }
    }
  }

  #report(words: Words, standing: Standing, report: Report): void {
    for (const { kind, start, end, text } of this.#figures.in(words.text)) {
      if (standing === 'captions' && namesSecurity(words.text.slice(0, start), words.text.slice(end))) continue;
      const area = standing === 'prose' ? 'prose' : 'words';
      if (kind === 'number' || kind === 'part') {
        if (standing !== 'prose' && (standing === 'reasons' || !isGrouped(text))) continue;
        report.warning(`${area}/bare-number`, words.placeAt(start), kind === 'number' ? {
          message: `The text types the number ${text}.`,
          expected: `${standing === 'prose' ? 'a component that prints it from the facts' : MEANS[standing]}, or a term of glossary.yaml`,
          remedy: 'Name the fact that it comes from, write a number up to ten as a word, or add the term around it to glossary.yaml.',
        } : {
          message: `The text types "${text}", a part of something that no fact stands behind.`,
          expected: '<Ratio of="…" over="…" />, or a <Claim> around the words',
          remedy: 'Name the facts whose ratio it is; if it is a manner of speaking, add it to glossary.yaml.',
        });
      } else {
        report.add(standing === 'reasons' || standing === 'captions' ? 'warning' : 'error', `${area}/typed-figure`, words.placeAt(start), {
          message: `The text types "${text}", ${WHAT[kind]} that no fact stands behind.`,
          expected: MEANS[standing],
          remedy: REMEDIES[standing],
        });
      }
    }
  }
}

const LASTING = 'words that hold for every period; where labels and notes of tables need a figure, {concept role}';
const NAMED = 'Name the fact in braces, or say it without the figure; if it is a name rather than a figure, add it to glossary.yaml.';

const MEANS: Readonly<Record<Standing, string>> = {
  prose: '<Fact of="…" />, <Change of="…" /> or another component that prints it from the facts',
  titles: LASTING,
  captions: LASTING,
  reasons: 'words; the figures that they are about stand beside them',
};
const REMEDIES: Readonly<Record<Standing, string>> = {
  prose: 'Name the fact instead; if it is a name rather than a figure, add it to glossary.yaml.',
  titles: NAMED,
  captions: NAMED,
  reasons: 'Say it without the figure, or make sure that it is right: nothing will notice when it goes stale.',
};

/** Keys and columns whose texts tell of one figure: why it is right, where it is from. */
const REASONS: ReadonlySet<string> = new Set(['reason', 'source', 'note', 'noOutlook', 'why']);
/** Keys whose texts are names. */
const NAMES: ReadonlySet<string> = new Set(['terms', 'term', 'identifier', 'uri', 'schema', 'digest', 'code']);

/** Whether a figure is part of what a security is called: "$0.01 par value", "0.500% Notes due 2031". */
function namesSecurity(before: string, after: string): boolean {
  return /(?:par|stated|nominal|face)\svalue(?:\sof)?[:,]?\s$/i.test(before)
    || /^\s(?:(?:par|stated|nominal|face)\svalue|(?:[\w-]+\s){0,3}(?:notes?|bonds?|debentures?|preferred|preference))\b/i.test(after);
}

/** Whether a number is written as figures are, with separators: "1,234", not "99" or "20-F". */
function isGrouped(text: string): boolean {
  return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plainText(text).text);
}

function lineStarts(source: string): readonly number[] {
  return [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
