import type { Scale } from '../amounts/scale.ts';
import type { Issuer } from '../content/issuer.ts';
import { isCountedWith, scaleAt, scaleBehind, scaleOver } from '../amounts/scale-words.ts';
import { hundredthOf } from '../amounts/currency.ts';
import { RATIO_SCALES, ratioWords } from '../amounts/ratio-scale.ts';
import type { PerShare, Unit } from '../amounts/unit.ts';
import { wordsIn } from '../../words/languages.ts';

/** The units that an issuer declares, by what readers call them, and what it calls scales. */
export type Naming = Pick<Issuer, 'securities' | 'counts' | 'scales' | 'currency' | 'language'>;

/** A unit at the power of ten by which figures of it are divided: what has to be known to read them. */
export interface ScaledUnit {
  readonly unit: Unit;
  /** 6 for millions, -2 for percent. */
  readonly exponent: number;
  /** The difference of two percentages, which is none itself. */
  readonly points?: boolean;
}

/** What a security is called: `ordinary share`, `ADS`. */
export function securityNamed({ securities }: Pick<Naming, 'securities'>, id: string): string {
  return securities.find((security) => security.id === id)?.label ?? id;
}

/** What several of a security are called: `ordinary shares`, `ADSs`. */
export function securitiesNamed(issuer: Pick<Naming, 'securities' | 'language'>, id: string): string {
  return wordsIn(issuer.language).units.several(securityNamed(issuer, id));
}

/** What is counted: `contracts`, `Gbps`. */
export function countNamed({ counts }: Naming, id: string): string {
  return counts.find((count) => count.id === id)?.label ?? id;
}

/** The money that amounts per share are shown in: `JPY`, or `pence`. */
export function moneyOf({ currency, inHundredths }: PerShare): string {
  return (inHundredths ? hundredthOf(currency)?.many : undefined) ?? currency;
}

/** Whether figures are percentages, or the points between two: they say so themselves among amounts. */
export function isPercent({ unit, exponent }: Pick<ScaledUnit, 'unit' | 'exponent'>): boolean {
  return unit.kind === 'ratio' && exponent === RATIO_SCALES.percent;
}

/** A unit without its scale, inside a sentence: `JPY`, `JPY per ADS`, `pence per share`, `ordinary shares`, `contracts`, `%`. */
export function unitNamed(issuer: Naming, unit: Unit): string {
  switch (unit.kind) {
    case 'monetary':
      return unit.currency;
    case 'per-share':
      return wordsIn(issuer.language).units.perSecurity(moneyOf(unit), securityNamed(issuer, unit.per));
    case 'ratio':
      return ratioWords(RATIO_SCALES[unit.as ?? 'percent'], issuer.language);
    case 'shares':
      return securitiesNamed(issuer, unit.of);
    case 'count':
      return countNamed(issuer, unit.of);
  }
}

/** The word that says a scale and the reporting currency in one, where the issuer has one: `億円`. */
export function moneyAt({ scales, currency }: Pick<Naming, 'scales' | 'currency'>, unit: Unit, scale: Scale): string | undefined {
  return unit.kind === 'monetary' && unit.currency === currency ? scales[scale]?.money : undefined;
}

/** A unit at its scale inside a sentence or behind a label: `millions of JPY`, `INR crore`, `thousands of ordinary shares`, `%`, `percentage points`. */
export function unitWithin(issuer: Naming, { unit, exponent, points = false }: ScaledUnit): string {
  const says = wordsIn(issuer.language).units;
  if (unit.kind === 'ratio') return points ? says.percentagePoints : ratioWords(exponent, issuer.language);
  if (unit.kind === 'per-share') return unitNamed(issuer, unit);
  const scale = scaleAt(exponent);
  const named = unitNamed(issuer, unit);
  if (scale === 'ones') return named;
  const inOne = moneyAt(issuer, unit, scale);
  if (inOne !== undefined) return inOne;
  const over = scaleOver(scale, issuer.scales, issuer.language);
  return (unit.kind === 'monetary' ? says.money : says.number)(over, named, isCountedWith(scale, issuer.scales));
}

/** A unit at its scale where it begins a line, over figures: `Millions of JPY`, `Contracts`, `%`; a symbol stays as it is. */
export function unitHeading(issuer: Naming, scaled: ScaledUnit): string {
  const { unit, exponent } = scaled;
  const within = unitWithin(issuer, scaled);
  const symbol = unit.kind === 'count' && scaleAt(exponent) === 'ones' && issuer.counts.some(({ id, symbol: always }) => id === unit.of && always);
  return symbol ? within : wordsIn(issuer.language).units.heading(within);
}

/** A unit at its scale behind a figure: `JPY million`, `thousand ordinary shares`, `JPY per ADS`, `%`. */
export function unitBehind(issuer: Naming, scaled: ScaledUnit): string {
  const { unit, exponent } = scaled;
  if (unit.kind === 'ratio' || unit.kind === 'per-share') return unitWithin(issuer, scaled);
  const named = unitNamed(issuer, unit);
  const scale = scaleBehind(scaleAt(exponent), issuer.scales, issuer.language);
  if (scale === '') return named;
  const inOne = moneyAt(issuer, unit, scaleAt(exponent));
  if (inOne !== undefined) return inOne;
  const { moneyBehind, numberBehind } = wordsIn(issuer.language).units;
  return (unit.kind === 'monetary' ? moneyBehind : numberBehind)(scale, named);
}

/** The same as a phrase of a caption: what has no scale to begin with says `In percent`. */
export function unitPhrase(issuer: Naming, scaled: ScaledUnit): string {
  const { inPercent, inUnit } = wordsIn(issuer.language).units;
  if (scaled.unit.kind === 'ratio') return scaled.points !== true && isPercent(scaled) ? inPercent : inUnit(unitWithin(issuer, scaled));
  return unitHeading(issuer, scaled);
}

/** A unit at its scale, as charts and histories say it of all their figures. */
export interface UnitWords {
  /** Where it begins a line: `Millions of JPY`, `In percent`. */
  readonly heading: string;
  /** Inside a sentence: `millions of JPY`, `%`. */
  readonly within: string;
}

/** Both wordings of a unit at its scale. */
export function unitWords(issuer: Naming, scaled: ScaledUnit): UnitWords {
  return { heading: unitPhrase(issuer, scaled), within: unitWithin(issuer, scaled) };
}

/** Whether figures of both are read alike. */
export function sameScaled(issuer: Naming, a: ScaledUnit, b: ScaledUnit): boolean {
  return a === b || (a.exponent === b.exponent && unitWithin(issuer, a) === unitWithin(issuer, b));
}
