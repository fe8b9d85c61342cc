import { SCALES } from '../model/amounts/scale.ts';
import { hundredthNamed } from '../model/amounts/currency.ts';
import { powerOfTen, type Decimal } from '../model/amounts/decimal.ts';
import type { FactValue } from '../model/content/fact.ts';
import { formatExact, MINUS } from '../model/amounts/figure.ts';
import type { Grouping } from '../model/amounts/grouping.ts';
import { scaleCalled } from '../model/amounts/scale-names.ts';

/** A value as a facts file writes it in a row of a scale and a unit; empty for what is due. */
export function cellText(value: FactValue, scale: string, unit: string, grouping: Grouping): string {
  switch (value.kind) {
    case 'number':
      return numberText(value.amount.times(powerOfTen(-powerOf(scale, unit))), grouping);
    case 'text':
      return value.text;
    case 'date':
      return value.date;
    case 'yes-no':
      return value.yes ? 'yes' : 'no';
    case 'due':
      return '';
    default:
      return value.kind;
  }
}

/** A number as people type it: `-1,866,374`. */
export function numberText(amount: Decimal, grouping: Grouping): string {
  return formatExact(amount, grouping).replace(MINUS, '-');
}

/** A row's scale as a power of ten, of pence one of pounds; the reading of the filing has found it to be one of these. */
function powerOf(scale: string, unit: string): number {
  if (scale === 'percent') return -2;
  return SCALES[scaleCalled(scale) ?? 'ones'] - (hundredthNamed(unit.split('/')[0] ?? '') ? 2 : 0);
}
