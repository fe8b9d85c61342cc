import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { FilingView } from '../../src/views/filing-view.ts';
import type { HeadlineView } from '../../src/views/headline-view.ts';
import type { HistoryView } from '../../src/views/history-view.ts';
import type { PageNoticeView } from '../../src/views/notice-view.ts';
import type { RelationView } from '../../src/views/relation-view.ts';
import type { SectionView } from '../../src/views/section-view.ts';
import type { TickedTablesView, TieOutView } from '../../src/views/tie-out-view.ts';
import { markdownTable } from './markdown-table.ts';
import { historyMarkdown, tickedMarkdown, tieOutMarkdown } from './plain-pages.ts';

/** What the pages of a filing hold. */
export interface PlainFiling {
  readonly filing: FilingView;
  readonly comparisons: readonly SectionView[];
  readonly tieOut: TieOutView;
  readonly ticked: TickedTablesView;
}

/**
 * Writes a plain Astro site whose pages hold the same rows and paragraphs as those of the given filings, typed out as
 * markdown: what one would build without Kessan, and what its speed is compared with. The frame of a page (contents,
 * ways to its neighbours, head and foot) is left out, to the advantage of the plain site.
 */
export function writePlainSite(folder: string, filings: Iterable<PlainFiling>, histories: Iterable<HistoryView>): void {
  write(join(folder, 'astro.config.mjs'), "import { defineConfig } from 'astro/config';\nexport default defineConfig({ build: { concurrency: 4 }, devToolbar: { enabled: false }, markdown: { syntaxHighlight: false } });\n");
  write(join(folder, 'package.json'), '{ "name": "plain", "type": "module", "private": true }\n');
  write(join(folder, 'src/content.config.ts'), COLLECTION);
  write(join(folder, 'src/pages/[...page].astro'), PAGE);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const years = new Map<string, string[]>();
  for (const { filing, comparisons, tieOut, ticked } of filings) {
    const head = `${filing.form} ${filing.released}`;
    const basis = `${filing.basis.join('. ')}.`;
    const sections = filing.parts.flatMap((part) => part.sections);
    const parts = filing.parts.map((part) => `## ${part.title}\n\n${part.sections.map((section) => `### ${section.title}\n\n${markdownOf(section)}`).join('\n')}`);
    write(join(folder, `pages/filings/${filing.id}.md`), [head, `# ${filing.title}`, basis, headline(filing.headline), ...parts, notices(filing.notices)].join('\n\n'));
    for (const section of sections) {
      write(join(folder, `pages/filings/${filing.id}/${section.id}.md`), [head, `# ${section.title}`, basis, markdownOf(section), relations([...section.affects, ...section.risks]), notices(section.notices)].join('\n\n'));
    }
    for (const comparison of comparisons) {
      write(join(folder, `pages/filings/${filing.id}/compare/${comparison.id}.md`), [head, `# ${comparison.title}`, basis, markdownOf(comparison), notices(comparison.notices)].join('\n\n'));
    }
    write(join(folder, `pages/filings/${filing.id}/tie-out.md`), [head, '# Tie-out', tieOutMarkdown(tieOut)].join('\n\n'));
    write(join(folder, `pages/filings/${filing.id}/tie-out/tables.md`), [head, '# Tables with tick marks', basis, tickedMarkdown(ticked)].join('\n\n'));
    const year = years.get(filing.fiscalYear) ?? [];
    years.set(filing.fiscalYear, [...year, [head, `## ${filing.title}`, headline(filing.headline)].join('\n\n')]);
  }
  for (const [year, texts] of years) write(join(folder, `pages/fiscal-years/${year}.md`), [`# Fiscal year ${year}`, ...texts].join('\n\n'));
  for (const history of histories) write(join(folder, `pages/history/${history.id}.md`), historyMarkdown(history));
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
  return `${section.blocks.map((block) => (block.kind === 'table' ? markdownTable(block.table) : block.kind === 'prose' ? block.html : '')).join('\n\n')}\n`;
}

function relations(relations: readonly RelationView[]): string {
  return relations.map(({ text, href }) => `- [${text}](/${href})`).join('\n');
}

function notices(notices: readonly PageNoticeView[]): string {
  return notices.map(({ title, short, html }) => (html === undefined ? `- ${title} ${short}` : `### ${title}\n\n${html}`)).join('\n\n');
}

function headline(figures: readonly HeadlineView[]): string {
  return figures.map(({ label, figure, unit, change }) => `- ${label} ${figure.text} ${unit} ${change ?? ''}`).join('\n');
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
