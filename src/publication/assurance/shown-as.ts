import type { Scope } from '../../model/evaluation/answer.ts';
import { formatFigure } from '../../model/amounts/figure.ts';
import type { GridCell, GridRow } from '../../model/tables/grid.ts';
import { wordsOf } from '../../model/words/words-of.ts';
import type { Made } from '../../words/assurance.ts';

/** What a cell makes of its facts, in sentences; empty where it shows one fact as it was typed, rounded to its scale. */
export function shownAs(scope: Scope, row: GridRow, cell: GridCell): string {
  const { content } = cell;
  const { made } = wordsOf(scope).assurance;
  if (content.kind === 'not-derivable') return made.average;
  if (content.kind === 'not-meaningful') return made['no-change'];
  if (content.kind !== 'number') return '';
  return [
    ...(content.quantity.derived ? [...viewsMade(scope, cell).map((each) => made[each]), ...translationWords(scope, cell)] : []),
    ...(row.line.node.negate ? [made['opposite-sign']] : []),
    ...printedWords(scope, cell),
  ].join(' ');
}

function viewsMade({ taxonomy }: Scope, { aspects, content }: GridCell): readonly Made[] {
  const derivation = taxonomy.concepts.get(aspects.concept ?? '')?.derivation;
  switch (aspects.view ?? 'value') {
    case 'value':
      if (derivation?.kind === 'ratio') return ['ratio'];
      if (derivation) return ['computed'];
      return content.kind === 'number' && content.quantity.facts.length > 1 ? ['rest'] : [];
    case 'percent-change':
      return derivation ? ['percent-change-of-computed'] : ['percent-change'];
    case 'points':
      return ['points'];
    case 'change':
      return derivation ? ['change-of-computed'] : ['change'];
    case 'share':
    case 'progress':
      return ['share'];
    case 'remaining':
      return ['remaining'];
  }
}

function translationWords({ issuer, filing: { currency, translation } }: Scope, { aspects, content }: GridCell): readonly string[] {
  if (!translation || content.kind !== 'number' || aspects.currency !== translation.currency || aspects.view === 'percent-change') return [];
  const { assurance, dates } = wordsOf({ issuer });
  return [assurance.translated({ from: currency, to: translation.currency, rate: translation.rateText, source: translation.source, day: dates.full(translation.date) })];
}

function printedWords({ issuer }: Scope, { content, record }: GridCell): readonly string[] {
  if (!record || content.kind !== 'number') return [];
  const words = wordsOf({ issuer }).assurance;
  const rounded = formatFigure(content.shown, content.presentation.places, issuer.style.grouping);
  return record.reason === 'footing'
    ? [words.printedForFooting(record.printed, rounded)]
    : [words.printedWrongly(record.printed, rounded, record.note)];
}
