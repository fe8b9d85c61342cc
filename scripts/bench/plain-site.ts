import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { FilingView, SectionView, TableView } from '../../src/model/view.ts';

/**
 * Writes a plain Astro site whose pages hold the same rows and paragraphs as the given filings, typed out as markdown:
 * what one would build without Kessan, and what its speed is compared with.
 */
export function writePlainSite(folder: string, filings: Iterable<FilingView>): void {
  write(join(folder, 'astro.config.mjs'), "import { defineConfig } from 'astro/config';\nexport default defineConfig({ devToolbar: { enabled: false }, markdown: { syntaxHighlight: false } });\n");
  write(join(folder, 'package.json'), '{ "name": "plain", "type": "module", "private": true }\n');
  write(join(folder, 'src/content.config.ts'), COLLECTION);
  write(join(folder, 'src/pages/[...page].astro'), PAGE);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  for (const filing of filings) {
    const sections = filing.parts.flatMap((part) => part.sections);
    write(join(folder, `pages/filings/${filing.id}.md`), `# ${filing.title}\n\n${sections.map(markdownOf).join('\n')}`);
    for (const section of sections) write(join(folder, `pages/filings/${filing.id}/${section.id}.md`), markdownOf(section));
  }
}

const COLLECTION = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { pages: defineCollection({ loader: glob({ base: 'pages', pattern: '**/*.md' }) }) };
`;

const PAGE = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('pages')).map((entry) => ({ params: { page: entry.id }, props: { entry } }));
}
const { Content } = await render(Astro.props.entry);
---
<html lang="en"><head><meta charset="utf-8" /><title>{Astro.props.entry.id}</title></head><body><main><Content /></main></body></html>
`;

function markdownOf(section: SectionView): string {
  const blocks = section.blocks.map((block) => (block.kind === 'table' ? tableOf(block.table) : block.html));
  return `## ${section.title}\n\n${blocks.join('\n\n')}\n`;
}

function tableOf(table: TableView): string {
  const head = table.head.at(-1) ?? [];
  const headings = Array.from({ length: table.columns }, (_, column) => head[column]?.text ?? '');
  const lines = [
    `| | ${headings.join(' | ')} |`,
    `|---|${'--:|'.repeat(table.columns)}`,
    ...table.rows.map((row) => `| ${row.label} | ${row.cells.map(({ figure }) => figure.text).join(' | ')} |`),
  ];
  const notes = table.notes.map((note) => `${note.label} ${note.text}`);
  return [`**${table.title}** ${table.caption.join('. ')}`, lines.join('\n'), ...notes].join('\n\n');
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
