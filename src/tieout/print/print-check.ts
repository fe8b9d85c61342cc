import type { Finding } from '../../model/finding.ts';
import { rowLabel } from '../../model/layout/layout.ts';
import type { Mention } from '../../model/content/transcription.ts';
import type { Check, Relation, Subject } from '../checking/check.ts';
import { nameOf } from '../checking/naming.ts';
import { isMention, type PlacedCell, type Print } from './print.ts';
import { printsOf } from './prints.ts';
import { othersThatPrint } from './printed-mention.ts';

/** Compares what the source prints in one place with what the filing would print there. */
export function checkPrint(subject: Subject, rule: 'printed-copies' | 'printed-articulation', print: Print): Check {
  const { line, printed, match, at } = print;
  // What is recorded as wrong vouches for nothing.
  const facts = print.record?.reason === 'erratum' ? [] : print.facts;
  const looked: Relation = { rule, facts, about: () => `${titleOf(subject, print)} is "${printed}" on line ${String(line)} of the source`, source: { line, printed } };
  if (match === 'same') return { ...looked, outcome: 'consistent' };
  if (match === 'unknown') return { ...looked, outcome: 'unchecked', reason: isMention(at) && at.concept === undefined ? 'the filing reports no such figure' : 'no figure is on file yet' };
  if (quotesTable(subject, print)) return { ...looked, outcome: 'consistent' };
  return { ...looked, outcome: 'inconsistent', finding: findingFor(subject, rule, print) };
}

/** The text may quote a table in which a last digit was moved so that the column foots. */
function quotesTable(subject: Subject, print: Print): boolean {
  const { figure } = print;
  if (!figure || !isMention(print.at)) return false;
  return (printsOf(subject).alike.get(print) ?? []).some(({ record, figure: other, match }) => (
    record?.reason === 'footing' && match === 'same' && other?.amount.abs().eq(figure.amount.abs()) === true
  ));
}

const COMPARE = 'Compare it with the source: correct the fact or the transcription, whichever was mistyped';

function findingFor(subject: Subject, rule: string, print: Print): Finding {
  const { line, printed, place, at } = print;
  const on = `line ${String(line)} of the source`;
  const base = { rule, severity: 'error' } as const;
  const whole = rule === 'printed-copies' ? print.whole : undefined;
  if (whole) {
    return {
      ...base,
      place: whole.place,
      message: `${nameOf(subject.scope, whole)} is not what ${on} prints.`,
      expected: printed,
      actual: print.ours(),
      remedy: `${COMPARE}. If the source is wrong, record the line in transcription/errata.csv.`,
      related: [{ place, note: 'it was typed off the source here' }],
    };
  }
  const related = print.facts.slice(0, 4).map((fact) => ({ place: fact.place, note: nameOf(subject.scope, fact) }));
  const found = { place, expected: print.ours(), ...(related.length > 0 ? { related } : {}) };
  if (!isMention(at)) {
    return {
      ...base,
      ...found,
      message: `What ${on} prints for ${titleOf(subject, print)} does not follow from the facts.`,
      actual: printed,
      remedy: `${COMPARE}. If the source moved a last digit so that a column adds up, record the cell in as-printed.csv; if it is wrong, in transcription/errata.csv.`,
    };
  }
  return {
    ...base,
    ...found,
    message: `What ${on} says of ${titleOf(subject, print)} does not follow from the facts.${hint(subject, at)}`,
    actual: at.words === '' ? printed : `${at.words} ${printed}`,
    remedy: `${COMPARE}, or the concept that the sentence is taken to name. If the source is wrong, record the line in transcription/errata.csv.`,
  };
}

function hint(subject: Subject, mention: Mention): string {
  const others = othersThatPrint(subject, mention);
  return others.length === 0 ? '' : ` It is what "${others.join('" or "')}" comes to.`;
}

const VIEWS = { value: '', change: ' (its change)', 'percent-change': ' (its change in percent)', points: ' (its change in points)', rate: '' } as const;

/** What a print is about, as messages call it. */
export function titleOf(subject: Subject, { at }: Print): string {
  if (!isMention(at)) return titleOfCell(subject, at);
  if (at.view === 'rate') return 'the rate of translation';
  const concept = subject.scope.taxonomy.concepts.get(at.concept ?? '');
  if (!concept) return 'what the filing does not report';
  return `${concept.label} for ${at.period ?? ''}${VIEWS[at.view]}`;
}

function titleOfCell({ scope }: Subject, { grid, row, cell }: PlacedCell): string {
  return `"${rowLabel(scope, grid, row)}", ${cell.column} of table "${grid.table.id}"`;
}
