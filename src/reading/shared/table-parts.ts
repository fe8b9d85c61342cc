import { expectOneOf } from '../formats/nearest.ts';
import type { Report } from '../formats/report.ts';
import { checkAspects } from './table-aspects.ts';
import { checkSums } from './table-sums.ts';
import { defaultRowId, type TableFile } from './table-spec.ts';
import { columnLines, rowLines } from './table-walk.ts';
import { reportTwice, type Naming } from '../formats/twice.ts';

/** Checks the parts of a table against each other: what can be known from its file alone. */
export function checkParts(file: TableFile, report: Report): void {
  checkRowIds(file, report);
  checkNotes(file, report);
  checkLabels(file, report);
  checkAspects(file, report);
  checkSums(file, report);
}

function checkRowIds({ yaml, spec }: TableFile, report: Report): void {
  const namings = rowLines(spec).flatMap(({ spec: row, path, leaf }): Naming[] => {
    if (row.id !== undefined) return [{ name: row.id, path: [...path, 'id'] }];
    const name = leaf ? defaultRowId(row) : undefined;
    return name === undefined ? [] : [{ name, path }];
  });
  const first = new Map<string, Naming>();
  const again = namings.filter((naming) => first.has(naming.name) || void first.set(naming.name, naming));
  for (const naming of again) {
    const pair = [first.get(naming.name), naming].filter((each) => each !== undefined);
    if (naming.path.at(-1) === 'id') {
      reportTwice(yaml, pair, 'table/duplicate-row', report);
      continue;
    }
    report.error('table/duplicate-row', yaml.place(naming.path), {
      message: `A second row of the table is named "${naming.name}", which is its id where none is given.`,
      remedy: 'Give one of the two rows an id of its own.',
      related: [{ place: yaml.place(first.get(naming.name)?.path ?? []), note: `"${naming.name}" is given here first` }],
    });
  }
}

/** A label follows the figures of its own row; a heading has none. */
function checkLabels({ yaml, spec }: TableFile, report: Report): void {
  for (const { spec: { label }, path, leaf } of rowLines(spec)) {
    if (leaf || typeof label !== 'object') continue;
    report.error('table/label-by-sign', yaml.place([...path, 'label']), {
      message: 'The labels follow the sign of figures, and the row is a heading, which has none.', expected: 'one label', remedy: 'Write one label, or give the labels to the total of the group.',
    });
  }
}

function checkNotes({ yaml, spec, table }: TableFile, report: Report): void {
  for (const { spec: { notes = [] }, path } of [...columnLines(spec), ...rowLines(spec)]) {
    notes.forEach((note, index) => {
      if (table.noteTexts.has(note)) return;
      report.error('table/unknown-note', yaml.place([...path, 'notes', index]), {
        message: `There is no note "${note}".`,
        expected: expectOneOf(note, table.noteTexts.keys()),
        remedy: 'Correct the name, or write the note under notes at the end of the table.',
      });
    });
  }
}
