import type { RichText } from './shared-strings.ts';

/** What a workbook stores of a cell in which something stands. */
export interface StoredCell {
  /** `unworked`: a formula whose result no program has written. */
  readonly type: 'number' | 'text' | 'yes-no' | 'error' | 'day' | 'unworked';
  /** Digits as they are stored, a text, `yes` or `no`, an error such as `#DIV/0!`, a day in ISO 8601. */
  readonly text: string;
  /** The code of its number format; `undefined` where the workbook names one and does not describe it. */
  readonly format: string | undefined;
  /** What is done to a part of a text alone. */
  readonly marked?: RichText['marked'];
  /** The formula whose result it is. */
  readonly formula?: string;
}
