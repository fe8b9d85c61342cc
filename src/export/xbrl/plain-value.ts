import type { FactValue } from '../../model/content/fact.ts';

/** What a fact states, as programs read it: digits without separators, a day as 2012-09-30; `undefined` where it states nothing. */
export function plainValue(value: FactValue): string | boolean | undefined {
  switch (value.kind) {
    case 'number':
      return value.amount.toFixed();
    case 'text':
      return value.text;
    case 'date':
      return value.date;
    case 'yes-no':
      return value.yes;
    case 'nil':
    case 'undecided':
    case 'blank':
    case 'due':
      return undefined;
  }
}
