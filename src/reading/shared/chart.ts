import type * as z from 'zod';
import type { Chart, ChartDesign, ChartItem } from '../../model/content/chart.ts';
import type { Place } from '../../model/finding.ts';
import type { Parsed } from '../formats/report.ts';
import { chartSchema, type ChartItemSpec, type ChartSpec } from '../schema/chart.ts';
import { readShape } from '../formats/shape.ts';
import { aspectsOf } from './table-spec.ts';
import { contributorOf } from './taxonomy.ts';
import type { Path, YamlFile } from '../formats/yaml.ts';

/** A file of `charts/`, read by itself. */
export interface ChartFile {
  readonly yaml: YamlFile;
  readonly chart: Chart;
  /** Its items, each with its path in the file. */
  readonly items: readonly { readonly item: ChartItem; readonly path: Path }[];
  /** Whether everything it needs could be read; otherwise it is checked, and no page shows it. */
  readonly whole: boolean;
}

/** Reads one chart. */
export function readChart(yaml: YamlFile, id: string): Parsed<ChartFile> {
  const { value: spec, findings, standIns } = readShape(yaml, schemaFor(yaml.plain()));
  if (!spec) return { value: undefined, findings };
  const items: { item: ChartItem; path: Path }[] = [];
  const itemAt = (each: ChartItemSpec, path: Path): ChartItem => {
    const item = itemOf(each, yaml.place(path));
    items.push({ item, path });
    return item;
  };
  const { title, table } = spec;
  const chart: Chart = { id, title, table, aspects: aspectsOf(shared(spec)), design: designOf(spec, itemAt), optionalPeriods: optionalPeriods(spec), place: yaml.place([]), periodsPlace: yaml.place([spec.kind === 'bridge' || spec.kind === 'progress' ? 'period' : 'periods']) };
  return { value: { yaml, chart, items, whole: standIns.size === 0 }, findings };
}

/** The schema of the kind that a file names, so that a key of another kind is reported as the mistake it is. */
function schemaFor(plain: unknown): z.ZodType<ChartSpec> {
  const kind = (plain as { readonly kind?: unknown } | undefined)?.kind;
  return chartSchema.options.find((option) => option.shape.kind.value === kind) ?? chartSchema;
}

function shared({ currency, scale, places }: ChartSpec) {
  return { ...(currency === undefined ? {} : { currency }), ...(scale === undefined ? {} : { scale }), ...(places === undefined ? {} : { places }) };
}

function itemOf(spec: ChartItemSpec, place: Place): ChartItem {
  if (typeof spec === 'string') {
    const { concept, weight } = contributorOf(spec);
    return { aspects: { concept }, weight, place };
  }
  const { label, weight = '1', where, ...aspects } = spec;
  return { aspects: aspectsOf(aspects), ...(label === undefined ? {} : { label }), weight, ...(where === undefined ? {} : { where }), place };
}

type PeriodsSpec = Extract<ChartSpec, { readonly periods: unknown }>['periods'];

function namesOf(periods: PeriodsSpec): readonly string[] {
  return periods.map((each) => (typeof each === 'string' ? each : each.period));
}

function optionalPeriods(spec: ChartSpec): readonly string[] {
  return 'periods' in spec ? spec.periods.flatMap((each) => (typeof each === 'string' || each.where === undefined ? [] : [each.period])) : [];
}

function designOf(spec: ChartSpec, itemAt: (each: ChartItemSpec, path: Path) => ChartItem): ChartDesign {
  const list = (all: readonly ChartItemSpec[], ...path: Path) => all.map((each, index) => itemAt(each, [...path, index]));
  switch (spec.kind) {
    case 'stacks':
      return {
        kind: spec.kind,
        periods: namesOf(spec.periods),
        stacks: spec.stacks.map(({ title, total, parts }, index) => ({
          ...(title === undefined ? {} : { title }), total: itemAt(total, ['stacks', index, 'total']), parts: list(parts, 'stacks', index, 'parts'),
        })),
      };
    case 'bars':
    case 'columns':
      return { kind: spec.kind, periods: namesOf(spec.periods), items: list(spec.items, 'items') };
    case 'bridge':
      return { kind: spec.kind, period: spec.period, opening: itemAt(spec.opening, ['opening']), steps: list(spec.steps, 'steps'), closing: itemAt(spec.closing, ['closing']) };
    case 'progress':
      return { kind: spec.kind, period: spec.period, toward: spec.toward, items: list(spec.items, 'items') };
  }
}
