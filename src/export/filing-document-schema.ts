import * as z from 'zod';
import { VIEWS } from '../model/content/aspect.ts';

/** The version of the format. It grows by adding; a change that a reader could stumble over makes a new one. */
export const FORMAT = 'kessan-filing/1';

const number = z.string().regex(/^-?\d+(?:\.\d+)?$/).describe('A number in plain notation, as text, so that no digit is lost.');
const day = z.iso.date().describe('A day.');
const id = z.string().min(1);
const members = z.record(id, id).describe('Members by dimension; empty for the whole.');
const state = z.enum(['value', 'zero', 'nil', 'undecided', 'blank', 'not-meaningful', 'not-derivable', 'too-rough', 'due']).describe('What stands there: a value, a zero, no such item (nil), something that will be decided, nothing at all (blank), a change that means nothing, something that cannot be derived, a change of figures too rough to tell it; due only in a draft.');
const unit = z.string().describe('JPY, JPY/share, shares, ratio, contracts…');

const period = z.strictObject({
  role: id.exactOptional().describe('What tables call it: current, comparative…'),
  roles: z.array(id).exactOptional().describe('All that tables call it, where it is more than one thing.'),
  start: day.exactOptional().describe('The first day of a span of time; absent for a point in time.'),
  end: day.describe('The last day of a span, or the day at whose end a balance stands.'),
});

const concept = z.strictObject({
  name: z.string().describe('The XBRL name.'),
  label: z.string().describe('The name that readers see.'),
  definition: z.string().exactOptional().describe('What is counted and how.'),
  period: z.enum(['instant', 'duration']).describe('Measured at a point in time or over a span.'),
  value: z.string().describe('What its values are: monetary, per-share, shares, ratio, count, text, date, yes-no.'),
  balance: z.enum(['debit', 'credit']).exactOptional().describe('The side of the ledger that increases it.'),
  nonGaap: z.boolean().describe('The accounting framework does not define it.'),
  derived: z.boolean().describe('It is computed from facts, and none states it.'),
});

const dimension = z.strictObject({
  name: z.string().describe('The XBRL name.'),
  label: z.string().describe('The name that readers see.'),
  members: z.record(id, z.strictObject({ name: z.string().describe('The XBRL name.'), label: z.string().describe('The name that readers see.') })).describe('The members by id.'),
});

const fact = z.strictObject({
  id: id.describe('The same in every file of the filing.'),
  concept: id.describe('A key of concepts.'),
  period: id.describe('A key of periods.'),
  members,
  announcement: id.exactOptional().describe('A key of announcements, for a target; absent for what happened.'),
  basis: id.exactOptional().describe('A key of shareBases.'),
  state,
  value: z.union([number, z.string(), z.boolean()]).exactOptional().describe('A number as text, in ones; words; a day; yes or no. Absent where there is none.'),
  decimals: z.union([z.int(), z.literal('exact')]).exactOptional().describe('How exact a number is, as in XBRL: -3 to the thousand, 2 to the hundredth.'),
  unit: unit.exactOptional(),
  source: z.string().describe('Where it was taken from.'),
});

const cell = z.strictObject({
  column: id.describe('The id of a column.'),
  anchor: id.describe('The address of the cell on its page, after the #.'),
  concept: id.exactOptional().describe('A key of concepts.'),
  start: day.exactOptional().describe('The first day of its span of time.'),
  end: day.exactOptional().describe('The last day of its span, or its day.'),
  view: z.enum([...VIEWS, 'share', 'progress', 'remaining']).describe('What is shown of the facts.'),
  state,
  unit: unit.exactOptional(),
  exact: number.exactOptional().describe('The whole number in ones, with the sign of its fact; absent for what does not come out, such as a translation.'),
  shown: number.exactOptional().describe('The number as shown: rounded, in units of the scale, with the sign as printed.'),
  scale: z.int().exactOptional().describe('The power of ten in which it is shown: 6 for millions, -2 for percent.'),
  places: z.int().exactOptional().describe('Digits after the point.'),
  corrected: number.exactOptional().describe('What would be shown, had the source not printed a wrong number.'),
  reason: z.string().exactOptional().describe('Why the print is wrong.'),
  text: z.string().describe('What the page prints, with U+2212 for minus.'),
  derived: z.boolean().describe('Computed rather than reported.'),
  facts: z.array(id).describe('Ids of the facts that it shows or is computed from.'),
});

