import { Decimal } from '../../model/amounts/decimal.ts';
import { fail, succeed, type Outcome } from '../../model/finding.ts';
import { groupDigits, isGrouped, otherGrouping, type Grouping } from '../../model/amounts/grouping.ts';

const PLAIN = /^(0|[1-9][\d,]*)(?:\.\d+)?$/;

/** Fewer than the 40 digits with which amounts are reckoned: none of them is rounded away. */
const MOST_DIGITS = 38;

/**
 * Reads a typed number: digits without separators, or with commas where the issuer's grouping has them, and for a
 * negative one a minus sign (`-`, `−`) before it or parentheses around it. Anything else is refused with what it looks like, never guessed at.
 */
export function parseNumber(text: string, grouping: Grouping): Outcome<Decimal> {
  const inParentheses = /^\((.*)\)$/.exec(text);
  const signed = inParentheses ? undefined : /^[-\u2212](.*)$/.exec(text);
  const digits = inParentheses?.[1] ?? signed?.[1] ?? text;
  // Nothing that is reported has as many digits; and a pattern would be long at work on millions of them.
  if (text.length > 2 * MOST_DIGITS) return fail(`is ${String(text.length)} characters long, which no figure is`);
  const [, whole = ''] = PLAIN.exec(digits) ?? [];
  if (!isGrouped(whole, grouping)) return fail(groupedOtherwise(digits, whole, grouping) ?? whatIsWrong(text));
  if (digits.replace(/\D/g, '').length > MOST_DIGITS) return fail(`has more than ${String(MOST_DIGITS)} digits, which no figure has`);
  const amount = new Decimal(digits.replaceAll(',', ''));
  const negative = Boolean(inParentheses ?? signed) && !amount.isZero();
  return succeed(negative ? amount.negated() : amount);
}

/** Digits that stand right where other people group them. A single comma may as well be misplaced, or be meant for a point. */
function groupedOtherwise(digits: string, whole: string, grouping: Grouping): string | undefined {
  const single = whole.indexOf(',') === whole.lastIndexOf(',');
  if (otherGrouping(whole, grouping) === undefined || (single && (grouping === 'thousands' || /^\d+,\d{1,2}$/.test(digits)))) return undefined;
  return `has its separators otherwise than the issuer (\`style.grouping\` in issuer.yaml), who writes ${groupDigits(whole.replaceAll(',', ''), grouping)}${digits.slice(whole.length)}`;
}

/** What is wrong with a text that is not a number: a phrase that follows the text. */
function whatIsWrong(text: string): string {
  for (const [pattern, problem] of SUSPECTS) if (pattern.test(text)) return problem;
  return 'is not a number';
}

const SUSPECTS: readonly (readonly [RegExp, string])[] = [
  [/^[-\u2010-\u2015\u2212]+$/, 'is a dash, which does not say whether there is no such item or whether it is undecided'],
  [/[\uFF01-\uFF5E\u3000]/, 'is written with full-width signs'],
  [/(?![0-9])\p{Decimal_Number}/u, 'is written in digits of another script'],
  [/[\u25B2\u25B3]/, 'marks a negative number with a triangle'],
  [/^\(?[-\u2212]?[\d.,]+[eE][-+]?\d+\)?$/, 'is written with an exponent, as a spreadsheet shows a long number whose last digits may be lost'],
  [/%/, 'carries a percent sign'],
  [/^[-\u2212(]*[\p{Sc}]|[\p{Sc}][)]*$/u, 'carries a currency sign'],
  [/^[\u2010-\u2015]/, 'begins with a dash that is not a minus sign'],
  [/^\+/, 'carries a plus sign'],
  [/^\(?[-\u2212]\(?|^\([-\u2212]/, 'is not a number with one sign before it'],
  [/\d[\s\u00A0\u202F']\d/, 'separates thousands otherwise than by commas'],
  [/^\(?\d{1,3}(?:\.\d{3})+(?:,\d+)?\)?$|^\(?\d+,\d{1,2}\)?$/, 'uses a comma for the decimal point, or a point for thousands'],
  [/^\(?[\d,]+(?:\.\d+)?\)?$/, 'has a thousands separator or a leading zero where none belongs'],
  [/^#/, 'is an error that a spreadsheet left'],
  [/^=/, 'is a formula'],
];
