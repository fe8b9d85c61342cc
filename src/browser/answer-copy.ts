import type { AnswerView } from './answer-view.ts';
import type { Asked } from './asked.ts';
import { element } from './element.ts';

/** Buttons that copy the figure: as a number that a spreadsheet takes, as a citation, as a link. */
export function copies({ cited, unit }: AnswerView, asked: Asked, title: string): Node {
  const said = element('span', { role: 'status' });
  const shown = unit === undefined || asked.printed.endsWith(unit) ? asked.printed : unit === '%' ? `${asked.printed}%` : `${asked.printed} (${unit})`;
  const ways: readonly (readonly [label: string, text: string | undefined])[] = [
    ['number', asked.number],
    ['citation', `${cited}, \u201C${asked.table}\u201D: ${title}, ${shown}. ${asked.link}`],
    ['link', asked.link],
  ];
  const buttons = ways.flatMap(([label, text]) => {
    if (text === undefined) return [];
    const button = element('button', { type: 'button' }, label);
    button.addEventListener('click', () => {
      said.textContent = '';
      copy(text).then(() => {
        said.textContent = `Copied: ${text}`;
      }, () => {
        // The clipboard is closed to pages without https: what is to be copied is there, and chosen.
        said.textContent = text;
        getSelection()?.selectAllChildren(said);
      });
    });
    return [button];
  });
  return element('p', { 'class': 'copies', 'role': 'group', 'aria-label': 'Copy' }, 'Copy as ', ...buttons, said);
}

async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