const notes = z.array(z.string()).describe('Labels of notes.');

const table = z.strictObject({
  id: id.describe('The same in every filing that has the table.'),
  title: z.string().describe('Its title.'),
  caption: z.array(z.string()).describe('What holds for all its cells.'),
  columns: z.array(z.strictObject({ id: id, headings: z.array(z.string()).describe('What stands over it, from the top down.') })).describe('Its columns, from left to right.'),
  rows: z.array(z.strictObject({
    id,
    kind: z.enum(['heading', 'item', 'total']).describe('A heading has no cells; a total is ruled.'),
    level: z.int().min(0).describe('How far it is indented.'),
    label: z.string().describe('What it is called.'),
    notes,
    cells: z.array(cell).describe('Its cells, from left to right.'),
  })).describe('Its rows, from the top down.'),
  notes: z.array(z.strictObject({ label: z.string().describe('Empty for a note on the whole table.'), text: z.string().describe('What it says.') })).describe('Its notes.'),
});

/** What `/filings/<id>/<id>.json` holds: the schema that is published at `/schemas/filing.json`. */
export const filingDocumentSchema = z.strictObject({
  $schema: z.string().describe('Where this schema stands, relative to the file.'),
  format: z.literal(FORMAT).describe('The format and its version.'),
  demonstration: z.boolean().describe('The site is made from public filings by somebody else.'),
  issuer: z.strictObject({
    name: z.string().describe('The full name.'),
    shortName: z.string().describe('The name used in running text.'),
    entity: z.strictObject({ scheme: z.string().describe('The authority that gave the identifier.'), identifier: z.string().describe('The identifier.') }).describe('Who the issuer is, for XBRL.'),
    language: z.string().describe('The language of the filing (BCP 47).'),
    listings: z.array(z.strictObject({ exchange: z.string().describe('The exchange.'), code: z.string().describe('The code.') })).describe('Where the securities are listed.'),
  }).describe('Who reports.'),
  filing: z.strictObject({
    id: id.describe('The name used in addresses.'),
    title: z.string().describe('Its title.'),
    form: z.string().describe('What kind of filing it is.'),
    status: z.enum(['draft', 'published']).describe('Drafts are written in the preview only.'),
    released: day.describe('The day of its release.'),
    accounting: z.string().describe('The accounting framework.'),
    audited: z.boolean().exactOptional().describe('Whether its figures are audited; absent where the filing does not say.'),
    currency: z.string().describe('The reporting currency.'),
    shareBasis: id.exactOptional().describe('The share basis of what names none.'),
    translation: z.strictObject({
      currency: z.string().describe('The other currency.'),
      rate: number.describe('Units of the reporting currency for one of it.'),
      date: day.describe('The day of the rate.'),
      source: z.string().describe('Whose rate it is.'),
    }).exactOptional().describe('A translation, for convenience only.'),
  }).describe('The filing itself.'),
  periods: z.record(id, period).describe('Its periods by name.'),
  announcements: z.record(id, z.strictObject({ label: z.string().describe('The name that readers see.'), announced: day.exactOptional().describe('The day of the announcement, where it is known.') })).describe('What was announced about the future, by id.'),
  shareBases: z.record(id, z.string()).describe('States of the share count, by id.'),
  concepts: z.record(id, concept).describe('What its facts and tables are about, by id.'),
  dimensions: z.record(id, dimension).describe('How they are cut into parts, by id.'),
  facts: z.array(fact).describe('What it reports.'),
  sections: z.array(z.strictObject({
    id: id.describe('The name used in addresses: the page is <id>/, beside this file.'),
    title: z.string().describe('Its heading.'),
    part: z.string().describe('The heading of its part.'),
    tables: z.array(id).describe('Ids of its tables.'),
  })).describe('Its sections, in reading order.'),
  tables: z.array(table).describe('Its tables, in reading order.'),
});

/** A filing as plain JSON. */
export type FilingDocument = z.output<typeof filingDocumentSchema>;

/** The schema as a JSON Schema document (draft 2020-12). */
export function filingDocumentJsonSchema(): Readonly<Record<string, unknown>> {
  return { title: 'A filing written by Kessan', ...z.toJSONSchema(filingDocumentSchema) };
}
