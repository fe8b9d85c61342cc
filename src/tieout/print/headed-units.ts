import { SCALES, type Scale } from '../../model/amounts/scale.ts';
import type { Scope } from '../../model/evaluation/answer.ts';
import { scaleAt } from '../../model/amounts/scale-words.ts';
import { isPercent, unitWithin } from '../../model/units/unit-naming.ts';
import type { GridCell } from '../../model/tables/grid.ts';
import { formatUnit, currencyOf } from '../../model/amounts/unit.ts';
import { headedUnit, type HeadedUnit } from '../../model/amounts/unit-words.ts';
import type { Subject } from '../checking/check.ts';

/** The unit that words name, if it is one in which the filing states anything. */
export function unitNamed({ filing, scope }: Subject, words: string): HeadedUnit | undefined {
  const unit = headedUnit(words) ?? calledByIssuer(scope, words);
  return unit?.kind === 'money' && unit.currency !== filing.currency && unit.currency !== filing.translation?.currency ? undefined : unit;
}

/** The units that a label names for its cells one by one: `(JPY / U.S. Dollars / JPY)`. */
export function unitsNamed(subject: Subject, label: string): readonly HeadedUnit[] {
  if (!label.includes('/')) return [];
  const units = [...label.matchAll(/\(([^()]*)\)/g)].flatMap(([, inner = '']) => inner.split('/').map((part) => unitNamed(subject, part.trim())));
  return units.length > 1 && units.every((unit) => unit !== undefined) ? units : [];
}

/**
 * What the figures of these cells are stated in, where it is something else than words say; `undefined` where they
 * agree. A label that names the currencies of its cells leaves their scale to the headings (`inAnyScale`).
 */
export function otherUnit({ scope: { issuer } }: Subject, unit: HeadedUnit, cells: readonly GridCell[], inAnyScale = false): string | undefined {
  for (const { content } of cells) {
    if (content.kind !== 'number') continue;
    const currency = currencyOf(content.unit);
    if (unit.kind === 'percent' ? isPercent({ unit: content.unit, exponent: content.presentation.exponent }) : content.unit.kind !== 'monetary' && currency === undefined) continue;
    const scaled = inAnyScale || content.unit.kind !== 'monetary' || (unit.kind === 'money' && SCALES[unit.scale] === content.presentation.exponent);
    if (unit.kind === 'money' && unit.currency === currency && scaled) continue;
    const { exponent } = content.presentation;
    return scaleAt(exponent) === 'ones' ? formatUnit(content.unit) : unitWithin(issuer, { unit: content.unit, exponent });
  }
  return undefined;
}

/** A unit in the words that the issuer has for its scales: `INR Cr`, `億円`. */
function calledByIssuer({ issuer, filing }: Scope, words: string): HeadedUnit | undefined {
  const said = words.replace(/^\((.*)\)$/, '$1').trim().toLowerCase();
  for (const scale of Object.keys(issuer.scales) as Scale[]) {
    for (const currency of new Set([filing.currency, filing.translation?.currency ?? filing.currency])) {
      if (unitWithin(issuer, { unit: { kind: 'monetary', currency }, exponent: SCALES[scale] }).toLowerCase() === said) return { kind: 'money', currency, scale };
    }
  }
  return undefined;
}
