import type { CellContent } from './cell.ts';
import type { Scope } from './evaluation.ts';
import type { Grid } from './grid.ts';
import { fillTemplate, type FilledTemplate } from './label.ts';

/** What an answer can be; a row may word each of them in its own way. */
export const ANSWER_KINDS = ['yes', 'no', 'date', 'text', 'nil', 'undecided'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** How a row words its answers: templates in which `{answer}` stands for the answer itself. */
export type Wording = { readonly [kind in AnswerKind]?: string };

/** The template by which a cell words what it holds, where its row has one for that. */
export function wordingFor(content: CellContent, wording: Wording | undefined): string | undefined {
  if (!wording) return undefined;
  if (content.kind === 'nil' || content.kind === 'undecided') return wording[content.kind];
  if (content.kind !== 'words') return undefined;
  const { value } = content.fact;
  if (value.kind === 'yes-no') return wording[value.yes ? 'yes' : 'no'];
  return value.kind === 'date' || value.kind === 'text' ? wording[value.kind] : undefined;
}

/** Fills the template of an answer. The answer goes in as it is: braces in it mean nothing. */
export function fillWording(scope: Scope, template: string, answer: string): FilledTemplate {
  const pieces = template.split(/\{\s*answer\s*\}/).map((piece) => fillTemplate(scope, piece, undefined));
  return { text: pieces.map(({ text }) => text).join(answer), problems: pieces.flatMap(({ problems }) => problems) };
}

/** Whether a table asks only what is answered in words: then nothing in it has a unit, or could be audited. */
export function isInWords({ taxonomy }: Scope, { rows }: Grid): boolean {
  return rows.some((row) => row.cells.length > 0) && rows.every((row) => row.cells.every(({ aspects }) => {
    const kind = taxonomy.concepts.get(aspects.concept ?? '')?.value;
    return kind === 'text' || kind === 'date' || kind === 'yes-no';
  }));
}
