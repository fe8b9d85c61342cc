import { behindFigure } from '../views/behind-figure.ts';
import type { HeadingView, TableView } from '../views/table-view.ts';
import { sentences } from '../model/words/sentences.ts';
import { escape } from '../html/escape.ts';
import { correctionsMarkup, notesMarkup } from './notes.ts';
import { marksMarkup, rowMarkup } from './row.ts';
import type { MarkupWords } from '../words/markup.ts';

const kept = new WeakMap<TableView, string>();

/**
 * A table of figures, ruled as accountants rule, with its corrections and notes under it. Kept by its view: a table
 * without notes stands alike on the page of its section and on that of the whole filing.
 */
export function tableMarkup(table: TableView, says: MarkupWords): string {
  let markup = kept.get(table);
  if (markup === undefined) {
    markup = write(table, says);
    kept.set(table, markup);
  }
  return markup;
}

function write(table: TableView, says: MarkupWords): string {
  const caption = `${table.id}-caption`;
  const classes = layoutOf(table);
  return `<figure class="statement" id="table-${table.id}">` +
    `<div class="region" role="region" tabindex="0" aria-labelledby="${caption}"><table${classes === '' ? '' : ` class="${classes}"`}>` +
    `<caption><div id="${caption}" class="caption"><strong>${escape(table.title)}</strong>` +
    `${table.caption.length > 0 ? ` <span>${escape(sentences(table.caption))}</span>` : ''}</div></caption>` +
    `${headMarkup(table.head, says)}<tbody>${table.rows.map((row) => rowMarkup(row, table.columns, says)).join('')}</tbody></table></div>` +
    `${correctionsMarkup(table, says)}${notesMarkup(table.notes, says)}</figure>`;
}

// Room behind figures (figure.css), by the number of signs that stand there.
const ROOM = [[0, ''], [1, 'percent'], [5, 'suffixed'], [9, 'suffixed scaled']] as const;

/** What the style sheet needs to know of the whole table (table-widths.css). */
function layoutOf(table: TableView): string {
  // Where units follow some figures, every column keeps room for the longest, so that digits stay under digits.
  const longest = Math.max(0, ...table.rows.flatMap((row) => row.cells.map(({ figure }) => behindFigure(figure).length)));
  const suffixed = ROOM.find(([most]) => longest <= most)?.[1] ?? 'suffixed worded';
  const width = table.columns > 5 ? ['wide'] : table.columns > 3 ? ['several'] : [];
  return [...(table.inWords ? ['in-words'] : []), ...width, ...(suffixed === '' ? [] : [suffixed])].join(' ');
}

function headMarkup(head: TableView['head'], says: MarkupWords): string {
  if (head.length === 0) return '';
  const rows = head.map((headings, depth) => {
    const corner = depth === 0 ? `<td${head.length > 1 ? ` rowspan="${String(head.length)}"` : ''}></td>` : '';
    return `<tr>${corner}${headings.map((heading) => headingMarkup(heading, says)).join('')}</tr>`;
  });
  return `<thead>${rows.join('')}</thead>`;
}

function headingMarkup({ text, span, depth, marks }: HeadingView, says: MarkupWords): string {
  const across = span > 1 ? ` scope="colgroup" colspan="${String(span)}"` : ' scope="col"';
  const down = depth > 1 ? ` rowspan="${String(depth)}"` : '';
  return `<th${across}${down}><bdi>${escape(text)}${marksMarkup(marks, says)}</bdi></th>`;
}
