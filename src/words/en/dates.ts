import type { DateWords } from '../dates.ts';

/** The months by their names, January first. */
export const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const;

export const dates: DateWords = {
  full: (day) => `${monthOf(day)} ${String(Number(day.slice(8, 10)))}, ${yearOf(day)}`,
  month: (day) => `${monthOf(day)} ${yearOf(day)}`,
  year: yearOf,
};

function monthOf(day: string): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
}

function yearOf(day: string): string {
  return String(Number(day.slice(0, 4)));
}
