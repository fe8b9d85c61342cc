import { isPair, isScalar, parseDocument, visit, type Node, type Pair, type YAMLMap } from 'yaml';

/**
 * The text of a YAML file without some entries of its lists, each with the comments above it; every other byte stays.
 * Entries of a list that is written in one line stay as well: they have no lines of their own. A list at the top of the file
 * goes with its name when all its entries do, and one within an entry stays whole then. `undefined` where nothing is left.
 */
export function withoutEntries(text: string, isDropped: (entry: Node) => boolean): string | undefined {
  const document = parseDocument(text, { schema: 'failsafe' });
  const cuts: { readonly start: number; readonly end: number }[] = [];
  let gone = 0;
  visit(document, {
    Seq(_, list, path) {
      if (list.flow === true) return;
      const entries = list.items as Node[];
      const dropped = entries.map(isDropped);
      const parent = path.at(-1);
      if (!dropped.every((each) => each)) {
        entries.forEach((entry, index) => {
          const previous = entries[index - 1];
          const start = previous ? lineEnd(text, previous.range?.[1] ?? 0) : lineStart(text, entry.range?.[0] ?? 0);
          if (dropped[index]) cuts.push({ start, end: lineEnd(text, entry.range?.[1] ?? 0) });
        });
      } else if (path.length === DEPTH_OF_TOP && isPair(parent)) {
        gone += 1;
        cuts.push({ start: lineStart(text, startOf(parent)), end: lineEnd(text, entries.at(-1)?.range?.[1] ?? 0) });
      }
    },
  });
  if (gone > 0 && gone === (document.contents as unknown as YAMLMap | null)?.items.length) return undefined;
  // From the end to the start; what lies within a greater cut goes with it.
  const outer = cuts.filter((cut) => !cuts.some((other) => other !== cut && other.start <= cut.start && cut.end <= other.end));
  return outer.sort((a, b) => b.start - a.start).reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}

// The document, its mapping, and the pair of the list's name.
const DEPTH_OF_TOP = 3;

function startOf({ key }: Pair): number {
  return isScalar(key) ? (key.range?.[0] ?? 0) : 0;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the next line begins, from an offset that may be the end of a line or already behind its line feed. */
function lineEnd(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}
