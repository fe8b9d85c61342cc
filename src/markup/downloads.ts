import type { TableView } from '../views/table-view.ts';
import { escape } from '../html/escape.ts';
import type { MarkupWords } from '../words/markup.ts';

/** Where a table's files stand. */
export interface TableDownloads {
  readonly csv: string;
  readonly xlsx: string;
}

/** The ways to take a table away. Several tables share a page, so that each link says of which it is. */
export function tableDownloadsMarkup({ title }: Pick<TableView, 'title'>, { csv, xlsx }: TableDownloads, says: MarkupWords): string {
  return `<p class="downloads">${escape(says.download)} ${link(csv, 'CSV', title, says)}, ${link(xlsx, 'XLSX', title, says)}</p>`;
}

function link(href: string, format: string, title: string, says: MarkupWords): string {
  return `<a href="${escape(href)}" download aria-label="${escape(says.formatOf(format, title))}">${format}</a>`;
}
