/** The powers of ten that have names. */
export type ScaleNamed = 'ones' | 'thousands' | 'ten-thousands' | 'lakh' | 'millions' | 'crore' | 'hundred-millions' | 'billions' | 'trillions';

/** How ratios are shown. */
export type RatioNamed = 'percent' | 'times' | 'basis-points';

/** How a language names units and scales. What is counted, and what securities are called, the issuer says. */
export interface UnitNames {
  /** A scale behind a figure: `million`; empty for ones. */
  readonly behind: Readonly<Record<ScaleNamed, string>>;
  /** A scale over figures: `millions`; empty for ones. */
  readonly over: Readonly<Record<ScaleNamed, string>>;
  /** What ratios are in, over figures and behind them. */
  readonly ratios: Readonly<Record<RatioNamed, string>>;
  readonly ratioFigure: (figure: string, ratio: RatioNamed) => string;
  /** The difference of two percentages, over figures and behind one. */
  readonly percentagePoints: string;
  readonly points: string;
  /** As phrases of a caption, `In percent`. */
  readonly inPercent: string;
  readonly inUnit: (unit: string) => string;
  /** Several of a security. */
  readonly several: (security: string) => string;
  readonly perSecurity: (money: string, security: string) => string;
  /** Money, and numbers of things, at a scale over figures; a scale that is `counted` is a numeral that nothing is of (INR crore). */
  readonly money: (scale: string, currency: string, counted: boolean) => string;
  readonly number: (scale: string, things: string, counted: boolean) => string;
  /** The same behind a figure. */
  readonly moneyBehind: (scale: string, currency: string) => string;
  readonly numberBehind: (scale: string, things: string) => string;
  /** Behind one figure that is in another unit than its table. */
  readonly cellBehind: (scale: string, unit: string) => string;
  /** What a row holds whose label names the things themselves. */
  readonly aNumber: string;
  /** What a caption says of all figures, and what it leaves to the labels of rows: numbers of things, amounts per security. */
  readonly except: (unit: string, numbers: readonly string[], securities: readonly string[]) => string;
  /** Where it begins a line. */
  readonly heading: (unit: string) => string;
  /** A figure with its minus, for voices. */
  readonly minus: (size: string) => string;
}
