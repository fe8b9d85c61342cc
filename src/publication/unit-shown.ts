import { SCALES, type Scale } from '../model/aspect.ts';
import { moneyHeading } from '../model/heading.ts';
import type { Issuer } from '../model/issuer.ts';
import type { Unit } from '../model/unit.ts';

/** A unit at the power of ten by which figures of it are divided, as a heading says it: `Millions of JPY`, `%`. */
export function unitShown(issuer: Issuer, unit: Unit, exponent: number): string {
  const scale = (Object.keys(SCALES) as Scale[]).find((each) => SCALES[each] === exponent) ?? 'ones';
  const security = (id: string) => issuer.securities.find((each) => each.id === id)?.label ?? id;
  switch (unit.kind) {
    case 'monetary':
      return moneyHeading(unit.currency, scale);
    case 'per-share':
      return `${unit.currency} per ${security(unit.per)}`;
    case 'ratio':
      return '%';
    case 'shares':
      return moneyHeading(`${security(unit.of)}s`, scale);
    case 'count':
      return moneyHeading(issuer.counts.find(({ id }) => id === unit.of)?.label ?? unit.of, scale);
  }
}
