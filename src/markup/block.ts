import type { Block } from '../model/view.ts';
import { notesMarkup } from './notes.ts';
import { tableMarkup } from './table.ts';

/** A piece of a section as HTML: a table, or prose made from the syntax tree with the notes it refers to. */
export function blockMarkup(block: Block): string {
  return block.kind === 'table' ? tableMarkup(block.table) : `<div class="prose">${block.html}</div>${notesMarkup(block.notes)}`;
}
