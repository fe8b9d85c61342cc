import type { Members } from './fact.ts';

/** Reads `dimension=member`, several joined by `;`, that have been checked before. */
export function membersOf(text: string): Members {
  return Object.fromEntries(text.split(';').map((part) => part.split('=').map((side) => side.trim())).filter(([dimension, member]) => dimension && member) as [string, string][]);
}
