import { Decimal } from '../../model/amounts/decimal.ts';
import { formatFigure } from '../../model/amounts/figure.ts';
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

/** What was checked of a filing and how it came out, from what tie-out came to for it. */
export function tieOutView(site: SharedContent, filing: Filing, assurance: Assurance): TieOutView {
  const tables = tablesOf(site, filing);
  const cells = [...cellsOf(filing, tables)];
  const words = (text: string) => spellOut(site, text);
  return {
    sentence: sentenceOf(assurance),
    counts: countsOf(assurance),
    rules: assurance.tallies.flatMap(ruleView),
    open: openGroups(tables.scope, assurance.open, placesOf(cells), words),
    unchecked: uncheckedViews(assurance.unchecked, words),
    explained: assurance.explained.map((each) => answeredView(each, words)),
    errata: assurance.errata.map((each) => answeredView(each, words)),
    adjusted: printedCells(tables.scope, cells, 'footing'),
    misprinted: printedCells(tables.scope, cells, 'erratum'),
    failing: assurance.failing.map(formatFinding),
  };
}

function sentenceOf({ tallies }: Assurance): string {
  const all = (outcome: Exclude<keyof Tally, 'rule'>) => tallies.reduce((sum, tally) => sum + tally[outcome], 0);
  const [holds, unchecked, explained, errata, fails] = [all('consistent'), all('unchecked'), all('explained'), all('erratum'), all('inconsistent')];
  const results = [
    `${number(holds)} hold`,
    ...(unchecked > 0 ? [`${number(unchecked)} could not be checked`] : []),
    ...(explained > 0 ? [`${number(explained)} ${explained === 1 ? 'is' : 'are'} unusual and explained`] : []),
    ...(errata > 0 ? [`${number(errata)} found the source itself in error`] : []),
    fails === 0 ? 'none fails' : fails === 1 ? 'one fails' : `${number(fails)} fail`,
  ];
  return `${number(tallies.length)} rules looked at ${number(holds + unchecked + explained + errata + fails)} relations between the figures, ` +
    `answers and tables of this filing: ${results.slice(0, -1).join(', ')} and ${results.at(-1) ?? ''}.`;
}

function countsOf({ figures: { all, once, twice } }: Assurance): readonly CountView[] {
  return [
    { number: number(twice), label: 'figures that two relations or more vouch for' },
    { number: number(once - twice), label: 'figures that one relation vouches for' },
    { number: number(all - once), label: 'figures that nothing vouches for' },
  ];
}

function ruleView({ rule, consistent, inconsistent, unchecked, explained, erratum }: Tally): readonly RuleView[] {
  const found = RULES.find(({ id }) => id === rule);
  if (!found) return [];
  const tick = TICKS.get(rule);
  return [{
    id: rule,
    title: found.title,
    reason: found.reason,
    ...(tick === undefined ? {} : { tick }),
    holds: number(consistent),
    unchecked: number(unchecked),
    explained: number(explained),
    errata: number(erratum),
    fails: number(inconsistent),
  }];
}

function uncheckedViews(unchecked: readonly Unchecked[], words: (text: string) => string): readonly UncheckedView[] {
  return [...Map.groupBy(unchecked, ({ rule }) => rule)].map(([rule, groups]) => ({
    rule: RULES.find(({ id }) => id === rule)?.title ?? rule,
    reasons: groups.map(({ reason, relations }) => ({ reason: words(reason), relations: relations.map(words) })),
  }));
}

function answeredView({ finding: { message, expected, actual }, reason }: Answered, words: (text: string) => string): AnsweredView {
  const found = actual === undefined ? '' : ` Found: ${actual}${expected === undefined ? '' : `; expected: ${expected}`}.`;
  return { message: words(`${message}${found}`), answer: words(reason) };
}

function number(count: number): string {
  return formatFigure(new Decimal(count), 0, 'thousands');
}
