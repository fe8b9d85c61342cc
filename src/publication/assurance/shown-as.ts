import { formatDate } from '../../model/time/date.ts';
import type { Scope } from '../../model/evaluation/answer.ts';
import { formatFigure } from '../../model/amounts/figure.ts';
import type { GridCell, GridRow } from '../../model/tables/grid.ts';

/** What a cell makes of its facts, in sentences; empty where it shows one fact as it was typed, rounded to its scale. */
export function shownAs(scope: Scope, row: GridRow, cell: GridCell): string {
  const { content } = cell;
  if (content.kind === 'not-derivable') return 'An average or an amount per share of this period does not follow from those of others.';
  if (content.kind === 'not-meaningful') return 'No change is given: from nothing, from a loss or from a figure that is not there, it would mean nothing.';
  if (content.kind !== 'number') return '';
  return [
    ...(content.quantity.derived ? [...viewWords(scope, cell), ...translationWords(scope, cell)] : []),
    ...(row.line.node.negate ? ['It is printed with the opposite sign.'] : []),
    ...printedWords(scope, cell),
  ].join(' ');
}

function viewWords({ taxonomy }: Scope, { aspects, content }: GridCell): readonly string[] {
  const derivation = taxonomy.concepts.get(aspects.concept ?? '')?.derivation;
  switch (aspects.view ?? 'value') {
    case 'value':
      if (derivation?.kind === 'ratio') return ['The first of these figures divided by the second.'];
      if (derivation) return ['Computed from these figures.'];
      return content.kind === 'number' && content.quantity.facts.length > 1 ? ['What is left of the longer period without the shorter one.'] : [];
    case 'percent-change':
      return derivation ? ['The change of what these figures come to, in percent.'] : ['The change from the earlier to the later of these figures, in percent.'];
    case 'points':
      return ['The difference of these ratios, in percentage points.'];
    case 'change':
      return derivation ? ['The change of what these figures come to.'] : ['The change from the earlier to the later of these figures.'];
    case 'share':
    case 'progress':
      return ['The one as a share of the other, in percent.'];
    case 'remaining':
      return ['What is missing from the one to the other.'];
  }
}

function translationWords({ filing: { currency, translation } }: Scope, { aspects, content }: GridCell): readonly string[] {
  if (!translation || content.kind !== 'number' || aspects.currency !== translation.currency || aspects.view === 'percent-change') return [];
  return [`Divided by ${currency} ${translation.rateText} for one ${translation.currency}, ${translation.source} on ${formatDate(translation.date)}, for convenience only.`];
}

function printedWords({ issuer }: Scope, { content, record }: GridCell): readonly string[] {
  if (!record || content.kind !== 'number') return [];
  const rounded = formatFigure(content.shown, content.presentation.places, issuer.style.grouping);
  return record.reason === 'footing'
    ? [`The source printed ${record.printed} where plain rounding gives ${rounded}, so that the printed column adds up.`]
    : [`The source printed ${record.printed}, and it should be ${rounded}. ${record.note}`];
}
