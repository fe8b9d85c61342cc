import type { AnswerView } from './answer-view.ts';
import type { Asked } from './asked.ts';
import { element } from './element.ts';
import { words } from './answer-words.ts';

/** Buttons that copy the figure: as a number that a spreadsheet takes, as a citation, as a link. */
export function copies({ cited, unit }: AnswerView, asked: Asked, title: string): Node {
  const said = element('span', { role: 'status' });
  const shown = unit === undefined || asked.printed.endsWith(unit) ? asked.printed : unit === '%' ? `${asked.printed}%` : `${asked.printed} (${unit})`;
  const ways: readonly (readonly [label: string, text: string | undefined])[] = [
    [words.ways.number, asked.number],
    [words.ways.citation, words.cited({ by: cited, table: asked.table, title, shown, link: asked.link })],
    [words.ways.link, asked.link],
  ];
  const buttons = ways.flatMap(([label, text]) => {
    if (text === undefined) return [];
    const button = element('button', { type: 'button' }, label);
    button.addEventListener('click', () => {
      said.textContent = '';
      copy(text).then(() => {
        said.textContent = words.copied(text);
      }, () => {
        // The clipboard is closed to pages without https: what is to be copied is there, and chosen.
        said.textContent = text;
        getSelection()?.selectAllChildren(said);
      });
    });
    return [button];
  });
  return element('p', { 'class': 'copies', 'role': 'group', 'aria-label': words.copy }, words.copyAs, ...buttons, said);
}

async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
