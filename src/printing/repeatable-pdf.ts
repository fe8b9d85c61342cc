import type { IsoDate } from '../model/date.ts';

/**
 * A PDF of Chromium as it would be printed at any other time: its dates are those of the filing, at noon UTC (ISO
 * 32000, "Document information dictionary"), and the ids of its structure elements, which the browser counts from the
 * moment it started, are numbered in the order in which they stand. Nothing changes its length, so that the positions
 * in the file's table of contents stay right.
 */
export function repeatablePdf(pdf: Uint8Array, day: IsoDate): Uint8Array {
  // Latin-1 keeps every byte what it is.
  const text = Buffer.from(pdf).toString('latin1');
  const numbers = new Map<string, string>();
  const repeatable = text
    .replace(/D:\d{14}/g, `D:${day.replaceAll('-', '')}120000`)
    .replace(/(?<=D:\d{14})[+-]\d\d'\d\d'/g, "+00'00'")
    .replace(/\(node\d{8}\)/g, (id) => {
      const number = numbers.get(id) ?? `(node${String(numbers.size + 1).padStart(8, '0')})`;
      numbers.set(id, number);
      return number;
    });
  return new Uint8Array(Buffer.from(repeatable, 'latin1'));
}
