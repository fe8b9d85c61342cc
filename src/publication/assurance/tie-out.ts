import type { Filing } from '../../model/content/filing.ts';
import { formatFinding } from '../../model/finding.ts';
import type { SharedContent } from '../../model/content/site.ts';
import type { AnsweredView, CountView, RuleView, TieOutView, UncheckedView } from '../../views/tie-out-view.ts';
import type { Answered, Assurance, Tally, Unchecked } from '../../tieout/checking/assurance.ts';
import { RULES } from '../../tieout/checking/rules.ts';
import { cellsOf, placesOf } from './cell-places.ts';
import { openGroups } from './open-figures.ts';
import { printedCells } from './printed-cells.ts';
import { spellOut } from './quoted-ids.ts';
import { tablesOf } from '../sections/tables.ts';
import { TICKS } from './tick-marks.ts';
import { wordsOf } from '../../model/words/words-of.ts';
import type { AssuranceWords } from '../../words/assurance.ts';
import type { RuleId } from '../../words/rules.ts';
import type { Words } from '../../words/words.ts';

/** What was checked of a filing and how it came out, from what tie-out came to for it. */
export function tieOutView(site: SharedContent, filing: Filing, assurance: Assurance): TieOutView {
  const tables = tablesOf(site, filing);
  const cells = [...cellsOf(filing, tables)];
  const words = (text: string) => spellOut(site, text);
  const says = wordsOf(site).assurance;
  return {
    sentence: sentenceOf(assurance, says),
    counts: countsOf(assurance, says),
    rules: assurance.tallies.flatMap((tally) => ruleView(tally, wordsOf(site))),
    open: openGroups(tables.scope, assurance.open, placesOf(cells), words),
    unchecked: uncheckedViews(assurance.unchecked, wordsOf(site), words),
    explained: assurance.explained.map((each) => answeredView(each, says, words)),
    errata: assurance.errata.map((each) => answeredView(each, says, words)),
    adjusted: printedCells(tables.scope, cells, 'footing'),
    misprinted: printedCells(tables.scope, cells, 'erratum'),
    failing: assurance.failing.map(formatFinding),
  };
}

function sentenceOf({ tallies }: Assurance, words: AssuranceWords): string {
  const all = (outcome: Exclude<keyof Tally, 'rule'>) => tallies.reduce((sum, tally) => sum + tally[outcome], 0);
  return words.outcomes({
    rules: tallies.length, holds: all('consistent'), unchecked: all('unchecked'), explained: all('explained'), errata: all('erratum'), fails: all('inconsistent'),
  });
}

function countsOf({ figures: { all, once, twice } }: Assurance, { number, vouchedTwice, vouchedOnce, notVouched }: AssuranceWords): readonly CountView[] {
  return [
    { number: number(twice), label: vouchedTwice },
    { number: number(once - twice), label: vouchedOnce },
    { number: number(all - once), label: notVouched },
  ];
}

function ruleView({ rule, consistent, inconsistent, unchecked, explained, erratum }: Tally, { assurance: { number }, rules }: Words): readonly RuleView[] {
  const found = RULES.find(({ id }) => id === rule);
  if (!found) return [];
  const tick = TICKS.get(found.id);
  return [{
    id: rule,
    ...rules[found.id],
    ...(tick === undefined ? {} : { tick }),
    holds: number(consistent),
    unchecked: number(unchecked),
    explained: number(explained),
    errata: number(erratum),
    fails: number(inconsistent),
  }];
}

function uncheckedViews(unchecked: readonly Unchecked[], { rules }: Words, words: (text: string) => string): readonly UncheckedView[] {
  return [...Map.groupBy(unchecked, ({ rule }) => rule)].map(([rule, groups]) => ({
    rule: isRule(rules, rule) ? rules[rule].title : rule,
    reasons: groups.map(({ reason, relations }) => ({ reason: words(reason), relations: relations.map(words) })),
  }));
}

function answeredView({ finding: { message, expected, actual }, reason }: Answered, says: AssuranceWords, words: (text: string) => string): AnsweredView {
  return { message: words(actual === undefined ? message : says.found(message, actual, expected)), answer: words(reason) };
}

function isRule(rules: Words['rules'], id: string): id is RuleId {
  return Object.hasOwn(rules, id);
}
