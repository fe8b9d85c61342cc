import { createHash } from 'node:crypto';
import { labelWords } from '../../views/behind-figure.ts';
import type { Block, SectionView } from '../../views/section-view.ts';
import type { CellView, TableView } from '../../views/table-view.ts';

/**
 * What a section says, as SHA-256: titles, sentences, labels, figures, notes. Addresses and marks are left out, so that
 * the digest changes when a reader would read something else, and only then.
 */
export function sectionDigest({ title, blocks }: SectionView): string {
  return createHash('sha256').update(JSON.stringify([title, blocks.flatMap(wordsOf)])).digest('hex');
}

function wordsOf(block: Block): readonly unknown[] {
  switch (block.kind) {
    case 'prose':
      return [[textOf(block.html), ...block.notes.map(({ label, text }) => [label, text])]];
    case 'table':
      return [tableWords(block.table)];
    // What it shows is said in words, every figure among them.
    case 'chart':
      return [[block.chart.title, block.chart.caption, block.chart.description]];
    case 'findings':
      return [];
  }
}

function tableWords({ title, caption, head, rows, notes }: TableView): readonly unknown[] {
  return [
    title, caption,
    head.map((headings) => headings.map(({ text, span }) => [text, span])),
    rows.map((row) => [row.kind, row.level, labelWords(row), row.rule, row.cells.map(cellWords)]),
    notes.map(({ label, text }) => [label, text]),
  ];
}

function cellWords({ figure: { state, text, suffix = '' }, correction, marks }: CellView): readonly unknown[] {
  return [state, text, suffix, correction ? [correction.correct.text, correction.reason] : [], marks.map(({ label }) => label)];
}

/** The words of HTML that was made here, where `<` and `>` stand for tags only. */
function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim();
}
