/** One of two ways in which something goes: up, in, earned; or down, out, lost. */
export type Side = 'up' | 'down';

/** What goes: an amount that changes, cash that comes or goes, a result. Words of one say nothing of another. */
export type Axis = 'change' | 'cash' | 'result';

/**
 * How far a word binds the figures under it.
 *
 * - `firm`: nobody calls the opposite so. A "loss" is none when it is a gain, with parentheses around it or without.
 * - `loose`: the item keeps its name when it turns. "Income" may be negative; but what stands there without a sign is one.
 * - `paired`: says something only beside its opposite. "Sales (purchases) of securities".
 */
export type Grip = 'firm' | 'loose' | 'paired';

/** A word or phrase that names a side, as a pattern. */
export interface SidedWord {
  readonly axis: Axis;
  readonly side: Side;
  readonly grip: Grip;
  readonly pattern: string;
  /** `verb`: what cash does ("cash used in …"); it says something only of cash. */
  readonly verb?: boolean;
}

const noun = (axis: Axis, side: Side, grip: Grip, ...patterns: readonly string[]): readonly SidedWord[] => patterns.map((pattern) => ({ axis, side, grip, pattern }));
const verb = (side: Side, ...patterns: readonly string[]): readonly SidedWord[] => patterns.map((pattern) => ({ axis: 'cash', side, grip: 'firm', pattern, verb: true }));

/** The words of English statements of income, of cash flows and of equity, in the usage of US and IFRS filers. */
export const ENGLISH: readonly SidedWord[] = [
  ...noun('change', 'up', 'firm', 'increases?'),
  ...noun('change', 'down', 'firm', 'decreases?'),
  ...noun('cash', 'up', 'firm', 'proceeds', 'receipts?', 'inflows?'),
  ...noun('cash', 'down', 'firm', 'payments?', 'repayments?', 'outflows?'),
  ...noun('cash', 'up', 'paired', 'sales?', 'disposals?', 'borrowings?', 'issuances?', 'collections?', 'maturities'),
  ...noun('cash', 'down', 'paired', 'purchases?', 'acquisitions?', 'repurchases?', 'redemptions?', 'advances'),
  ...verb('up', 'provided(?: by| from)?', 'generated(?: by| from)?'),
  ...verb('down', 'used(?: in| by| for)?', 'absorbed by', 'applied to'),
  ...noun('result', 'up', 'firm', 'gains?'),
  ...noun('result', 'down', 'firm', 'loss(?:es)?', 'deficits?'),
  ...noun('result', 'up', 'loose', 'income', 'profits?', 'earnings', 'surplus', '(?:(?<=tax )|(?<=taxes ))benefits?'),
  ...noun('result', 'down', 'loose', 'expenses?', 'provisions?', 'charges?'),
  ...noun('result', 'up', 'paired', 'benefits?', 'credits?'),
];

/** Nouns of which only the one that a caption is about says something, where none follows that it would describe: "Loss adjustment expenses" is about expenses. */
export const AFTER_NOUN = [
  'in', 'on', 'from', 'of', 'by', 'for', 'under', 'to', 'and', 'or', 'less', 'before', 'after', 'per', 'during', 'attributable', 'arising', 'related', 'relating',
  'recogni[sz]ed', 'reali[sz]ed', 'reclassified', 'incurred', 'available', 'included', 'excluded', 'including', 'excluding', 'due', 'net', 'as', 'with', 'through', 'upon', 'at', 'brought', 'carried',
].join('|');

/** Words with which a complement begins: what follows them is not what the caption is about. */
export const COMPLEMENT = /\b(?:in|on|from|of|by|for|under|to|before|after|per|during|less|attributable|arising|related|relating|due|available|with|through|upon|at|including|excluding)\b/iu;

/** Words before a complement that leave its noun what the caption is about: "Share of losses of associates". */
export const TRANSPARENT = /^(?:(?:total|our|the)\s+)?(?:share|equity|portion|part|amount|(?:minority|non-?controlling) interests?)\s+(?:of|in)\s+/iu;

/** Words that may stand in parentheses beside a side without hiding it: "(used in)", "(accumulated deficit)". */
export const FILLER = /\b(?:net|accumulated|cash|by|in|of|from|for|on|to|and|the|or)\b/giu;

/** Captions whose figure is added or taken away, or is the tax or the effect of what they name: there the sign follows the sum, not the words. */
export const SIGN_OF_ITS_OWN = /^(?:less|add|plus|deduct|adjust\w*\s*:)\b|\b(?:effects?|impact|tax(?:es)?)\b.*\b(?:of|on|relat\w+|to)\b/iu;
