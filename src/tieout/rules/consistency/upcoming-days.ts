import type { Concept } from '../../../model/content/concept.ts';
import type { IsoDate } from '../../../model/time/date.ts';
import type { Fact } from '../../../model/content/fact.ts';
import { endOf } from '../../../model/time/period.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';
import { firstReleased } from '../../checking/day-order.ts';
import { nameOf } from '../../checking/naming.ts';

/** What is announced as to come has not been when the filing is released. */
export const upcomingDays: Rule = {
  id: 'upcoming-days',
  vouches: false,
  asks: 'of-figures',
  ofWhatIsThere: true,
  run: (subject) => subject.filing.facts.all.flatMap((fact) => checkFact(subject, fact)),
};

type Dated = Fact & { readonly value: { readonly kind: 'date'; readonly date: IsoDate } };

function checkFact(subject: Subject, fact: Fact): readonly Check[] {
  const { scope, filing } = subject;
  const concept = scope.taxonomy.concepts.get(fact.concept);
  if (!isDated(fact) || !concept || !(concept.upcoming ?? (saysUpcoming(concept) || isScheduled(subject, fact)))) return [];
  const { date } = fact.value;
  const looked: Relation = { rule: upcomingDays.id, facts: [fact], about: () => `${nameOf(scope, fact)} lies ahead` };
  // What an earlier period announced was to come then.
  const recent = endOf(fact.period) >= newestEnd(subject);
  const since = recent ? firstReleased(subject) : endOf(fact.period);
  if (date >= since) return [{ ...looked, outcome: 'consistent' }];
  return [{ ...looked, outcome: 'inconsistent', finding: {
    rule: upcomingDays.id,
    severity: 'warning',
    place: fact.place,
    message: `${nameOf(scope, fact)} is ${date}, before ${recent ? `the release of ${since}` : `${fact.periodName} ended on ${since}`}.`,
    expected: `a day from ${since} on`,
    actual: date,
    remedy: `Correct the day; if "${concept.id}" is of a day that was, say \`upcoming: no\` where it is declared.`,
    ...(recent ? { related: [{ place: filing.releasedPlace, note: `released on ${since}` }] } : {}),
  } }];
}

function isDated(fact: Fact): fact is Dated {
  return fact.value.kind === 'date';
}

/** Words for what is to come, in names, labels and definitions. */
const TO_COME = /\b(?:next|upcoming|forthcoming|scheduled|planned|expected|anticipated|proposed)\b|予定|次回|次期/i;

/** What a report names because it is to come, in names and labels: a general meeting, the payment of a dividend. */
const ANNOUNCED = /\b(?:(?:general|annual|shareholders'?|stockholders'?) meeting|meeting of (?:share|stock)holders|agm|egm|dividend pay(?:ment|able)|pay(?:ment|able)\b.*\bdividends?|payment date|date of payment)\b|haupt-?versammlung|general-?versammlung|assemblée générale|junta general|配当支払|株主総会/i;
const WAS = /\b(?:last|previous|prior|former|held|paid|made|completed|declared)\b/i;

function saysUpcoming({ id, name, label, definition = '' }: Concept): boolean {
  const names = [id.replaceAll('-', ' '), name.slice(name.indexOf(':') + 1).replace(/(?<=[a-z])(?=[A-Z])/g, ' '), label];
  if (names.some((text) => WAS.test(text))) return false;
  return [...names, definition].some((text) => TO_COME.test(text)) || names.some((text) => ANNOUNCED.test(text));
}

/** Whether a table words it so: `Scheduled on {answer}`. */
function isScheduled({ grids }: Subject, fact: Fact): boolean {
  return grids.some(({ rows }) => rows.some(({ line, cells }) => TO_COME.test(line.node.answer?.date ?? '') && cells.some(({ content }) => 'fact' in content && content.fact === fact)));
}

/** The end of the current period, or of the newest that the filing names where none is called so. */
function newestEnd({ filing: { periods, released } }: Subject): IsoDate {
  const current = periods.find(({ roles }) => roles.includes('current')) ?? periods.find(({ roles }) => roles.includes('closing'));
  if (current) return endOf(current.period);
  const past = periods.map(({ period }) => endOf(period)).filter((day) => day <= released).sort();
  return past.at(-1) ?? released;
}
