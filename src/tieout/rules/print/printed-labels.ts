import { filingCalendar } from '../../../model/content/filing-calendar.ts';
import type { Finding } from '../../../model/finding.ts';
import { rowLabel } from '../../../model/layout/layout.ts';
import { besideTimes, timesNamed } from '../../../model/words/period-words.ts';
import { lettersOf } from '../../../model/words/same-words.ts';
import type { PrintedLabel } from '../../../model/content/transcription.ts';
import { headedUnit, withoutUnits } from '../../../model/amounts/unit-words.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';
import { judge } from '../../print/errata.ts';
import { captionFit } from '../../print/caption-fit.ts';
import { amountOf, listed } from '../../checking/naming.ts';
import { headingsOf, labelledBy, type Labelled } from '../../print/printed-place.ts';

/** What the source calls a row or column fits its figures, and is what the filing calls it. */
export const printedLabels: Rule = {
  id: 'printed-labels',
  vouches: false,
  run: (subject) => judge(subject, 'printed-labels', (subject.filing.transcription?.labels ?? []).flatMap((label) => checkLabel(subject, label))),
};

function checkLabel(subject: Subject, printed: PrintedLabel): readonly Check[] {
  const { table, line, label, place } = printed;
  const looked: Relation = { rule: printedLabels.id, facts: [], about: () => `"${label}" on line ${String(line)} of the source is a name of its row or column in "${table}"`, source: { line, printed: label } };
  const fail = (finding: Pick<Finding, 'message' | 'remedy' | 'expected' | 'related'>): readonly Check[] => [{
    ...looked, outcome: 'inconsistent', finding: { rule: printedLabels.id, severity: 'error', place, actual: label, ...finding },
  }];
  const labelled = labelledBy(subject, printed);
  if (!labelled) {
    return fail({ message: `Table "${table}" has no row or column called "${printed.row ?? printed.column ?? ''}".`, remedy: 'Name the row or the column as it stands in the content.' });
  }
  const names = namesOf(subject, labelled);
  const wanted = reduced(labelled, printed.letters);
  // The filing's own labels are held against the signs by rule natural-sign.
  if (names.some((name) => reduced(labelled, lettersOfName(name)) === wanted)) return [{ ...looked, outcome: 'consistent' }];
  const misfit = labelled.row && captionFit(subject, labelled.row, label)?.misfit;
  if (misfit) {
    return fail({
      message: `The label on line ${String(line)} of the source does not fit what is reported for ${listed(misfit.facts.map(({ periodName }) => periodName))}.`,
      expected: `${names.map((name) => `"${name}"`).join(' or ')}, or figures that go the other way`,
      remedy: 'Compare it with the source. If the source is wrong, record the line in transcription/errata.csv; if the figure is, correct its sign.',
      related: misfit.facts.map((fact) => ({ place: fact.place, note: `${amountOf(subject.scope, fact)} for ${fact.periodName}` })),
    });
  }
  // Headings that only name a time or a unit are compared by what they mean: rule printed-captions.
  if (namesTimeOrUnit(subject, label)) return [];
  return fail({
    message: `The source has other words on line ${String(line)} than the filing.`,
    expected: names.map((name) => `"${name}"`).join(' or '),
    remedy: 'Compare it with the source. If the source is wrong, record the line in transcription/errata.csv; else correct the label of the filing.',
  });
}

/** What the filing calls the row, the column, or what all of the table is about. */
function namesOf({ scope }: Subject, { grid, row, column }: Labelled): readonly string[] {
  if (row) return [rowLabel(scope, grid, row)];
  if (column) return headingsOf(scope, grid, column);
  const concept = scope.taxonomy.concepts.get(grid.table.aspects.concept ?? '');
  return [concept?.label ?? grid.table.title];
}

const letters = new Map<string, string>();

// The filing's names are few, and every check asks for them again.
function lettersOfName(name: string): string {
  let known = letters.get(name);
  if (known === undefined) letters.set(name, (known = lettersOf(withoutUnits(name))));
  return known;
}

/** What is compared of a label. Where it has figures of its own, those are compared as figures, and not here. */
function reduced({ row }: Labelled, all: string): string {
  return row?.line.node.label?.includes('{') === true ? all.replace(/\d/g, '') : all;
}

function namesTimeOrUnit({ scope }: Subject, label: string): boolean {
  const { language } = scope.issuer;
  return headedUnit(label) !== undefined || (timesNamed(label, language, filingCalendar(scope)).length > 0 && besideTimes(label, language) === '');
}
