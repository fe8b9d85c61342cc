import { chartAsReported } from './chart-as-reported.ts';
import { itemsOf } from '../content/chart.ts';
import type { Concept } from '../content/concept.ts';
import type { Filing, Section } from '../content/filing.ts';
import type { Condition } from '../content/notice.ts';
import { planOf } from './plan.ts';
import type { SharedContent } from '../content/site.ts';
import { tableAsReported } from './table-as-reported.ts';
import type { Table } from '../content/table.ts';

/** What a table's design alone tells of the notices that its page needs. */
interface TableTraits {
  readonly figures: boolean;
  readonly currencies: ReadonlySet<string>;
  readonly announced: boolean;
  readonly nonGaap: boolean;
  readonly shares: boolean;
}

const known = new WeakMap<Table, TableTraits>();

/**
 * The conditions that hold for a section's page, or another with its tables: what its tables and charts show and what its prose says. They are
 * read from the design of tables and charts as the filing has them, so that they cost nothing.
 */
export function conditionsOf(site: SharedContent, filing: Filing, section: Pick<Section, 'tables' | 'charts' | 'references' | 'forwardLooking'>): ReadonlySet<Condition> {
  const conditions = new Set<Condition>();
  if (site.issuer.demonstration) conditions.add('demonstration');
  const scope = { issuer: site.issuer, taxonomy: site.taxonomy, filing };
  const tables = section.tables.flatMap((id) => site.tables.get(id) ?? []).map((table) => traitsOf(site, tableAsReported(scope, table)));
  const charts = section.charts.flatMap((id) => site.charts.get(id) ?? []).map((chart) => chartAsReported(scope, chart));
  const charted = charts.flatMap((chart) => itemsOf(chart).map(({ aspects }) => aspects.concept ?? ''));
  const named = (section.references ?? []).flatMap(({ attributes }) => [attributes['of'], attributes['over']].filter((id) => id !== undefined));
  const referred = [...named, ...charted].flatMap((id) => site.taxonomy.concepts.get(id) ?? []);
  // What a third party states is not the issuer's: neither its accounting nor its auditors have to do with it.
  const figures = referred.filter((concept) => isFigure(concept) && concept.quoted !== true);
  const stances = (section.references ?? []).some(({ attributes }) => attributes['stance'] !== undefined && attributes['stance'] !== 'actual');
  const translated = (section.references ?? []).some(({ attributes }) => attributes['currency'] !== undefined && attributes['currency'] !== filing.currency);
  if (section.forwardLooking !== undefined || stances || charts.some(({ design }) => design.kind === 'progress') || tables.some(({ announced }) => announced)) conditions.add('forward-looking');
  if (figures.some(({ nonGaap }) => nonGaap) || tables.some(({ nonGaap }) => nonGaap)) conditions.add('non-gaap');
  if (translated || tables.some(({ currencies }) => [...currencies].some((currency) => currency !== filing.currency))) conditions.add('translation');
  if (figures.length > 0 || tables.some((table) => table.figures)) {
    conditions.add('rounding');
    conditions.add('accounting');
    if (filing.audited === false) conditions.add('unaudited');
  }
  const shares = referred.some(isOfShares) || tables.some((table) => table.shares);
  if (shares && filing.shareBasis !== undefined && site.issuer.shareBases.length > 1) conditions.add('share-basis');
  return conditions;
}

function isFigure({ value }: Concept): boolean {
  return value === 'monetary' || value === 'per-share' || value === 'ratio';
}

function isOfShares({ value }: Concept): boolean {
  return value === 'per-share' || value === 'shares';
}

function traitsOf({ taxonomy }: SharedContent, table: Table): TableTraits {
  const cached = known.get(table);
  if (cached) return cached;
  const aspects = planOf(table).lines.flatMap(({ cells }) => cells.map((cell) => cell.aspects));
  const concepts = [...new Set(aspects.flatMap(({ concept }) => (concept === undefined ? [] : [concept])))].flatMap((id) => taxonomy.concepts.get(id) ?? []);
  const traits: TableTraits = {
    figures: concepts.some(isFigure),
    currencies: new Set(aspects.flatMap(({ currency }) => (currency === undefined ? [] : [currency]))),
    announced: aspects.some(({ stance }) => stance !== undefined),
    nonGaap: concepts.some(({ nonGaap }) => nonGaap),
    shares: concepts.some(isOfShares),
  };
  known.set(table, traits);
  return traits;
}
