import { kindOf } from './cell-reading.ts';
import { scaleAt, scaleBehind, scaleOver } from '../amounts/scale-words.ts';
import { countNamed, moneyAt, moneyOf, securitiesNamed, securityNamed, unitNamed, unitPhrase, unitWithin, type Naming, type ScaledUnit } from './unit-naming.ts';
import type { SaidUnit } from './unit-reading.ts';
import { wordsIn } from '../../words/languages.ts';

/** What stands behind a label in parentheses. Of what the label names itself only the rest is said: `thousands`, `JPY`. */
export function rowWords(issuer: Naming, need: ScaledUnit, label: string, named: SaidUnit | undefined): string {
  const { unit, exponent } = need;
  if (unit.kind === 'per-share' && named?.kind === 'per-share' && named.of === unit.per) return moneyOf(unit);
  if ((unit.kind === 'shares' || unit.kind === 'count') && named?.kind === unit.kind && named.of === unit.of) {
    const scale = scaleOver(scaleAt(exponent), issuer.scales, issuer.language);
    if (scale !== '') return scale;
    // "Employees (employees)" would say nothing.
    if (label.toLowerCase() === unitWithin(issuer, need).toLowerCase()) return wordsIn(issuer.language).units.aNumber;
  }
  return unitWithin(issuer, need);
}

/** What stands behind a figure: `%`, `points`, `million JPY`. */
export function cellWords(issuer: Naming, need: ScaledUnit): string {
  const { cellBehind, points } = wordsIn(issuer.language).units;
  if (need.points === true) return points;
  if (need.unit.kind === 'ratio') return unitWithin(issuer, need);
  const scale = scaleBehind(scaleAt(need.exponent), issuer.scales, issuer.language);
  const inOne = moneyAt(issuer, need.unit, scaleAt(need.exponent));
  if (inOne !== undefined) return inOne;
  return scale === '' ? unitNamed(issuer, need.unit) : cellBehind(scale, unitNamed(issuer, need.unit));
}

/** The phrase of a caption, with what it leaves to the labels of rows: `Millions of JPY, except amounts per share`. */
export function captionWords(issuer: Naming, base: ScaledUnit, excepted: readonly SaidUnit[]): string {
  const kinds = [...new Map(excepted.map((each) => [kindOf(each), each])).values()];
  const listOf = (kind: SaidUnit['kind'], name: (id: string) => string) => kinds.filter((each) => each.kind === kind).map(({ of = '' }) => name(of));
  const numbers = [...listOf('shares', (id) => securitiesNamed(issuer, id)), ...listOf('count', (id) => countNamed(issuer, id))];
  const perShare = listOf('per-share', (id) => securityNamed(issuer, id));
  const unit = unitPhrase(issuer, base);
  return numbers.length + perShare.length === 0 ? unit : wordsIn(issuer.language).units.except(unit, numbers, perShare);
}
