import { escape } from 'html-escaper';
import { correctionId, corrections } from '../../views/corrections.ts';
import { labelWords } from '../../views/behind-figure.ts';
import type { Issuer } from '../../model/content/issuer.ts';
import type { CellView, HeadingView, RowView, TableView } from '../../views/table-view.ts';
import type { WritingDirection } from '../../model/words/writing-direction.ts';
import { sentences } from '../../model/words/sentences.ts';
import { notesText } from './exhibit-prose.ts';
import { figureText, marksText } from './exhibit-text.ts';
import type { Words } from '../../words/words.ts';

type Negative = Issuer['style']['negative'];

const INDENT = '&#160;&#160;&#160;';

/** How negative figures are written, and the words of the language. */
export interface Style {
  readonly negative: Negative;
  readonly words: Pick<Words, 'markup' | 'pages'>;
}

/** A table as HTML 3.2: its rules are rows of their own, its indents are blanks, its corrections and notes follow it. */
export function tableText(table: TableView, { negative, words }: Style, direction: WritingDirection = 'ltr'): string {
  const { id, title, caption, head, columns, rows, notes } = table;
  const said = caption.length === 0 ? '' : `<br>${escape(sentences(caption))}`;
  return [
    '<br>\n<table border="0" cellspacing="0" cellpadding="2" width="100%">\n',
    `<caption><a name="table-${escape(id)}"><b>${escape(title)}</b></a>${said}</caption>\n`,
    ...head.map((headings, depth) => headText(headings, depth === 0 ? head.length : 0)),
    `<tr><td colspan="${String(columns + 1)}"><hr size="1" noshade></td></tr>\n`,
    ...rows.map((row) => rowText(row, table, negative, direction)),
    '</table>\n',
    ...corrections(table).map(({ row, cell, correction: { correct, reason } }) =>
      `<p><a name="${escape(correctionId(cell.id))}">&#8224;</a> ${words.markup.corrected(escape(labelWords(row)), figureText(cell.figure, negative), figureText(correct, negative))} ${escape(reason)}</p>\n`),
    notesText(notes, direction),
  ].join('');
}

function headText(headings: readonly HeadingView[], corner: number): string {
  const cells = headings.map(({ text, span, depth, marks }) => `<th align="center"${spanning('colspan', span)}${spanning('rowspan', depth)}>${escape(text)}${marksText(marks)}</th>`);
  return `<tr valign="bottom">${corner === 0 ? '' : `<td${spanning('rowspan', corner)}>&#160;</td>`}${cells.join('')}</tr>\n`;
}

function rowText(row: RowView, { columns, inWords = false }: TableView, negative: Negative, direction: WritingDirection): string {
  // Attributes of HTML 3.2 know sides alone. A figure is written from left to right in every text.
  const [start, kept] = direction === 'rtl' ? ['right', ' dir="ltr"'] : ['left', ''];
  const label = `${INDENT.repeat(row.level)}${escape(labelWords(row))}${marksText(row.marks)}`;
  if (row.cells.length === 0) return `<tr valign="bottom"><th align="${start}" colspan="${String(columns + 1)}">${label}</th></tr>\n`;
  const cell = row.kind === 'total' ? 'th' : 'td';
  const figures = row.cells.map((each) => `<${cell} align="${inWords || each.figure.words ? start : 'right'}"${each.figure.words ? '' : `${kept} nowrap`}>${cellText(each, negative)}</${cell}>`);
  const line = `<tr valign="bottom"><${cell} align="${start}">${label}</${cell}>${figures.join('')}</tr>\n`;
  if (row.rule === 'none') return line;
  return `${ruleText(row.cells, 1)}${line}${row.rule === 'double' ? ruleText(row.cells, 3) : ''}`;
}

/** A rule over or under the figures of a row; a thick one stands for two. */
function ruleText(cells: readonly CellView[], size: number): string {
  return `<tr><td></td>${cells.map(() => `<td><hr size="${String(size)}" noshade></td>`).join('')}</tr>\n`;
}

function cellText({ id, figure, correction, marks }: CellView, negative: Negative): string {
  if (figure.text === '' && figure.suffix === undefined) return '&#160;';
  const printed = figureText(figure, negative);
  if (!correction) return `${printed}${marksText(marks)}`;
  return `<strike>${printed}</strike> ${figureText(correction.correct, negative)}<sup><a href="#${escape(correctionId(id))}">&#8224;</a></sup>${marksText(marks)}`;
}

function spanning(name: 'colspan' | 'rowspan', number: number): string {
  return number > 1 ? ` ${name}="${String(number)}"` : '';
}
