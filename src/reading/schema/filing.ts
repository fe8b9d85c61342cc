import * as z from 'zod';
import { aspectFields } from './aspects.ts';
import { namespacesSchema } from './namespace.ts';
import { currency, date, id, moment, name, plainNumber, text, yesNo } from './scalar.ts';

const period = z.strictObject({
  role: z.union([id, z.array(id).min(1, 'at least one role')]).exactOptional().describe('What tables call this period, such as current or comparative; several where it is both, as a first quarter is the quarter and the year to date.'),
  from: date.exactOptional().describe('The first day of a span.'),
  to: date.exactOptional().describe('The last day of a span.'),
  on: date.exactOptional().describe('The day of a balance.'),
  derived: z.strictObject({
    whole: name.describe('The role or name of the longer period.'),
    less: name.describe('The role or name of its other part.'),
  }).exactOptional().describe('How its flows follow by subtraction, where nobody reports them.'),
}).refine((value) => (value.on === undefined) === (value.from !== undefined && value.to !== undefined) && (value.on === undefined || (value.from ?? value.to) === undefined), 'either "from" and "to", or "on"');

const section = z.strictObject({
  id: id.describe('The name used in addresses.'),
  title: text.describe('The heading.'),
  prose: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.mdx$/, 'a file beside filing.yaml, such as outlook.mdx').exactOptional().describe('The file of its prose, beside filing.yaml.'),
  tables: z.array(id).exactOptional().describe('The tables it shows.'),
  charts: z.array(id).exactOptional().describe('The charts it shows.'),
  period: name.exactOptional().describe('The role or name of the period that its prose speaks of; current when left out.'),
  affects: z.array(id).min(1, 'at least one concept').exactOptional().describe('The concepts that what it tells of could affect, as a risk does.'),
  forwardLooking: yesNo.exactOptional().describe('Whether all of it speaks of what is to come, as a risk does; passages of other sections are marked one by one.'),
  noOutlook: text.exactOptional().describe('Why its words of expectation speak of nothing to come.'),
});

const { concept, members, at, scale, places } = aspectFields;

const headline = z.union([id, z.strictObject({
  concept: concept.unwrap().describe('The concept.'),
  period: name.exactOptional().describe('The role or name of its period; the current one when left out.'),
  at,
  members,
  label: text.exactOptional().describe('What it is called; by its concept when left out.'),
  scale,
  places,
})]);

/** What `filing.yaml` holds. */
export const filingSchema = z.strictObject({
  title: text.describe('The title of the filing.'),
  form: id.describe('The form of the filing, a file of forms/, such as earnings-release.'),
  status: z.enum(['draft', 'published']).describe('Whether it is a draft or published.'),
  released: date.describe('The day of its release.'),
  publishAt: moment.exactOptional().describe('The moment before which a published filing is in no built site, with its zone, such as 2012-11-08T15:00+09:00.'),
  accounting: text.describe('The accounting framework, such as U.S. GAAP.'),
  audited: z.enum(['yes', 'no', 'true', 'false', 'not-stated']).describe('Whether the figures are audited; not-stated where the filing does not say.'),
  regime: z.enum(['reg-g', 'item-10e']).exactOptional().describe('The rule on measures that the framework does not define: Regulation G, or item 10(e) of Regulation S-K.'),
  currency: currency.describe('The reporting currency.'),
  shareBasis: id.exactOptional().describe('The share basis of facts that name none.'),
  translation: z.strictObject({
    currency: currency.describe('The currency into which amounts are translated.'),
    rate: plainNumber.describe('Units of the reporting currency for one unit of this one.'),
    date: date.describe('The day of the rate.'),
    source: text.describe('Whose rate it is, in words.'),
  }).exactOptional().describe('A translation into another currency, for convenience.'),
  periods: z.record(name, period).describe('The periods by name.'),
  targets: z.record(id, z.strictObject({
    label: text.describe('The name that readers see.'),
    announced: date.exactOptional().describe('The day of the announcement, where it is known.'),
  })).exactOptional().describe('Announcements about the future, by id.'),
  explained: z.array(z.strictObject({
    rule: id.describe('The rule that warns.'),
    concept: id.exactOptional().describe('The concept of the figure; left out where the rule asks about periods.'),
    period: name.exactOptional().describe('The name of its period; every period when left out.'),
    reason: text.describe('Why the figure is right all the same.'),
  }).refine((value) => value.concept !== undefined || value.period !== undefined, 'a concept, a period or both')).exactOptional().describe('Figures that a rule finds unusual and that are right.'),
  restated: z.array(z.strictObject({
    concept: id.describe('The concept of the comparative.'),
    period: name.exactOptional().describe('The name of its period; every period when left out.'),
    factor: plainNumber.exactOptional().describe('What the figure reported earlier was multiplied by.'),
    reason: text.describe('Why it was restated.'),
  })).exactOptional().describe('Comparatives that differ from an earlier filing on purpose.'),
  amends: z.strictObject({
    filing: id.describe('The id of the filing that it amends.'),
    scope: z.enum(['whole', 'partial']).describe('Whether it stands for all of that filing, or only for what it holds.'),
    reason: text.describe('Why, for readers; a sentence with its full stop.'),
  }).exactOptional().describe('The earlier filing that it corrects; both remain.'),
  supplementary: z.array(z.strictObject({
    concept: id.exactOptional().describe('The concept whose facts no page shows; all concepts when left out.'),
    period: name.exactOptional().describe('The name of their period; all periods when left out.'),
    reason: text.describe('What they are kept for.'),
  }).refine((value) => value.concept !== undefined || value.period !== undefined, 'a concept, a period or both')).exactOptional().describe('Facts that stand in the filing though no page of it shows them.'),
  secondKeying: z.array(z.strictObject({
    by: text.describe('The person who keyed, not the one who typed the facts.'),
    on: date.describe('The day.'),
    files: z.array(z.string().regex(/^[^/]+\.csv$/, 'a file of second-keying/, such as income.csv')).min(1, 'at least one file').describe('The files of second-keying/ that this person keyed.'),
  })).exactOptional().describe('Who keyed figures a second time, and when.'),
  namespaces: namespacesSchema.exactOptional().describe('Namespaces of the issuer in the edition that this filing uses.'),
  headline: z.array(headline).exactOptional().describe('The figures shown large: concepts, or each with its period and what else is to be said of it.'),
  parts: z.array(z.strictObject({
    id: id.describe('The name used in addresses.'),
    title: text.describe('The heading.'),
    sections: z.array(section).describe('The sections.'),
  })).describe('The parts, each with its sections.'),
});

export type FilingSpec = z.output<typeof filingSchema>;
export type PeriodSpec = z.output<typeof period>;

/** The roles of a period as written: none, one or several. */
export function rolesOf({ role = [] }: PeriodSpec): readonly string[] {
  return typeof role === 'string' ? [role] : role;
}
