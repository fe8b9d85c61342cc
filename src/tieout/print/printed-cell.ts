import type { Scope } from '../../model/evaluation/answer.ts';
import type { Fact } from '../../model/content/fact.ts';
import { parseFigure, placesTyped } from '../../model/amounts/figure.ts';
import { wordedFigure } from '../../model/layout/layout.ts';
import { sameWords, saysTheSame } from '../../model/words/same-words.ts';
import type { ShownNumber } from '../../model/evaluation/shown.ts';
import type { PrintedCell } from '../../model/content/transcription.ts';
import { currencyOf } from '../../model/amounts/unit.ts';
import type { Subject } from '../checking/check.ts';
import { Print, saysAll, written, type Comparison, type Figure, type PlacedCell } from './print.ts';

/** A cell of a table of the source, beside the cell of the filing. */
export function printOfCell(subject: Subject, cell: PrintedCell, at: PlacedCell): Print {
  return new Print(cell, at, at.cell.content, compare(subject, cell, at));
}

function compare({ scope }: Subject, printed: PrintedCell, at: PlacedCell): Comparison {
  const { content } = at.cell;
  const words = () => wordedFigure(scope, content, at.row.line.node.answer).text;
  switch (content.kind) {
    case 'number':
      return compareNumber(scope, printed, at, content);
    case 'nil':
    case 'undecided':
      return said(printed.kind === 'dash' || sameWords(words(), printed.printed), words, content.fact);
    case 'words':
      return said(saysTheSame(words(), printed.printed), words, content.fact);
    case 'not-meaningful':
    case 'not-derivable':
      return { match: printed.kind === 'dash' || sameWords(words(), printed.printed) ? 'same' : 'different', ours: words, facts: [] };
    case 'blank':
      return { match: 'different', ours: () => 'an empty cell', facts: [] };
    case 'due':
    case 'unanswered':
      return { match: 'unknown', ours: () => 'nothing', facts: [] };
  }
}

function said(same: boolean, ours: () => string, fact: Fact): Comparison {
  return { match: same ? 'same' : 'different', ours, facts: [fact], whole: fact };
}

/** What the filing prints is what a record says, else the plainly rounded fact. */
function compareNumber(scope: Scope, printed: PrintedCell, { cell: { record } }: PlacedCell, { presentation, quantity, unit, shown }: ShownNumber): Comparison {
  const recorded = record && parseFigure(record.printed, scope.issuer.style.grouping);
  const expected = record && recorded?.ok === true ? recorded.value : shown;
  const places = record ? placesTyped(record.printed) : presentation.places;
  const ours = () => written(scope, expected, places);
  const { facts } = quantity;
  const given = printed.amount;
  if (!given) return { match: 'different', ours, facts };
  const figure: Figure = { amount: given.amount, exponent: presentation.exponent, places: given.places };
  const same = given.amount.eq(expected) && given.places === places
    && (given.exponent ?? presentation.exponent) === presentation.exponent
    && (given.currency ?? currencyOf(unit)) === currencyOf(unit);
  const [only] = facts;
  const whole = !quantity.derived && !record && only && saysAll(only, figure) ? only : undefined;
  return { match: same ? 'same' : 'different', ours, facts, figure, whole };
}
