import type { Section } from '../../model/content/filing.ts';
import { expectOneOf } from '../formats/nearest.ts';
import type { Prose } from './prose.ts';
import type { PlacedTable } from './prose-nodes.ts';
import type { Report } from '../formats/report.ts';

/** Checks the tables that a prose places against those of its section; a notice has none. */
export function checkSectionProse({ tables, frontMatter }: Prose, section: Section | undefined, report: Report): void {
  if (section && frontMatter) {
    report.error('prose/frontmatter', frontMatter.place, {
      message: 'The prose begins with a block of metadata.', remedy: 'Move what it says to filing.yaml, and remove the block.',
    });
  }
  const first = new Map<string, PlacedTable>();
  for (const table of tables) {
    const earlier = first.get(table.id);
    if (earlier) {
      report.error('prose/duplicate-table', table.place, {
        message: `The table "${table.id}" is placed a second time.`, remedy: 'Remove one of the two.', related: [{ place: earlier.place, note: 'it is placed here first' }],
      });
    } else if (section?.tables.includes(table.id) !== true) {
      report.error('prose/unknown-table', table.place, {
        message: section ? `The section "${section.id}" has no table "${table.id}".` : 'A notice cannot place a table.',
        expected: section && expectOneOf(table.id, section.tables),
        remedy: section ? 'Correct the name, or add the table to the section in filing.yaml.' : 'Remove the table.',
        related: section ? [{ place: section.place, note: 'the section' }] : [],
      });
    }
    first.set(table.id, earlier ?? table);
  }
}
