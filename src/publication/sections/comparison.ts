import { unite, type Aspects } from '../../model/content/aspect.ts';
import { periodByName, type Filing } from '../../model/content/filing.ts';
import type { Comparison } from '../../model/content/form.ts';
import { leavesOf } from '../../model/tables/lines.ts';
import type { SharedContent } from '../../model/content/site.ts';
import { tableAsReported } from '../../model/tables/table-as-reported.ts';
import type { ColumnNode, RowNode, Table } from '../../model/content/table.ts';
import { wordsOf } from '../../model/words/words-of.ts';

/** A comparison that a filing can show: its tables are made from those of the filing. */
export interface MadeComparison {
  readonly comparison: Comparison;
  readonly tables: readonly Table[];
}

/** The comparisons of a filing's form for which it has the periods, the targets and the tables. */
export function comparisonsOf(site: SharedContent, filing: Filing): readonly MadeComparison[] {
  const { issuer, taxonomy } = site;
  const shown = new Set(filing.parts.flatMap((part) => part.sections.flatMap((section) => section.tables)));
  return (site.forms.get(filing.form)?.comparisons ?? []).flatMap((comparison) => {
    if (!isPossible(filing, comparison)) return [];
    const tables = comparison.tables.filter((id) => shown.has(id)).flatMap((id) => site.tables.get(id) ?? []).map((table) => tableAsReported({ issuer, taxonomy, filing }, table));
    const made = tables.map((table) => compared(site, filing, table, comparison));
    return made.length > 0 ? [{ comparison, tables: made }] : [];
  });
}

function isPossible(filing: Filing, { periods, toward }: Comparison): boolean {
  const has = (name: string) => periodByName(filing, name) !== undefined;
  if (periods) return has(periods.base) && has(periods.current);
  return toward !== undefined && has(toward.period) && has(toward.current) && filing.announcements.some(({ id }) => id === toward.stance);
}

/**
 * The rows of a table under other columns. What the table's own columns all say (a scale), the new table says; they had
 * a currency each or none, and a comparison is in the reporting currency.
 */
function compared(site: Pick<SharedContent, 'issuer'>, filing: Filing, table: Table, comparison: Comparison): Table {
  const [leaf] = leavesOf(table.columns);
  const scale = table.aspects.scale ?? leaf?.aspects.scale;
  const { period: _period, view: _view, stance: _stance, against: _against, ...aspects } = table.aspects;
  return {
    ...table,
    id: `${table.id}-${comparison.id}`,
    aspects: unite({ ...aspects, currency: filing.currency }, scale && !aspects.scale ? { scale } : {}).aspects,
    columns: columnsOf(site, filing, comparison, table.place),
    rows: table.rows.flatMap(withoutCurrency),
    relations: [],
    foots: 'not',
    headings: 'short',
    notes: [],
  };
}

function columnsOf(site: Pick<SharedContent, 'issuer'>, filing: Filing, { periods, toward, shareOf }: Comparison, place: Table['place']): readonly ColumnNode[] {
  const column = (id: string, aspects: Aspects, label?: string): ColumnNode => ({ id, aspects, ...(label === undefined ? {} : { label }), children: [], notes: [], place });
  if (periods) {
    const { base, current } = periods;
    const { view, shareOf: sharesOf } = wordsOf(site).figures;
    return [
      column('', { period: base }),
      column('', { period: current }),
      column('change', { period: current, view: 'change', against: base }, view('change', false)),
      column('percent-change', { period: current, view: 'percent-change', against: base }, view('percent-change', false)),
      ...(shareOf === undefined ? [] : [
        column('base-share', { period: base, view: 'share', of: shareOf }, sharesOf(periodByName(filing, base)?.name ?? base)),
        column('share', { period: current, view: 'share', of: shareOf }, sharesOf(periodByName(filing, current)?.name ?? current)),
      ]),
    ];
  }
  const { stance = '', period = '', current = '' } = toward ?? {};
  const target = { stance, period };
  return [
    column('target', { period, stance }),
    column('actual', { period: current }),
    column('progress', { period: current, view: 'progress', toward: target }),
    column('remaining', { period: current, view: 'remaining', toward: target }),
  ];
}

/** A row's own period, stance or view would contradict the new columns: such rows are no part of a comparison. */
function withoutCurrency(row: RowNode): readonly RowNode[] {
  const { currency: _currency, ...aspects } = row.aspects;
  if (aspects.period !== undefined || aspects.stance !== undefined || aspects.view !== undefined) return [];
  const total = row.total ? withoutCurrency(row.total) : [];
  return [{ ...row, aspects, children: row.children.flatMap(withoutCurrency), ...(total[0] ? { total: total[0] } : {}), notes: [] }];
}
