import type { TableView } from '../views/table-view.ts';
import { escape } from '../html/escape.ts';

/** Where a table's files stand. */
export interface TableDownloads {
  readonly csv: string;
  readonly xlsx: string;
}

/** The ways to take a table away. Several tables share a page, so that each link says of which it is. */
export function tableDownloadsMarkup({ title }: Pick<TableView, 'title'>, { csv, xlsx }: TableDownloads): string {
  return `<p class="downloads">Download: ${link(csv, 'CSV', title)}, ${link(xlsx, 'XLSX', title)}</p>`;
}

function link(href: string, format: string, title: string): string {
  return `<a href="${escape(href)}" download aria-label="${format}: ${escape(title)}">${format}</a>`;
}
