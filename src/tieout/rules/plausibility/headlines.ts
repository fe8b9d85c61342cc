import { resolveCell } from '../../../model/evaluation/cell.ts';
import { factsIn } from '../../../model/evaluation/cell-content.ts';
import { spanInWords } from '../../../model/words/spans.ts';
import { filingCalendar } from '../../../model/content/filing-calendar.ts';
import { headlineAspects, headlinePeriod } from '../../../model/words/headline.ts';
import type { Headline } from '../../../model/content/declaration.ts';
import { endOf } from '../../../model/time/period.ts';
import { isTitled, periodsTitled, type TitledPeriod } from '../../../model/time/titled-periods.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';
import { listed } from '../../checking/naming.ts';

/** The figures that come first are there, and are of the time that the title of the filing speaks of. */
export const headlines: Rule = {
  id: 'headlines',
  vouches: false,
  run: (subject) => subject.filing.headline.flatMap((headline) => [checkThere(subject, headline), ...checkTitled(subject, headline)]),
};

function checkThere({ scope, filing }: Subject, headline: Headline): Check {
  const { aspects: { concept }, place } = headline;
  const content = resolveCell(scope, headlineAspects(scope, headline), false);
  const looked: Relation = { rule: headlines.id, facts: factsIn(content), about: () => `The headline has a figure for "${concept}"` };
  if (content.kind !== 'unanswered' && content.kind !== 'words') return { ...looked, outcome: 'consistent' };
  return {
    ...looked,
    outcome: 'inconsistent',
    finding: {
      rule: headlines.id,
      severity: filing.status === 'draft' ? 'warning' : 'error',
      place,
      message: `The headline of filing ${filing.id} has no figure for "${concept}": ${content.kind === 'words' ? 'it is no number' : content.reason}.`,
      remedy: content.kind === 'words' ? 'Name another concept.' : content.remedy,
    },
  };
}

/** A figure that names no period is of the current one: the title has to name that, or no other. */
function checkTitled({ scope, filing, site }: Subject, headline: Headline): readonly Check[] {
  const { aspects: { concept, period: said }, place } = headline;
  const period = headlinePeriod(scope, headline);
  const titled = periodsTitled(filing.title, site.issuer.language);
  if (said !== undefined || period?.kind !== 'duration' || titled.length === 0) return [];
  const calendar = filingCalendar(scope);
  const names = listed([...new Set(titled.map(({ text }) => `"${text}"`))]);
  const looked: Relation = { rule: headlines.id, facts: [], about: () => `The headline figure of "${concept}" is of ${names}, which the title names` };
  if (titled.some((each) => isTitled(calendar, period, each))) return [{ ...looked, outcome: 'consistent' }];
  const meant = filing.periods.find((named) => named.period.kind === 'duration' && endOf(named.period) === endOf(period) && titled.some((each) => fits(each, named.period)));
  return [{
    ...looked,
    outcome: 'inconsistent',
    finding: {
      rule: headlines.id,
      severity: filing.status === 'draft' ? 'warning' : 'error',
      place,
      message: `The title of filing ${filing.id} names ${names}, and its headline shows "${concept}" for ${spanInWords(scope, period)} without a word.`,
      expected: `{ concept: ${concept}, period: ${meant?.roles[0] ?? meant?.name ?? 'current'} }`,
      actual: concept,
      remedy: 'Say which period is meant, if it is the current one all the same.',
      related: filing.periods.filter((named) => named.roles.includes('current') || named === meant).map((named) => ({ place: named.place, note: `the period "${named.name}"` })),
    },
  }];

  function fits(each: TitledPeriod, other: typeof filing.periods[number]['period']): boolean {
    return other.kind === 'duration' && isTitled(calendar, other, each);
  }
}
