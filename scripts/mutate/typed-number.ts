import type { CellKind } from './kind.ts';

/** A number as it was typed, taken apart so that it can be typed wrongly in the same style. */
interface Typed {
  /** What stands before and after the digits of a negative number. */
  readonly sign: 'none' | '-' | '\u2212' | '(';
  /** All digits, without separators and point. */
  readonly digits: string;
  /** How many of the digits stand after the point. */
  readonly places: number;
  readonly grouped: boolean;
}

/**
 * The texts that a slip of one kind makes of a typed number: in the same style, with thousands separators where they
 * belong, each a different number than the one typed. Digits that do not exist are not changed: nothing comes of the
 * last but one digit of `7`, and a 9 is not raised.
 */
export function mistyped(text: string, kind: CellKind): readonly string[] {
  const typed = takeApart(text);
  const same = write(typed);
  return [...new Set(variants(typed, kind).map(write))].filter((variant) => variant !== same && variant !== text);
}

function variants(typed: Typed, kind: CellKind): readonly Typed[] {
  const { digits } = typed;
  switch (kind) {
    case 'last-digit':
      return digitMoved(typed, digits.length - 1);
    case 'last-but-one-digit':
      return digitMoved(typed, digits.length - 2);
    case 'sign':
      return /[1-9]/.test(digits) ? [{ ...typed, sign: typed.sign === 'none' ? '-' : 'none' }] : [];
    case 'times-10':
      return [shifted(typed, 1)];
    case 'times-1000':
      return [shifted(typed, 3)];
    case 'digits-exchanged':
      return Array.from({ length: digits.length - 1 }, (_, at) => (
        { ...typed, digits: `${digits.slice(0, at)}${digits.charAt(at + 1)}${digits.charAt(at)}${digits.slice(at + 2)}` }
      ));
  }
}

function digitMoved(typed: Typed, at: number): readonly Typed[] {
  const digit = typed.digits.charAt(at);
  if (digit === '') return [];
  return [Number(digit) - 1, Number(digit) + 1].filter((other) => other >= 0 && other <= 9)
    .map((other) => ({ ...typed, digits: `${typed.digits.slice(0, at)}${String(other)}${typed.digits.slice(at + 1)}` }));
}

/** Moves the point, and keeps as many places after it as were typed. */
function shifted(typed: Typed, places: number): Typed {
  return { ...typed, digits: `${typed.digits}${'0'.repeat(places)}` };
}

function takeApart(text: string): Typed {
  const [, sign = '', number = ''] = /^([-\u2212(]?)([\d,.]+)\)?$/.exec(text) ?? [];
  const [whole = '', fraction = ''] = number.split('.');
  const digits = whole.replaceAll(',', '');
  return {
    sign: sign === '' ? 'none' : (sign as Typed['sign']),
    digits: `${digits}${fraction}`,
    places: fraction.length,
    // A short number does not show its style; the files of a release separate thousands.
    grouped: whole.includes(',') || digits.length < 4,
  };
}

function write({ sign, digits, places, grouped }: Typed): string {
  const padded = digits.padStart(places + 1, '0');
  const whole = padded.slice(0, padded.length - places).replace(/^0+(?=\d)/, '');
  const fraction = places === 0 ? '' : `.${padded.slice(-places)}`;
  const number = `${grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole}${fraction}`;
  return sign === 'none' ? number : sign === '(' ? `(${number})` : `${sign}${number}`;
}
