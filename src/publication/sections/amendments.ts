import { changesAddress, filingAddress } from '../../addresses/filing-addresses.ts';
import type { AmendmentView, ChangedFigureView } from '../../views/amendment-view.ts';
import { amendedFacts } from '../../model/evaluation/amendment.ts';
import { factsIn } from '../../model/evaluation/cell-content.ts';
import type { Scope } from '../../model/evaluation/answer.ts';
import type { Fact } from '../../model/content/fact.ts';
import type { Filing } from '../../model/content/filing.ts';
import type { Grid } from '../../model/tables/grid.ts';
import { periodHeading, periodSaid } from '../../model/words/heading.ts';
import type { NoteView } from '../../views/note-view.ts';
import type { SharedContent } from '../../model/content/site.ts';
import type { TableView } from '../../views/table-view.ts';
import { amountIn, itemOf } from '../../tieout/checking/naming.ts';
import type { Surroundings } from './surroundings.ts';
import { wordsOf } from '../../model/words/words-of.ts';

/** How a filing is amended, and what it amends, in sentences with the way there; empty for nearly all. */
export function amendmentsOf(site: SharedContent, filing: Filing, { amended, amending }: Surroundings): readonly AmendmentView[] {
  const { amends } = filing;
  const words = wordsOf(site);
  const own: readonly AmendmentView[] = amends && amended ? [{
    sentence: words.filings.amends(amends.scope, amends.reason),
    link: { text: words.filings.titleAndDay(amended.title, words.dates.full(amended.released)), href: filingAddress(amended.id) },
    changes: changesAddress(filing.id),
  }] : [];
  const later = amending.map((each): AmendmentView => ({
    sentence: words.filings.amendedLater(each.amends?.scope ?? 'partial', words.dates.full(each.released), each.amends?.reason ?? ''),
    link: { text: each.title, href: filingAddress(each.id) },
    changes: changesAddress(each.id),
  }));
  return [...own, ...later];
}

/** The figures that a filing changes of the one it amends. */
export function changedFigures(site: SharedContent, filing: Filing, { amended }: Surroundings): readonly ChangedFigureView[] {
  if (!amended) return [];
  const scope = { issuer: site.issuer, taxonomy: site.taxonomy, filing };
  return amendedFacts(amended, filing).map(({ before, after }) => ({
    item: itemOf(scope, after),
    period: periodHeading(scope, after.period),
    before: valueWords(scope, before),
    after: valueWords(scope, after),
    source: after.source,
  }));
}

/** A table of an amended filing: as it was filed, and under it what was amended of its figures. */
export function withAmendments({ scope, amending: later }: Pick<Surroundings, 'amending'> & { readonly scope: Scope }, view: TableView, grid: Grid): TableView {
  if (later.length === 0) return view;
  const { filing } = scope;
  const words = wordsOf(scope);
  const amended = new Map(later.toReversed().flatMap((each) => amendedFacts(filing, each).map((change) => [change.before, { ...change, by: each }] as const)));
  const notes: NoteView[] = [];
  const rows = view.rows.map((row, index) => {
    const facts = new Set((grid.rows[index]?.cells ?? []).flatMap(({ content }) => (content.kind === 'number' && content.quantity.derived ? [] : factsIn(content))));
    const texts = [...facts].flatMap((fact) => {
      const change = amended.get(fact);
      return change ? [words.filings.amendedFigure({
        period: words.periods.line(periodSaid(scope, fact.period)), day: words.dates.full(change.by.released), before: valueWords(scope, change.before), after: valueWords(scope, change.after), reason: change.by.amends?.reason ?? '',
      })] : [];
    });
    if (texts.length === 0) return row;
    const id = `${row.id}-amended`;
    notes.push({ id, label: '', text: texts.join(' '), marks: [] });
    return { ...row, marks: [...row.marks, { note: id, label: '', id }] };
  });
  return notes.length === 0 ? view : { ...view, rows, notes: [...view.notes, ...notes] };
}

function valueWords(scope: Pick<Scope, 'issuer'>, { value }: Fact): string {
  const { dates, filings: { values } } = wordsOf(scope);
  switch (value.kind) {
    case 'number':
      return amountIn(scope, value.unit, value.amount);
    case 'text':
      return value.text;
    case 'date':
      return dates.full(value.date);
    case 'yes-no':
      return value.yes ? values.yes : values.no;
    case 'nil':
      return values.nil;
    case 'undecided':
      return values.undecided;
    default:
      return values.nothing;
  }
}
