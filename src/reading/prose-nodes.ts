import type { Nodes, Root } from 'mdast';
import type {} from 'satteri';
import type { Place } from '../model/finding.ts';
import { readComponent } from './prose-components.ts';
import { checkLink } from './prose-links.ts';
import type { PlacedTable } from './prose.ts';
import type { Report } from './report.ts';

/** Reports every node that prose may not hold, and answers the tables that it places. */
export function checkNodes(file: string, tree: Root, report: Report): PlacedTable[] {
  const tables: PlacedTable[] = [];
  for (const node of nodesOf(tree)) {
    const place = placeOf(file, node);
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const table = readComponent(node, place, report);
        if (table !== undefined) tables.push({ id: table, place });
        break;
      }
      case 'mdxjsEsm':
        report.error('prose/code', place, {
          message: 'The prose imports or exports code.', expected: 'text and listed components', remedy: 'Remove the line; a text that begins with "import" or "export" needs another first word.',
        });
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report.error('prose/code', place, {
          message: 'Braces in prose would run code.', expected: 'text and listed components', actual: `{${node.value}}`, remedy: 'Remove the braces, or write \\{ for the sign itself.',
        });
        break;
      case 'yaml':
        report.error('prose/frontmatter', place, {
          message: 'The prose begins with a block of metadata.', remedy: 'Move what it says to filing.yaml, and remove the block.',
        });
        break;
      case 'image':
      case 'imageReference':
        report.error('prose/image', place, { message: 'Prose cannot show images yet.', remedy: 'Remove the image, and say in words what it shows.' });
        break;
      case 'link':
      case 'definition':
        checkLink(node.url, place, report);
        break;
      default:
    }
  }
  return tables;
}

/** All nodes of a tree in the order of the text. */
export function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

/** Where a node begins. */
export function placeOf(file: string, { position }: Nodes): Place {
  return position ? { file, line: position.start.line, column: position.start.column } : { file };
}
