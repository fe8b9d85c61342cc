import type { CellContent } from '../evaluation/cell-content.ts';
import type { Scope } from '../evaluation/answer.ts';
import { fillTemplate, type FilledTemplate } from './label.ts';
import type { Wording } from '../content/table.ts';

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
