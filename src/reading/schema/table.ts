import * as z from 'zod';
import type { AnswerKind } from '../../model/content/table.ts';
import { aspectFields } from './aspects.ts';
import { contributor, where } from './concepts.ts';
import { id, name, plainNumber, text, yesNo } from './scalar.ts';

const noteIds = z.array(id).exactOptional().describe('Notes, in the order of their marks.');

const template = (what: string) => text.exactOptional().describe(`How ${what} is worded.`);

const answer = z.union([text, z.strictObject({
  yes: template('yes'),
  no: template('no'),
  date: template('a date'),
  text: template('a text'),
  nil: template('that there is no such item'),
  undecided: template('that nothing is decided yet'),
} satisfies Record<AnswerKind, z.ZodType>)]);

const rowFields = {
  ...aspectFields,
  id: name.exactOptional().describe('The name used by links and as-printed.csv; its concept, period or members when left out.'),
  label: z.union([text, z.strictObject({
    positive: text.exactOptional().describe('The label while every figure is printed without a sign.'),
    negative: text.exactOptional().describe('The label while every figure is printed with one.'),
    either: text.exactOptional().describe('The label where some are and some are not.'),
  }).refine((labels) => Object.keys(labels).length > 0, 'at least one label')]).exactOptional().describe('The label, a template; or labels by the sign of the figures.'),
  'total-at': z.enum(['first', 'last']).exactOptional().describe('Whether the total stands before its parts or after them.'),
  weight: plainNumber.exactOptional().describe('The part played in the total: 1, -1, or 0 for an "of which" row.'),
  where,
  negate: yesNo.exactOptional().describe('Whether it is printed with the opposite sign.'),
  answer: answer.exactOptional().describe('How an answer is worded, a template with {answer}: one for all that is said in words, or one by what is answered.'),
  notes: noteIds,
};

/** A row as written. */
export interface RowSpec extends z.output<z.ZodObject<typeof rowFields>> {
  readonly rows?: RowSpec[];
  readonly total?: RowSpec;
}

// Rows hold rows, which the compiler can follow only through a named type.
const row: z.ZodType<RowSpec> = z.lazy(() => z.strictObject({
  ...rowFields,
  rows: z.array(row).min(1, 'at least one row').exactOptional().describe('The rows under this one.'),
  total: row.exactOptional().describe('The row that the rows add up to.'),
}));

const columnFields = {
  ...aspectFields,
  id: text.exactOptional().describe('The name used by links and as-printed.csv; what its path says when left out.'),
  label: text.exactOptional().describe('The heading, a template.'),
  where,
  notes: noteIds,
};

/** A column as written. */
export interface ColumnSpec extends z.output<z.ZodObject<typeof columnFields>> {
  readonly columns?: ColumnSpec[];
}

const column: z.ZodType<ColumnSpec> = z.lazy(() => z.strictObject({
  ...columnFields,
  columns: z.array(column).min(1, 'at least one column').exactOptional().describe('The columns under this heading.'),
}));

/** What a file of `tables/` holds. */
export const tableSchema = z.strictObject({
  title: text.describe('The title over the table.'),
  ...aspectFields,
  foots: z.enum(['exactly', 'within-rounding', 'not']).exactOptional().describe('How its columns add up; exactly when left out.'),
  headings: z.enum(['long', 'short']).exactOptional().describe('Whether periods are written out or named; long when left out.'),
  columns: z.array(column).min(1, 'at least one column').describe('The columns.'),
  rows: z.array(row).min(1, 'at least one row').describe('The rows.'),
  relations: z.array(z.strictObject({
    total: id.describe('The concept that is a sum.'),
    of: z.array(contributor).min(1, 'at least one concept').describe('The concepts that are added; "-" before one subtracts it.'),
  })).exactOptional().describe('Sums that the tree cannot state, checked in every column.'),
  notes: z.record(id, text).exactOptional().describe('Notes by id; one that no row and no column refers to is on the table as a whole.'),
});

export type TableSpec = z.output<typeof tableSchema>;
