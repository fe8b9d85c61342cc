import * as z from 'zod';
import { VIEWS } from '../../model/content/aspect.ts';
import { RATIO_SCALE_NAMES } from '../../model/amounts/ratio-scale.ts';
import { currency, id, name, scale, whole } from './scalar.ts';

/** The aspects that a table, a row or a column may give. */
export const aspectFields = {
  concept: id.exactOptional().describe('Which concept.'),
  period: name.exactOptional().describe('The role or name of a period of the filing.'),
  at: z.enum(['start', 'end']).exactOptional().describe('For a balance in a column of flows: its start or its end.'),
  members: z.record(id, id).exactOptional().describe('Parts of the whole: members by dimension.'),
  currency: currency.exactOptional().describe('The currency shown.'),
  scale: z.union([
    scale.transform((monetary) => ({ monetary })),
    z.strictObject({
      monetary: scale.exactOptional().describe('The scale of money.'),
      shares: scale.exactOptional().describe('The scale of numbers of shares.'),
      count: scale.exactOptional().describe('The scale of counts.'),
      ratio: z.enum(RATIO_SCALE_NAMES).exactOptional().describe('How ratios are shown: in percent, in times or in basis points.'),
    }),
  ]).exactOptional().describe('The scale shown: of money, or by kind of unit.'),
  places: whole.exactOptional().describe('Digits after the point.'),
  stance: id.exactOptional().describe('An announcement of the filing.'),
  basis: id.exactOptional().describe('A share basis.'),
  view: z.enum(VIEWS).exactOptional().describe('What is shown: the value, its change, the change in percent, or in points.'),
  against: name.exactOptional().describe('The role or name of the period that a change is measured against.'),
};
