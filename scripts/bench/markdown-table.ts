import { corrections } from '../../src/views/corrections.ts';
import { figureWords, labelWords } from '../../src/views/behind-figure.ts';
import type { TableView } from '../../src/views/table-view.ts';

/** A table with its caption, notes and corrections as markdown. All rows of its head are there; markdown has one only. */
export function markdownTable(table: TableView): string {
  const [first = [], ...others] = headRows(table);
  const lines = [
    row('', first),
    `|---|${'--:|'.repeat(table.columns)}`,
    ...others.map((texts) => row('', texts)),
    ...table.rows.map((each) => row(labelWords(each), each.cells.map(({ figure, correction }) => (
      correction ? `~~${figureWords(figure)}~~ ${figureWords(correction.correct)}` : figureWords(figure)
    )))),
  ];
  const notes = [
    ...corrections(table).map(({ row: { label }, cell, correction }) => `${label}: printed as ${cell.figure.text}, corrected to ${correction.correct.text}. ${correction.reason}`),
    ...table.notes.map((note) => `${note.label} ${note.text}`),
  ];
  return [`**${table.title}** ${table.caption.join('. ')}`, lines.join('\n'), ...notes].join('\n\n');
}

/** The rows of the head with a text in every column over which a heading begins. */
function headRows({ head, columns }: TableView): readonly (readonly string[])[] {
  const rows = head.map(() => Array.from({ length: columns }, () => ''));
  const reached = Array.from({ length: columns }, () => 0);
  head.forEach((headings, level) => {
    let column = 0;
    for (const { text, span, depth } of headings) {
      while ((reached[column] ?? 0) > level) column += 1;
      (rows[level] ?? [])[column] = text;
      reached.fill(level + depth, column, column + span);
      column += span;
    }
  });
  return rows;
}

function row(label: string, texts: readonly string[]): string {
  return `| ${[label, ...texts].join(' | ')} |`;
}
