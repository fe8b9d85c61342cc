import type { Fact } from '../../../model/content/fact.ts';
import type { Section } from '../../../model/content/filing.ts';
import type { Keying } from '../../../model/content/keying.ts';
import { endOf } from '../../../model/time/period.ts';
import type { Check, Rule, Subject } from '../../checking/check.ts';
import { firstReleased, ordered } from '../../checking/day-order.ts';
import { factsOfSection } from '../../checking/section-facts.ts';

/** Figures are read, and keyed again, when they are there. */
export const readAfterwards: Rule = {
  id: 'read-afterwards',
  vouches: false,
  ofWhatIsThere: true,
  // The pages say how many relations hold; who has signed what is for those who draft.
  run: (subject) => [...signed(subject).filter(({ outcome }) => outcome !== 'consistent'), ...keyed(subject)],
};

/** Nobody signs figures of a period before it has ended; and whoever signs after the release has not read it before. */
function signed(subject: Subject): readonly Check[] {
  const { filing, scope } = subject;
  const sections = new Map(filing.parts.flatMap((part) => part.sections).map((section) => [section.id, section]));
  return filing.signOffs.flatMap(({ section: id, by, on, place }) => {
    const section = sections.get(id);
    if (!section) return [];
    const late = lateIn(subject, section);
    const checks = late ? [ordered(subject, readAfterwards.id, {
      about: `${by} signed "${id}" when its figures were there`,
      first: endOf(late.period),
      second: on,
      place,
      facts: [late],
      message: `${by} signs "${section.title}" on ${on}, and it shows figures of ${late.periodName}, which ended on ${endOf(late.period)}.`,
      remedy: 'Let the section be read again, and signed (npm run sign).',
      related: [{ place: late.place, note: `a figure of ${late.periodName}` }],
    })] : [];
    // Somebody else's filings are read whenever they are shown.
    if (scope.issuer.demonstration) return checks;
    return [...checks, ordered(subject, readAfterwards.id, {
      about: `${by} signed "${id}" before the release`,
      first: on,
      second: filing.released,
      place,
      severity: 'warning',
      message: `${by} signs "${section.title}" on ${on}, after the release of ${filing.released}.`,
      remedy: 'Correct one of the two days; if the section was changed after its release, readers are owed an amendment.',
      related: [{ place: filing.releasedPlace, note: `released on ${filing.released}` }],
    })];
  });
}

/** Of the actual figures that a section shows, one of the period that ends last. */
function lateIn(subject: Subject, section: Section): Fact | undefined {
  return latestOf(subject, factsOfSection(subject, section));
}

/** Of several actual figures, one of the period that ends last. What is stated as of the day of the release is read before that day, as the rest is. */
function latestOf(subject: Subject, facts: Iterable<Fact>): Fact | undefined {
  const released = firstReleased(subject);
  let latest: Fact | undefined;
  for (const fact of facts) {
    if (fact.stance !== undefined || !isMeasured(fact) || endOf(fact.period) >= released || (latest !== undefined && endOf(fact.period) <= endOf(latest.period))) continue;
    latest = fact;
  }
  return latest;
}

/** Money and shares are known when their period has ended; a dividend of a year may be decided before. */
function isMeasured({ value }: Fact): boolean {
  return value.kind === 'number' && (value.unit.kind === 'monetary' || value.unit.kind === 'shares');
}

/** Nobody keys figures again before there are any. */
function keyed(subject: Subject): readonly Check[] {
  const byKeying = new Map<Keying, Fact[]>();
  for (const { fact, keying } of subject.filing.keyed) byKeying.set(keying, [...(byKeying.get(keying) ?? []), fact]);
  const all = [...Map.groupBy(byKeying, ([{ by, on }]) => `${on} ${by}`).values()];
  return all.flatMap((alike) => {
    const [first] = alike;
    const late = latestOf(subject, alike.flatMap(([, facts]) => facts));
    if (!first || !late) return [];
    const [{ by, on, place }] = first;
    return [ordered(subject, readAfterwards.id, {
      about: `${by} keyed figures again when they were there`,
      first: endOf(late.period),
      second: on,
      place,
      facts: [late],
      message: `Figures of ${late.periodName} were keyed again by ${by} on ${on}, before that period ended on ${endOf(late.period)}.`,
      remedy: 'Correct the day.',
      related: [{ place: late.place, note: `a figure of ${late.periodName}` }],
    })];
  });
}
