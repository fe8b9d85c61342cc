import * as z from 'zod';
import { id, name, text } from './scalar.ts';

const section = z.strictObject({
  id: id.describe('The id of the section in filing.yaml.'),
  title: text.describe('The heading that it usually has.'),
  why: text.exactOptional().describe('Who wants it, and what for, in a sentence.'),
});

const comparison = z.strictObject({
  id: id.describe('The name used in addresses.'),
  title: text.describe('The heading.'),
  periods: z.strictObject({
    base: name.describe('The role or name of the period that is compared with.'),
    current: name.describe('The role or name of the period that is compared.'),
  }).exactOptional().describe('Two periods side by side.'),
  toward: z.strictObject({
    stance: id.describe('The target, as filings call it.'),
    period: name.describe('The role or name of the period that the target is about.'),
    current: name.describe('The role or name of the period that has been reported.'),
  }).exactOptional().describe('A target, and how much of it has been reached.'),
  shareOf: id.exactOptional().describe('The concept that each amount is shown as a share of.'),
  tables: z.array(id).min(1, 'at least one table').describe('The tables whose rows are compared.'),
}).refine((value) => (value.periods === undefined) !== (value.toward === undefined), 'either "periods" or "toward"');

/** What a file of `forms/` holds. */
export const formSchema = z.strictObject({
  title: text.describe('What readers call a filing of this form, such as Earnings release.'),
  sections: z.array(section).exactOptional().describe('The sections that every filing of the form has, and in which it says something.'),
  comparisons: z.array(comparison).exactOptional().describe('What readers compare in every filing of the form.'),
  answers: z.record(name, z.array(id).min(1, 'at least one concept')).exactOptional().describe('The concepts that every filing of the form answers, under the role or name of their period.'),
});

export type FormSpec = z.output<typeof formSchema>;
