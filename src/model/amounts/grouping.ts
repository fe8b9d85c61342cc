/**
 * How digits stand in groups: by thousands (1,234,567), as in India, where the last three are followed by pairs
 * (12,34,567), or by ten thousands, as in East Asia (123,4567).
 */
export const GROUPINGS = ['thousands', 'indian', 'ten-thousands'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The digits of the last group, and of those before it. */
const SIZES: Readonly<Record<Grouping, readonly [last: number, others: number]>> = { thousands: [3, 3], indian: [3, 2], 'ten-thousands': [4, 4] };

/** Digits before a point with commas between their groups: `1,866,374`, `18,66,374`, `186,6374`. */
export function groupDigits(digits: string, grouping: Grouping): string {
  const [last, others] = SIZES[grouping];
  let end = digits.length;
  let grouped = '';
  for (let size = last; end > size; size = others) {
    grouped = `,${digits.slice(end - size, end)}${grouped}`;
    end -= size;
  }
  return `${digits.slice(0, end)}${grouped}`;
}

/** Whether digits before a point have no commas, or have them where they belong. */
export function isGrouped(digits: string, grouping: Grouping): boolean {
  return /^\d+$/.test(digits) || (/^\d[\d,]*$/.test(digits) && groupDigits(digits.replaceAll(',', ''), grouping) === digits);
}

/** In whose grouping other than this one the digits of a number stand right, if any. */
export function otherGrouping(digits: string, grouping: Grouping): Grouping | undefined {
  return GROUPINGS.find((other) => other !== grouping && isGrouped(digits, other));
}
