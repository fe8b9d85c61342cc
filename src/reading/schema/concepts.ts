import * as z from 'zod';
import { VALUE_KINDS } from '../../model/content/concept.ts';
import { RATIO_SCALE_NAMES } from '../../model/amounts/ratio-scale.ts';
import { id, plainNumber, text, whole, xbrlName, yesNo } from './scalar.ts';

/** Where something stands or takes part, when not in every filing. */
export const where = z.enum(['reported']).exactOptional().describe('Where it stands, when not in every filing: only where it is reported.');

/** The concept of a summand; a leading `-` subtracts it. */
export const signedConcept = z.string().regex(/^-?[a-z0-9]+(?:-[a-z0-9]+)*$/, 'the id of a concept, with "-" before it to subtract');

/** A concept as a contributor of a sum. */
export const contributor = z.union([signedConcept, z.strictObject({
  concept: id.describe('The concept.'),
  weight: plainNumber.exactOptional().describe('What it is multiplied by; 1 when left out.'),
  where,
})]);

const derivation = z.strictObject({
  sum: z.array(contributor).min(1, 'at least one concept').exactOptional().describe('Concepts that are added; "-" before one subtracts it.'),
  ratio: z.strictObject({
    numerator: id.describe('The concept above the line.'),
    denominator: id.describe('The concept below the line.'),
  }).exactOptional().describe('One concept divided by another.'),
}).refine((value) => (value.sum === undefined) !== (value.ratio === undefined), 'either "sum" or "ratio"');

const member = z.strictObject({
  id: id.describe('The name used in content.'),
  name: xbrlName.describe('The XBRL name.'),
  label: text.describe('The name that readers see.'),
  contra: yesNo.exactOptional().describe('Whether its amounts stand against those of the others, as eliminations do.'),
});

const dimension = z.strictObject({
  id: id.describe('The name used in content.'),
  name: xbrlName.describe('The XBRL name.'),
  label: text.describe('The name that readers see.'),
  members: z.array(member).min(1, 'at least one member').describe('The parts.'),
});

const concept = z.strictObject({
  id: id.describe('The name used in content: lower-case words joined by hyphens.'),
  name: xbrlName.describe('The XBRL name, or one of the issuer\'s own.'),
  label: text.describe('The name that readers see.'),
  definition: text.exactOptional().describe('What is counted and how, in a sentence.'),
  period: z.enum(['instant', 'duration']).describe('Whether it is measured at a point in time or over a span.'),
  value: z.enum(VALUE_KINDS).describe('What its values are.'),
  balance: z.enum(['debit', 'credit']).exactOptional().describe('The side of the ledger that increases it; for money only.'),
  sign: z.enum(['positive', 'negative', 'either']).exactOptional().describe('The sign its values ordinarily have; positive when left out.'),
  volatile: yesNo.exactOptional().describe('Whether its values rightly differ a hundredfold from one period to another.'),
  additive: yesNo.exactOptional().describe('Whether the amounts of periods that follow each other add up; no for averages. Yes when left out.'),
  nonGaap: yesNo.exactOptional().describe('Whether the accounting framework does not define it.'),
  comparable: id.exactOptional().describe('For a measure that it does not define: the nearest one that it does.'),
  quoted: yesNo.exactOptional().describe('Whether a third party states it; the source of its facts names whom.'),
  upcoming: yesNo.exactOptional().describe('Of a date: whether it lies ahead when it is reported, as the next report does; what its words say when left out.'),
  derivation: derivation.exactOptional().describe('How it is computed from other facts; then nobody types it.'),
  changeOf: id.exactOptional().describe('The concept whose change this reported rate states.'),
  words: z.strictObject({
    yes: text.exactOptional().describe('What is printed for yes; Yes when left out.'),
    no: text.exactOptional().describe('What is printed for no, such as None; No when left out.'),
  }).exactOptional().describe('How yes and no are worded; for yes-no only.'),
  in: z.enum(RATIO_SCALE_NAMES).exactOptional().describe('How a ratio is shown: in percent, in times or in basis points.'),
  places: whole.exactOptional().describe('Digits after the point when shown.'),
});

/** What a file of `concepts/` holds. */
export const conceptsSchema = z.strictObject({
  dimensions: z.array(dimension).exactOptional().describe('Ways to cut a concept into parts.'),
  concepts: z.array(concept).exactOptional().describe('What can be reported.'),
});

export type ContributorSpec = z.output<typeof contributor>;
export type ConceptsSpec = z.output<typeof conceptsSchema>;
export type ConceptSpec = z.output<typeof concept>;
export type DimensionSpec = z.output<typeof dimension>;
