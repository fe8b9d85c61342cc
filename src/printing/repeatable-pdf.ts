import type { IsoDate } from '../model/time/date.ts';

/**
 * A PDF of Chromium as it would be printed at any other time: its dates are those of the filing, at noon UTC (ISO
 * 32000, "Document information dictionary"), and the ids of its structure elements, which the browser counts from the
 * moment it started, are numbered in the order in which they stand. It names Kessan as what made it ("Creator"), by which
 * it is known again. Nothing changes its length, so that the positions in the file's table of contents stay right.
 */
export function repeatablePdf(pdf: Uint8Array, day: IsoDate): Uint8Array {
  // Latin-1 keeps every byte what it is.
  const text = Buffer.from(pdf).toString('latin1');
  const numbers = new Map<string, string>();
  const repeatable = text
    .replace(/\/Creator \(([^()\\]{6,})\)/, (_, name: string) => `/Creator (${CREATOR.padEnd(name.length)})`)
    .replace(/D:\d{14}/g, `D:${day.replaceAll('-', '')}120000`)
    .replace(/(?<=D:\d{14})[+-]\d\d'\d\d'/g, "+00'00'")
    .replace(/\(node\d{8}\)/g, (id) => {
      const number = numbers.get(id) ?? `(node${String(numbers.size + 1).padStart(8, '0')})`;
      numbers.set(id, number);
      return number;
    });
  return new Uint8Array(Buffer.from(repeatable, 'latin1'));
}

const CREATOR = 'Kessan';

/** Whether a file begins as a PDF that {@link repeatablePdf} gave. */
export function isOwnPdf(beginning: string): boolean {
  return beginning.startsWith('%PDF-') && /\/Creator \(Kessan *\)/.test(beginning);
}
