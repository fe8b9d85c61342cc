import * as z from 'zod';
import { date, id, text } from './scalar.ts';

/** What `sign-offs.yaml` holds; `npm run sign` writes it. */
export const signOffsSchema = z.strictObject({
  signOffs: z.array(z.strictObject({
    section: id.describe('The id of the section.'),
    by: text.describe('The person who read it.'),
    on: date.describe('The day.'),
    digest: z.string().regex(/^[0-9a-f]{64}$/, 'a digest of 64 digits, as npm run sign writes it').describe('What the section was then.'),
  })).describe('Who has read which section, and what it was.'),
});

export type SignOffsSpec = z.output<typeof signOffsSchema>;
