import { SCALES } from '../model/aspect.ts';
import type { GridCell } from '../model/grid.ts';
import { formatUnit, currencyOf } from '../model/unit.ts';
import { headedUnit, type HeadedUnit } from '../model/unit-words.ts';
import type { Subject } from './check.ts';

/** The unit that words name, if it is one in which the filing states anything. */
export function unitNamed({ filing }: Subject, words: string): HeadedUnit | undefined {
  const unit = headedUnit(words);
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
export function otherUnit(unit: HeadedUnit, cells: readonly GridCell[], inAnyScale = false): string | undefined {
  for (const { content } of cells) {
    if (content.kind !== 'number') continue;
    const currency = currencyOf(content.unit);
    if (unit.kind === 'percent' ? content.unit.kind === 'ratio' : content.unit.kind !== 'monetary' && currency === undefined) continue;
    const scaled = inAnyScale || content.unit.kind !== 'monetary' || (unit.kind === 'money' && SCALES[unit.scale] === content.presentation.exponent);
    if (unit.kind === 'money' && unit.currency === currency && scaled) continue;
    return scaleWords(formatUnit(content.unit), content.presentation.exponent);
  }
  return undefined;
}

function scaleWords(unit: string, exponent: number): string {
  const scale = Object.entries(SCALES).find(([, power]) => power === exponent)?.[0] ?? 'ones';
  return scale === 'ones' ? unit : `${scale} of ${unit}`;
}
