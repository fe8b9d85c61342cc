import type { FiscalCalendar } from '../model/calendar.ts';
import type { Issuer } from '../model/issuer.ts';
import { checkNamespaces } from './namespaces.ts';
import { Report, type Parsed } from './report.ts';
import { issuerSchema, type IssuerSpec } from './schema/issuer.ts';
import { readShape } from './shape.ts';
import { reportTwice } from './twice.ts';
import type { YamlFile } from './yaml.ts';

/** `issuer.yaml`, read by itself. */
export interface IssuerFile {
  readonly issuer: Issuer;
  /** Whether everything in it could be read; otherwise it serves to check other files, and no page shows it. */
  readonly whole: boolean;
  /** Whether it says how fiscal years run. */
  readonly hasCalendar: boolean;
}

/** Reads `issuer.yaml`. */
export function readIssuer(yaml: YamlFile): Parsed<IssuerFile> {
  const report = new Report();
  const { value: spec, findings, standIns } = readShape(yaml, issuerSchema);
  report.include(findings);
  if (!spec) return { value: undefined, findings: report.findings };
  // Securities and counts share the names of units.
  reportTwice(yaml, [...idPaths('securities', spec.securities), ...idPaths('counts', spec.counts)], 'issuer/duplicate-unit', report);
  reportTwice(yaml, idPaths('shareBases', spec.shareBases), 'issuer/duplicate-basis', report);
  checkNamespaces(yaml, spec.namespaces ?? [], report);
  const value = { issuer: issuerOf(yaml, spec), whole: standIns.size === 0, hasCalendar: !standIns.has('fiscalCalendar') };
  return { value, findings: report.findings };
}

function issuerOf(yaml: YamlFile, spec: IssuerSpec): Issuer {
  const { fiscalCalendar, demonstration = false, listings = [], securities = [], counts = [], shareBases = [], rounding = {}, prose = {}, namespaces = [], site, ...rest } = spec;
  return {
    ...rest,
    // An origin has no slash at its end (RFC 6454, section 6.2).
    ...(site === undefined ? {} : { site: site.replace(/\/$/, '') }),
    demonstration,
    namespaces,
    calendar: fiscalCalendar satisfies FiscalCalendar,
    listings,
    securities,
    counts: counts.map(({ places = 0, symbol = false, ...count }) => ({ ...count, places, symbol })),
    shareBases,
    prose: { scale: prose.scale ?? 'millions', currencies: prose.currencies ?? {} },
    rounding: { monetary: 'half-up', 'per-share': 'half-up', shares: 'half-up', ratio: 'half-up', count: 'half-up', ...rounding },
    place: yaml.place([]),
  };
}

function idPaths(key: string, list: readonly { readonly id: string }[] = []): { name: string; path: (string | number)[] }[] {
  return list.map(({ id }, index) => ({ name: id, path: [key, index, 'id'] }));
}
