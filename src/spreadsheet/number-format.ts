import { Decimal } from '../model/amounts/decimal.ts';

/** One of the parts of a number format: how it shows the numbers that it is for. */
export interface FormatSection {
  /** What the section shows: a number in digits, in the way of a cell without a format, a day or time, or words alone. */
  readonly kind: 'digits' | 'general' | 'time' | 'words';
  /** Which numbers it is for, where it says so itself. */
  readonly condition?: FormatCondition;
  /** Whether it is set in a colour, as red for what is below zero. */
  readonly coloured: boolean;
  /** The signs that stand for digits, with point, commas and exponent: `#,##0.00`. */
  readonly digits: string;
  /** How often it says that a number is a percentage, so that its hundredfold is shown. */
  readonly percents: number;
  /** Texts that stand beside the digits: signs of currencies, words, parentheses. */
  readonly words: readonly string[];
  /** Texts that stand between the digits, each with the number of signs for digits before it. */
  readonly between: readonly { readonly text: string; readonly behind: number }[];
  /** The letters for parts of days and times, in capitals: `YYYYMD`. */
  readonly time: string;
  /** What stands in brackets and is not known. */
  readonly unknown?: string;
}

interface FormatCondition {
  readonly holds: (amount: Decimal) => boolean;
}

/** Reads the code of a number format (ECMA-376, 18.8.31): its sections in their order. */
export function formatSections(code: string): readonly FormatSection[] {
  return splitAt(code).map(sectionOf);
}

/** The text between semicolons that stand in no quotation marks and no brackets. */
function splitAt(code: string): readonly string[] {
  return [...code.matchAll(/((?:"[^"]*"?|\\[^]?|[_*][^]?|\[[^\]]*\]?|[^;])*)(;|$)/g)].map(([, section = '']) => section).slice(0, Math.max(1, countOf(code) + 1));
}

function countOf(code: string): number {
  return (code.replace(/"[^"]*"?|\\[^]?|[_*][^]?|\[[^\]]*\]?/g, '').match(/;/g) ?? []).length;
}

const TOKENS = /"([^"]*)"?|\\([^]?)|[_*]([^]?)|\[([^\]]*)\]?|(General|Standard)|(AM\/PM|A\/P)|([0#?.,]+|[Ee][+-][0#?]*)|([^])/gi;

const COLOUR = /^(?:black|blue|cyan|green|magenta|red|white|yellow|colou?r ?\d+)$/i;
const CONDITION = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/;
const TIMES = /[ymdhsgeba]/i;

function sectionOf(section: string): FormatSection {
  let [digits, time] = ['', ''];
  let [percents, coloured, general, behind] = [0, false, false, ''];
  const [words, between]: [string[], { text: string; behind: number }[]] = [[], []];
  let condition: FormatCondition | undefined;
  let unknown: string | undefined;
  const word = (text: string) => {
    if (text !== '') words.push(text);
    behind += text;
  };
  for (const [whole, quoted, escaped, , brackets, standard, halves, placeholders, single = ''] of section.matchAll(TOKENS)) {
    if (placeholders !== undefined) {
      if (digits !== '' && behind.trim() !== '') between.push({ text: behind.trim(), behind: digits.length });
      behind = '';
      digits += placeholders;
    } else if (standard !== undefined) general = true;
    else if (halves !== undefined) time += 'H';
    else if (quoted !== undefined || escaped !== undefined) word(quoted ?? escaped ?? '');
    else if (brackets !== undefined) {
      const currency = /^\$([^-]*)/.exec(brackets)?.[1];
      if (currency !== undefined) word(currency);
      else if (/^(?:h+|m+|s+)$/i.test(brackets)) time += brackets.toUpperCase();
      else if (CONDITION.test(brackets)) condition = conditionOf(brackets);
      else if (COLOUR.test(brackets)) coloured = true;
      else if (!/^(?:dbnum|natnum)\d/i.test(brackets)) unknown = whole;
    } else if (single === '%') percents += 1;
    else if (single === '@') general = true;
    else if (TIMES.test(single)) time += single.toUpperCase();
    else if (/[^_*\s]/.test(single)) word(single);
  }
  const kind = time !== '' ? 'time' : digits.replace(/[.,]/g, '') !== '' ? 'digits' : general ? 'general' : 'words';
  return { kind, coloured, digits, percents, words, between, time, ...(condition ? { condition } : {}), ...(unknown === undefined ? {} : { unknown }) };
}

function conditionOf(text: string): FormatCondition {
  const [, sign = '', bound = '0'] = CONDITION.exec(text) ?? [];
  const limit = new Decimal(bound);
  return {
    holds: (amount) => {
      const order = amount.comparedTo(limit);
      return sign === '<>' ? order !== 0 : (order < 0 && sign.startsWith('<')) || (order > 0 && sign.startsWith('>')) || (order === 0 && sign.endsWith('='));
    },
  };
}

/** The section that shows a number: by its conditions, or else by sign. `alone` where one section is for all signs. */
export function sectionFor(sections: readonly FormatSection[], amount: Decimal): { readonly section: FormatSection | undefined; readonly alone: boolean; readonly conditional: boolean } {
  const numeric = sections.slice(0, 3);
  if (numeric.some(({ condition }) => condition)) {
    const section = numeric.find(({ condition }) => condition?.holds(amount) === true) ?? numeric.find(({ condition }) => !condition);
    return { section, alone: numeric.length === 1, conditional: true };
  }
  const [positive, negative, zero] = numeric;
  const section = amount.isNegative() && !amount.isZero() ? (negative ?? positive) : amount.isZero() ? (zero ?? positive) : positive;
  return { section, alone: negative === undefined, conditional: false };
}
