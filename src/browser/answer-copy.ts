import type { AnswerView } from './answer-view.ts';
import type { Asked } from './asked.ts';
import { element } from './element.ts';

/** Buttons that copy the figure: as a number that a spreadsheet takes, as a citation, as a link. */
export function copies({ cited, unit }: AnswerView, asked: Asked, title: string): Node {
  const said = element('span', { role: 'status' });
  const shown = unit === undefined || unit === '%' ? `${asked.printed}${unit ?? ''}` : `${asked.printed} (${unit.charAt(0).toLowerCase()}${unit.slice(1)})`;
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
      void copy(text, button).then((copied) => {
        said.textContent = copied ? `Copied: ${text}` : text;
      });
    });
    return [button];
  });
  return element('p', { 'class': 'copies', 'role': 'group', 'aria-label': 'Copy' }, 'Copy as ', ...buttons, said);
}

/** Where the clipboard is closed to pages (without https), the old way through a selected field may still be open. */
async function copy(text: string, beside: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = element('textarea', { readonly: '' });
    field.value = text;
    beside.after(field);
    field.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way without https
    const copied = document.execCommand('copy');
    field.remove();
    return copied;
  }
}
