import type { Block } from '../views/section-view.ts';
import type { TableView } from '../views/table-view.ts';
import { chartMarkup } from './chart.ts';
import { named } from '../html/escape.ts';
import { findingMarkup } from './finding.ts';
import { notesMarkup } from './notes.ts';
import { tableMarkup } from './table.ts';
import type { MarkupWords } from '../words/markup.ts';

/** The content of a section, in its order; `under` writes what follows each table. */
export function blocksMarkup(blocks: readonly Block[], says: MarkupWords, under: (table: TableView) => string = () => ''): string {
  return blocks.map((block) => `${blockMarkup(block, says)}${block.kind === 'table' ? under(block.table) : ''}`).join('');
}

/** A piece of a section as HTML: a table, a chart, prose made from the syntax tree with the notes it refers to, or findings. */
function blockMarkup(block: Block, says: MarkupWords): string {
  switch (block.kind) {
    case 'table':
      return tableMarkup(block.table, says);
    case 'chart':
      return chartMarkup(block.chart, says);
    case 'prose':
      return `<div class="prose">${named(block.html)}</div>${notesMarkup(block.notes, says)}`;
    case 'findings':
      return block.findings.map(findingMarkup).join('');
  }
}
