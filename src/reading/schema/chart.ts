import * as z from 'zod';
import { signedConcept, where } from './concepts.ts';
import { aspectFields } from './aspects.ts';
import { id, name, plainNumber, text } from './scalar.ts';

const { concept, members, at, basis, currency, scale, places } = aspectFields;

const item = z.union([signedConcept, z.strictObject({
  concept: concept.unwrap().describe('The concept.'),
  members,
  at,
  basis,
  label: text.exactOptional().describe('What it is called in the chart; its members or its concept when left out.'),
  weight: plainNumber.exactOptional().describe('What its facts are multiplied by: -1 for what is paid out; 1 when left out.'),
  where,
})]);

const items = (what: string) => z.array(item).min(1, 'at least one figure').describe(what);
const periods = z.array(z.union([name, z.strictObject({
  period: name.describe('The role or name of the period.'),
  where,
})])).min(1, 'at least one period').describe('The roles or names of the periods, the latest last.');
const period = name.describe('The role or name of the period.');

const fields = {
  title: text.describe('The title over the chart.'),
  table: id.describe('The table in which the same figures stand: the chart prints what it prints, and leads to it.'),
  currency,
  scale,
  places,
};

/** What a file of `charts/` holds, by its kind. */
export const chartSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('stacks').describe('Wholes cut into their parts.'),
    ...fields,
    periods,
    stacks: z.array(z.strictObject({
      title: text.exactOptional().describe('What stands over it, where there are two.'),
      total: item.describe('The whole.'),
      parts: items('Its parts, from the ground up.'),
    })).min(1, 'at least one stack').max(2, 'at most two stacks').describe('One whole, or two that stand against each other.'),
  }),
  z.strictObject({
    kind: z.literal('bars').describe('Figures under each other, a bar for each period.'),
    ...fields,
    periods,
    items: items('The figures.'),
  }),
  z.strictObject({
    kind: z.literal('columns').describe('Figures over time, each in a small chart of its own.'),
    ...fields,
    periods,
    items: items('The figures.'),
  }),
  z.strictObject({
    kind: z.literal('bridge').describe('From one amount to another, step by step.'),
    ...fields,
    period,
    opening: item.describe('The amount at the start.'),
    steps: items('What was added and taken away.'),
    closing: item.describe('The amount at the end.'),
  }),
  z.strictObject({
    kind: z.literal('progress').describe('How much of each target has been reached.'),
    ...fields,
    period,
    toward: z.strictObject({
      stance: id.describe('The target, as filings call it.'),
      period: name.describe('The role or name of the period that it is about.'),
    }).describe('The target.'),
    items: items('The figures that have a target.'),
  }),
]);

export type ChartSpec = z.output<typeof chartSchema>;
export type ChartItemSpec = z.output<typeof item>;
