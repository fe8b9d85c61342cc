import type { FiscalCalendar } from '../../model/time/calendar.ts';
import type { Issuer } from '../../model/content/issuer.ts';
import type { ScaleNames } from '../../model/amounts/scale-words.ts';
import { readCalendar } from './fiscal-calendar.ts';
import { checkNamespaces } from './namespaces.ts';
import { Report, type Parsed } from '../formats/report.ts';
import { issuerSchema, type IssuerSpec } from '../schema/issuer.ts';
import { readScaleNames } from './scale-names.ts';
import { readShape } from '../formats/shape.ts';
import { reportTwice } from '../formats/twice.ts';
import type { YamlFile } from '../formats/yaml.ts';

/** `issuer.yaml`, read by itself. */
export interface IssuerFile {
  readonly issuer: Issuer;
  /** Whether everything in it could be read; otherwise it serves to check other files, and no page shows it. */
  readonly whole: boolean;
  /** Whether it says how fiscal years run. */
  readonly hasCalendar: boolean;
  /** Its filings tell how they ran before, and it does not. */
  readonly completed?: boolean;
}

/** Reads `issuer.yaml`. */
export function readIssuer(yaml: YamlFile): Parsed<IssuerFile> {
  const report = new Report();
  const calendarAsWritten = calendarText(yaml);
  const { value: spec, findings, standIns } = readShape(yaml, issuerSchema);
  report.include(findings);
  if (!spec) return { value: undefined, findings: report.findings };
  // Securities and counts share the names of units.
  reportTwice(yaml, [...idPaths('securities', spec.securities), ...idPaths('counts', spec.counts)], 'issuer/duplicate-unit', report);
  reportTwice(yaml, idPaths('shareBases', spec.shareBases), 'issuer/duplicate-basis', report);
  checkNamespaces(yaml, spec.namespaces ?? [], report);
  const calendar = readCalendar(yaml, spec.fiscalCalendar, report);
  // What could not be read was taken out: of a calendar with holes, nothing follows.
  const hasCalendar = calendar.sound && calendarText(yaml) === calendarAsWritten;
  const scales = readScaleNames(yaml, spec.scales ?? {}, spec.currency, report);
  const value = { issuer: issuerOf(yaml, spec, calendar.value, scales), whole: standIns.size === 0, hasCalendar };
  return { value, findings: report.findings };
}

function calendarText(yaml: YamlFile): string {
  return JSON.stringify([(yaml.plain() as { readonly fiscalCalendar?: unknown } | undefined)?.fiscalCalendar]);
}

function issuerOf(yaml: YamlFile, spec: IssuerSpec, calendar: FiscalCalendar, scales: ScaleNames): Issuer {
  const { fiscalCalendar: _written, demonstration = false, listings = [], securities = [], counts = [], shareBases = [], rounding = {}, prose = {}, namespaces = [], site, style, ...rest } = spec;
  return {
    ...rest,
    // An origin has no slash at its end (RFC 6454, section 6.2).
    ...(site === undefined ? {} : { site: site.replace(/\/$/, '') }),
    demonstration,
    namespaces,
    calendar,
    scales,
    listings,
    securities,
    counts: counts.map(({ places = 0, symbol = false, ...count }) => ({ ...count, places, symbol })),
    shareBases,
    style: { ...style, grouping: style.grouping ?? 'thousands' },
    prose: { scale: prose.scale ?? 'millions', currencies: prose.currencies ?? {} },
    rounding: { monetary: 'half-up', 'per-share': 'half-up', shares: 'half-up', ratio: 'half-up', count: 'half-up', ...rounding },
    place: yaml.place([]),
  };
}

function idPaths(key: string, list: readonly { readonly id: string }[] = []): { name: string; path: (string | number)[] }[] {
  return list.map(({ id }, index) => ({ name: id, path: [key, index, 'id'] }));
}
