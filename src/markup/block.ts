import type { Block } from '../model/view.ts';
import { named } from './escape.ts';
import { notesMarkup } from './notes.ts';
import { tableMarkup } from './table.ts';

/** The content of a section, in its order. */
export function blocksMarkup(blocks: readonly Block[]): string {
  return blocks.map(blockMarkup).join('');
}

/** A piece of a section as HTML: a table, or prose made from the syntax tree with the notes it refers to. */
function blockMarkup(block: Block): string {
  return block.kind === 'table' ? tableMarkup(block.table) : `<div class="prose">${named(block.html)}</div>${notesMarkup(block.notes)}`;
}
