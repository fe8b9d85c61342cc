import { opposite, sidesOf, type Sides } from './sides.ts';
import { ENGLISH, FILLER, type SidedWord } from './sided-words.ts';

const known = new Map<string, readonly Sides[]>();

/**
 * What the XBRL name of a concept says of its sides. Taxonomies write both into a name, the positive one first:
 * `NetCashProvidedByUsedInFinancingActivities`, `IncreaseDecreaseInInventories`, `IncomeTaxExpenseBenefit`,
 * `RetainedEarningsAccumulatedDeficit`. A name of one side says what a caption of these words would. Names are English
 * in every taxonomy.
 */
export function sidesOfName(name: string): readonly Sides[] {
  const found = known.get(name) ?? read(name);
  known.set(name, found);
  return found;
}

function read(name: string): readonly Sides[] {
  const words = name.slice(name.indexOf(':') + 1).replace(/([a-z0-9])(?=[A-Z])/g, '$1 ').replace(/([A-Z])(?=[A-Z][a-z])/g, '$1 ').toLowerCase();
  // IFRS: CashFlowsFromUsedInOperatingActivities.
  const text = words.replace('from used in', 'provided by used in');
  const placed = placedIn(text);
  const pairs = placed.flatMap((first, index): readonly Sides[] => {
    const second = placed[index + 1];
    const between = second && text.slice(first.to, second.from).replace(FILLER, '').trim();
    return between === '' && second?.word.axis === first.word.axis && second.word.side === opposite(first.word.side) ? [{ kind: 'both', axis: first.word.axis, plain: first.word.side }] : [];
  });
  const axes = new Set(pairs.map(({ axis }) => axis));
  // A name with two pairs that disagree says nothing: which of them it is about stands in no rule.
  const both = [...axes].flatMap((axis) => {
    const [first, ...others] = pairs.filter((pair) => pair.axis === axis);
    return first && others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? [first] : [];
  });
  return [...both, ...sidesOf(text, 'en').filter(({ axis }) => !axes.has(axis))];
}

function placedIn(text: string): readonly { readonly word: SidedWord; readonly from: number; readonly to: number }[] {
  const found = ENGLISH.flatMap((word) => [...text.matchAll(new RegExp(`\\b(?:${word.pattern})\\b`, 'giu'))].map(({ index, 0: { length } }) => ({ word, from: index, to: index + length })));
  // A word that is in two lists stands there once.
  return found.sort((a, b) => a.from - b.from || b.to - a.to).filter(({ from }, index, all) => all[index - 1]?.from !== from);
}
