import { addDays, addMonths } from '../time/date.ts';
import type { FiscalSpan } from '../time/fiscal-period.ts';
import type { FiscalYear } from '../time/fiscal-year.ts';
import { lengthOf, type Duration } from '../time/period.ts';

const NUMBERS = [
  '', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve', 'Thirteen', 'Fourteen', 'Fifteen',
  'Sixteen', 'Seventeen', 'Eighteen',
] as const;

/** How long a span is, in the words of a heading. */
export interface LengthInWords {
  /** `Six Months`, `13 Weeks`. */
  readonly several: string;
  /** Before a noun: `Six-Month`, `13-Week`. */
  readonly one: string;
}

/** The length of a span of a fiscal year: in weeks or in months, as its year is; absent where it has no whole number of them. */
export function lengthInWords({ rule, transition }: FiscalYear, { first, last }: FiscalSpan, period: Duration): LengthInWords | undefined {
  if (rule.kind === 'weeks') {
    const weeks = lengthOf(period) / 7;
    return Number.isInteger(weeks) ? counted(String(weeks), 'Week', weeks) : undefined;
  }
  // The first quarter after a year of weeks may begin some days beside its month, and is three months all the same.
  const months = transition ? wholeMonths(period) : 3 * (last - first + 1);
  return months === undefined ? undefined : counted(NUMBERS[months] ?? String(months), 'Month', months);
}

/** The number of whole months of a span. */
export function wholeMonths({ from, to }: Duration): number | undefined {
  const months = NUMBERS.findIndex((_, count) => count > 0 && addMonths(from, count) === addDays(to, 1));
  return months < 0 ? undefined : months;
}

function counted(number: string, unit: string, count: number): LengthInWords {
  return { several: `${number} ${unit}${count === 1 ? '' : 's'}`, one: `${number}-${unit}` };
}
