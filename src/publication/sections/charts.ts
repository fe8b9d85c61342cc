import { chartAddress, sectionAddress } from '../../addresses/filing-addresses.ts';
import { drawChart, type DrawnChart } from '../../drawing/drawn-chart.ts';
import type { ChartView } from '../../views/chart-view.ts';
import { chartAsReported } from '../../model/tables/chart-as-reported.ts';
import { chartOf } from '../../model/charts/filing-chart.ts';
import { periodByName, type Filing, type Section } from '../../model/content/filing.ts';
import { periodGloss } from '../../model/words/heading.ts';
import { periodsOf } from '../../model/content/chart.ts';
import type { SharedContent } from '../../model/content/site.ts';
import { tablesOf } from './tables.ts';

/** The ids of the charts that a filing shows. */
export function chartIdsOf(site: SharedContent, filing: Filing): readonly string[] {
  return filing.parts.flatMap(({ sections }) => sections.flatMap(({ charts }) => charts)).filter((id) => site.charts.has(id));
}

let last: { readonly site: SharedContent; readonly filing: Filing; readonly drawn: Map<string, DrawnChart> } | undefined;

/** A chart of a filing, laid out. Those of the filing asked for last are kept, as its tables are: several pages show them. */
export function drawnChart(site: SharedContent, filing: Filing, id: string): DrawnChart | undefined {
  if (last?.site !== site || last.filing !== filing) last = { site, filing, drawn: new Map() };
  const known = last.drawn.get(id);
  const chart = site.charts.get(id);
  if (known || !chart) return known;
  const tables = tablesOf(site, filing);
  const drawn = drawChart(chartOf({ ...tables.scope, grid: (table) => tables.grid(table) }, chart));
  last.drawn.set(id, drawn);
  return drawn;
}

/** A chart as a page of its filing shows it: beside the table of the same figures, or with the way there. */
export function chartView(site: SharedContent, filing: Filing, section: Section, id: string): ChartView | undefined {
  const [declared, drawn] = [site.charts.get(id), drawnChart(site, filing, id)];
  if (!declared || !drawn) return undefined;
  const { scope } = tablesOf(site, filing);
  const chart = chartAsReported(scope, declared);
  const glosses = [...new Set(periodsOf(chart).flatMap((period) => periodByName(filing, period) ?? []))].map((named) => periodGloss(scope, named));
  const home = filing.parts.flatMap(({ sections }) => sections).find(({ tables }) => tables.includes(chart.table));
  const table = `#table-${chart.table}`;
  const shown = shownChart(drawn, chartAddress(filing.id, id));
  return {
    ...shown,
    caption: [...shown.caption, ...glosses],
    ...(home ? { table: { text: site.tables.get(chart.table)?.title ?? chart.table, href: home === section ? table : `${sectionAddress(filing.id, home.id)}${table}` } } : {}),
  };
}

/** What every page says of a chart: its files, its size, its words. */
export function shownChart({ spec: { id, title, unit }, picture: { width, height }, description }: DrawnChart, path: string): ChartView {
  return { id, title, caption: unit === undefined ? [] : [unit.heading], description, path, width, height };
}
