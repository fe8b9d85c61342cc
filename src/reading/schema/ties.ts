import * as z from 'zod';
import { signedConcept, where } from './concepts.ts';
import { id, name, plainNumber, text } from './scalar.ts';

const total = z.union([id, z.strictObject({
  concept: id.describe('The concept.'),
  members: z.record(id, id).exactOptional().describe('Only the fact with these members, {} for the whole; all facts of the concept when left out.'),
  period: name.exactOptional().describe('Only the period of this role or name; every period when left out.'),
  basis: id.exactOptional().describe('Only this share basis; every basis when left out.'),
  stance: id.exactOptional().describe('Only actual figures, or those of this target; all of them when left out.'),
})]);

const figureFields = {
  concept: id.describe('The concept.'),
  at: z.enum(['start', 'end']).exactOptional().describe('For a balance under a span of days: its start or its end; the end when left out.'),
  members: z.record(id, id).exactOptional().describe('The members, {} for the whole; those of the total when left out.'),
  period: name.exactOptional().describe('The role or name of a period; that of the total when left out.'),
  basis: id.exactOptional().describe('The share basis; that of the total when left out.'),
  stance: id.exactOptional().describe('actual, or the id of a target; that of the total when left out.'),
};

const figure = z.union([id, z.strictObject(figureFields)]);

const term = z.union([signedConcept, z.strictObject({
  ...figureFields,
  weight: plainNumber.exactOptional().describe('What it is multiplied by; 1 when left out.'),
  where,
  times: figure.exactOptional().describe('Another figure that it is multiplied by.'),
  over: figure.exactOptional().describe('Another figure that it is divided by.'),
})]);

const exactly = z.enum(['yes', 'no', 'true', 'false', 'as-rounded']).transform((word) => (word === 'true' ? 'yes' : word === 'false' ? 'no' : word));

const tie = z.strictObject({
  id: id.describe('The name of the tie.'),
  reason: text.describe('Why the figures must agree, in a sentence.'),
  total: total.describe('The figure that follows from the others; the tie is checked for every period in which it is on file.'),
  of: z.array(term).min(1, 'at least one figure').exactOptional().describe('What adds up to the total; "-" before a concept subtracts it.'),
  exactly: exactly.exactOptional().describe('Whether the last digits agree too: yes, where all are stated alike; as-rounded, when each is rounded to the coarsest accuracy among them; no when left out.'),
  between: z.array(term).length(2, 'a list of two figures').exactOptional().describe('Two figures between which the total lies, as an average does.'),
  partOf: term.exactOptional().describe('A figure that is not smaller than the total.'),
}).refine(
  (value) => [value.of, value.between, value.partOf].filter((each) => each !== undefined).length === 1,
  'one of "of", "between" and "partOf"',
).refine((value) => value.exactly === undefined || value.of !== undefined, '"exactly" beside "of" only');

/** What a file of `ties/` holds. */
export const tiesSchema = z.strictObject({
  ties: z.array(tie).describe('Relations between figures of different statements and dates.'),
});

export type TiesSpec = z.output<typeof tiesSchema>;
export type TieSpec = z.output<typeof tie>;
export type TieTermSpec = z.output<typeof term>;
export type TieFigureSpec = z.output<typeof figure>;
export type TieTotalSpec = z.output<typeof total>;
