import type { FiscalCalendar } from '../../model/time/calendar.ts';
import { Decimal } from '../../model/amounts/decimal.ts';
import type { Filing, Translation } from '../../model/content/filing.ts';
import type { Place } from '../../model/finding.ts';
import type { Headline } from '../../model/content/declaration.ts';
import type { Unread } from './facts-header.ts';
import { readPeriods } from './periods.ts';
import type { Parsed, Report } from '../formats/report.ts';
import { filingSchema, type FilingSpec } from '../schema/filing.ts';
import { readShape } from '../formats/shape.ts';
import type { YamlFile } from '../formats/yaml.ts';

/** `filing.yaml`, read by itself. */
export interface FilingFile {
  readonly yaml: YamlFile;
  readonly spec: FilingSpec;
  /** Whether everything it needs could be read; otherwise its facts are checked, and no page shows it. */
  readonly whole: boolean;
  /** Keys that are missing or wrong, for which a stand-in was read. */
  readonly standIns: ReadonlySet<string>;
  readonly unread: Unread;
  /** The keys at its top, readable or not. */
  readonly declared: ReadonlySet<string>;
}

/** A filing as its `filing.yaml` describes it, before its facts are read. */
export type FilingFrame = Omit<Filing, 'facts' | 'signOffs' | 'keyed' | 'printed' | 'transcription'>;

/** Reads `filing.yaml`. */
export function readFiling(yaml: YamlFile): Parsed<FilingFile> {
  const declared = yaml.plain();
  const keys = new Set(typeof declared === 'object' && declared !== null ? Object.keys(declared) : []);
  const { value: spec, findings, standIns } = readShape(yaml, filingSchema);
  if (!spec) return { value: undefined, findings };
  const unread = {
    periods: keysOf(declared, 'periods').filter((name) => !Object.hasOwn(spec.periods, name)),
    announcements: keysOf(declared, 'targets').filter((name) => !Object.hasOwn(spec.targets ?? {}, name)),
  };
  return { value: { yaml, spec, whole: standIns.size === 0, standIns, unread, declared: keys }, findings };
}

/** The filing that a `filing.yaml` describes; without a calendar, the names of periods are taken as they are. */
export function frameOf(id: string, { yaml, spec }: FilingFile, calendar: FiscalCalendar | undefined, report: Report): FilingFrame {
  const { title, form, status, released, publishAt, accounting, audited, currency, shareBasis, translation, targets = {}, headline = [], parts, regime, amends, explained = [], restated = [], supplementary = [], namespaces } = spec;
  if (publishAt !== undefined && publishAt.day !== released) {
    report.error('filing/publish-day', yaml.place(['publishAt']), {
      message: 'The filing is published on another day than that of its release.', expected: released, actual: publishAt.text, remedy: 'Correct `publishAt` or `released`.',
    });
  }
  const { periods, eras } = readPeriods(yaml, spec, calendar, report);
  return {
    id, title, form, status, released, releasedPlace: yaml.place(['released']), accounting, currency,
    ...(audited === 'not-stated' ? {} : { audited: audited === 'yes' || audited === 'true' }),
    ...(amends === undefined ? {} : { amends: { ...amends, place: yaml.place(['amends', 'filing']) } }),
    ...(publishAt === undefined ? {} : { publishAt }),
    ...(regime === undefined ? {} : { regime }),
    ...(shareBasis === undefined ? {} : { shareBasis }),
    ...(namespaces === undefined ? {} : { namespaces }),
    ...(translation === undefined ? {} : { translation: translationOf(translation, yaml) }),
    periods,
    ...(eras === undefined ? {} : { eras }),
    announcements: Object.entries(targets).map(([target, announcement]) => ({ id: target, ...announcement, place: yaml.place(['targets', target, ...(announcement.announced === undefined ? [] : ['announced'])]) })),
    headline: headline.map((each, index) => headlineOf(each, yaml.place(['headline', index]))),
    explained: explained.map((each, index) => ({ ...each, place: yaml.place(['explained', index]) })),
    restated: restated.map((each, index) => ({ ...each, place: yaml.place(['restated', index]) })),
    supplementary: supplementary.map((each, index) => ({ ...each, place: yaml.place(['supplementary', index]) })),
    parts: parts.map(({ sections, ...part }, index) => ({
      ...part,
      sections: sections.map(({ tables = [], charts = [], forwardLooking = false, ...section }, item) => ({
        ...section, tables, charts, ...(forwardLooking ? { forwardLooking: 'wholly' } : {}), place: yaml.place(['parts', index, 'sections', item]),
      })),
    })),
    place: yaml.place([]),
  };
}

function headlineOf(spec: NonNullable<FilingSpec['headline']>[number], place: Place): Headline {
  if (typeof spec === 'string') return { aspects: { concept: spec }, place };
  const { label, ...aspects } = spec;
  return { aspects, ...(label === undefined ? {} : { label }), place };
}

function translationOf({ currency, rate, date, source }: NonNullable<FilingSpec['translation']>, yaml: YamlFile): Translation {
  return { currency, rate: new Decimal(rate), rateText: rate, date, source, place: yaml.place(['translation', 'date']) };
}

function keysOf(plain: unknown, key: string): readonly string[] {
  const value = (plain as Readonly<Record<string, unknown>> | undefined)?.[key];
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
