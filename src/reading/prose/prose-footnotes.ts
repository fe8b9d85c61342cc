import type { Root } from 'mdast';
import type { Place } from '../../model/finding.ts';
import { nodesOf, placeOf } from './prose-nodes.ts';
import type { Report } from '../formats/report.ts';
import { placeAt } from '../formats/text.ts';

/**
 * Reports footnote marks without a note (which would print as they stand), notes without a mark (which vanish), and
 * marks within notes, for which no page has a place.
 */
export function checkFootnotes(file: string, text: string, tree: Root, report: Report): void {
  const marks = new Set<string>();
  const notes = new Map<string, Place>();
  const again: { readonly id: string; readonly place: Place }[] = [];
  for (const node of nodesOf(tree)) {
    if (node.type === 'footnoteReference') marks.add(node.identifier);
    else if (node.type === 'footnoteDefinition') {
      const place = placeOf(file, node);
      for (const inner of nodesOf(node)) {
        if (inner.type !== 'footnoteReference') continue;
        report.error('prose/mark-within-note', placeOf(file, inner), {
          message: `The note [^${node.identifier}] holds the mark of another note.`, remedy: 'Write into the note what the other one says, or put its mark into the text.',
        });
      }
      if (notes.has(node.identifier)) again.push({ id: node.identifier, place });
      else notes.set(node.identifier, place);
    } else if (node.type === 'text' && node.position) {
      // A mark whose note is missing is plain text to the parser.
      const start = node.position.start.offset ?? 0;
      for (const { index, 0: mark } of text.slice(start, node.position.end.offset).matchAll(/(?<!\\)\[\^[^\]\s]+\]/g)) {
        report.error('prose/mark-without-note', placeAt(file, text, start + index), {
          message: `The mark ${mark} has no note.`, remedy: `Write the note in a paragraph of its own (${mark}: …), or remove the mark.`,
        });
      }
    }
  }
  for (const [id, place] of notes) {
    if (marks.has(id)) continue;
    report.error('prose/note-without-mark', place, {
      message: `No mark refers to the note [^${id}].`, remedy: `Put [^${id}] where the note belongs, or remove the note.`,
    });
  }
  for (const { id, place } of again) {
    report.error('prose/duplicate-note', place, {
      message: `The note [^${id}] is written a second time.`,
      remedy: 'Rename or remove one of the two.',
      related: [{ place: notes.get(id) ?? { file }, note: 'it is written here first' }],
    });
  }
}
