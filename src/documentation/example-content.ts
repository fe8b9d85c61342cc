import { EXAMPLE_BASE } from '../tieout/checking/example-base.ts';
import type { ExampleFiles } from '../tieout/checking/example.ts';

/**
 * The whole content of an example: the base with what the example adds. Of a YAML file of the base, the example gives
 * the top-level keys that it changes; any other file it gives whole. A filing without facts is left out; tables and
 * charts that the example adds stand in the section of the newer filing that has none.
 */
export function contentOfExample(files: ExampleFiles): ExampleFiles {
  const content = new Map(Object.entries(EXAMPLE_BASE));
  for (const [path, text] of Object.entries(files)) {
    const base = EXAMPLE_BASE[path];
    content.set(path, base !== undefined && path.endsWith('.yaml') ? withKeys(base, text) : text);
  }
  for (const path of [...content.keys()]) {
    const [folder, filing = ''] = path.split('/');
    if (folder === 'filings' && ![...content.keys()].some((other) => other.startsWith(`filings/${filing}/facts/`))) content.delete(path);
  }
  const [tables, charts] = ['tables', 'charts'].map((folder) => Object.keys(files).flatMap((path) => new RegExp(`^${folder}/(.+)\\.yaml$`).exec(path)?.[1] ?? []).join(', '));
  const newest = 'filings/fy2012-h1/filing.yaml';
  const filing = content.get(newest);
  if (filing !== undefined) content.set(newest, filing.replace('tables: []', `tables: [${tables ?? ''}]${charts === '' ? '' : `, charts: [${charts ?? ''}]`}`));
  return Object.fromEntries(content);
}

/** A YAML file with other values for some of its top-level keys; new keys stand at the end. */
function withKeys(base: string, keys: string): string {
  const changed = new Map(blocksOf(keys).map((block) => [keyOf(block), block]));
  const kept = blocksOf(base).map((block) => {
    const other = changed.get(keyOf(block));
    changed.delete(keyOf(block));
    return other ?? block;
  });
  return [...kept, ...changed.values()].join('');
}

/** A YAML file, cut before every line that starts a top-level key. */
function blocksOf(text: string): readonly string[] {
  return text.split(/^(?=\w)/m);
}

function keyOf(block: string): string {
  return block.slice(0, block.indexOf(':'));
}
