import * as z from 'zod';
import { id, name, text } from './scalar.ts';

const section = z.strictObject({
  id: id.describe('The id of the section in filing.yaml.'),
  title: text.describe('The heading that it usually has.'),
  why: text.exactOptional().describe('Who wants it, and what for, in a sentence.'),
});

/** What a file of `forms/` holds. */
export const formSchema = z.strictObject({
  title: text.describe('What readers call a filing of this form, such as Earnings release.'),
  sections: z.array(section).exactOptional().describe('The sections that every filing of the form has, and in which it says something.'),
  answers: z.record(name, z.array(id).min(1, 'at least one concept')).exactOptional().describe('The concepts that every filing of the form answers, under the role or name of their period.'),
});

export type FormSpec = z.output<typeof formSchema>;
