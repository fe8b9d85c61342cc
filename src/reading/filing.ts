import { Decimal } from '../model/decimal.ts';
import { FactSet } from '../model/fact-set.ts';
import type { Filing, NamedPeriod, Translation } from '../model/filing.ts';
import type { Issuer } from '../model/issuer.ts';
import { readPeriods } from './periods.ts';
import type { Parsed, Report } from './report.ts';
import { filingSchema, type FilingSpec } from './schema/filing.ts';
import { readShape } from './shape.ts';
import type { YamlFile } from './yaml.ts';

/** `filing.yaml`, read by itself. */
export interface FilingFile {
  readonly yaml: YamlFile;
  readonly spec: FilingSpec;
}

/** A filing as its `filing.yaml` describes it, before its facts are read. */
export type FilingFrame = Omit<Filing, 'facts' | 'printed'>;

/** Reads `filing.yaml`. */
export function readFiling(yaml: YamlFile): Parsed<FilingFile> {
  const { value: spec, findings } = readShape(yaml, filingSchema);
  return { value: spec && { yaml, spec }, findings };
}

/** The filing that a `filing.yaml` describes. */
export function frameOf(id: string, { yaml, spec }: FilingFile, issuer: Issuer, report: Report): FilingFrame {
  const { title, form, status, released, accounting, audited, currency, shareBasis, translation, targets = {}, headline = [], parts } = spec;
  const periods: readonly NamedPeriod[] = readPeriods({ yaml, spec }, issuer.calendar, report);
  return {
    id, title, form, status, released, accounting, audited, currency,
    ...(shareBasis === undefined ? {} : { shareBasis }),
    ...(translation === undefined ? {} : { translation: translationOf(translation) }),
    periods,
    announcements: Object.entries(targets).map(([target, announcement]) => ({ id: target, ...announcement })),
    headline,
    parts: parts.map(({ sections, ...part }, index) => ({
      ...part,
      sections: sections.map(({ tables = [], ...section }, item) => ({
        ...section, tables, place: yaml.place(['parts', index, 'sections', item]),
      })),
    })),
    place: yaml.place([]),
  };
}

/** The filing with what was read of its facts. */
export function filingOf(frame: FilingFrame, facts: FactSet, printed: Filing['printed']): Filing {
  return { ...frame, facts, printed };
}

function translationOf({ currency, rate, date, source }: NonNullable<FilingSpec['translation']>): Translation {
  return { currency, rate: new Decimal(rate), rateText: rate, date, source };
}
