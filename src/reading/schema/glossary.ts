import * as z from 'zod';
import { text } from './scalar.ts';

/** What `glossary.yaml` holds. */
export const glossarySchema = z.strictObject({
  terms: z.array(z.union([text, z.strictObject({
    term: text.describe('The term as it stands in the text, digits included.'),
    means: text.describe('What it means, for readers.'),
  })])).describe('Names with digits in them that are not figures: 1Gbps, Form 20-F.'),
});

export type GlossarySpec = z.output<typeof glossarySchema>;
