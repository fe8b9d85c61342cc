import { PARTS, titleOf } from './answer-parts.ts';
import type { AnswerView } from './answer-view.ts';
import type { Asked } from './asked.ts';
import { element } from './element.ts';
import { words } from './answer-words.ts';

const TITLE = 'answer-title';

/**
 * Shows what a figure has to say. The browser keeps the focus inside, closes on Escape and gives the focus back; a click
 * beside it closes it too, and asks for the figure that it hits.
 */
export function showAnswer(cell: HTMLElement, answer: AnswerView | undefined, asked: Asked): void {
  const dialog = element('dialog', { class: 'answer', 'aria-labelledby': TITLE },
    element('form', { method: 'dialog' },
      element('h2', { id: TITLE }, answer ? titleOf(answer, asked) : `${asked.row}: ${asked.printed}`),
      element('button', {}, words.close),
    ),
    ...(answer ? PARTS.map((part) => part(answer, asked)) : [element('p', {}, words.notLoaded)]),
  );
  dialog.addEventListener('close', () => {
    cell.classList.remove('asked');
    dialog.remove();
  });
  dialog.addEventListener('click', ({ target, clientX, clientY }) => {
    if (target !== dialog || covers(dialog, clientX, clientY)) return;
    dialog.close();
    document.elementFromPoint(clientX, clientY)?.closest('td[id]:not(:empty)')?.dispatchEvent(new Event('ask', { bubbles: true }));
  });
  cell.classList.add('asked');
  document.body.append(dialog);
  dialog.showModal();
  keepInView(cell, dialog);
}

/** The figure that was asked stays to be seen: the answer stands on its other side, or the page moves up. */
function keepInView(cell: Element, dialog: Element): void {
  const place = cell.getBoundingClientRect();
  dialog.classList.toggle('at-start', place.left > innerWidth / 2);
  const box = dialog.getBoundingClientRect();
  const beside = place.right < box.left || place.left > box.right;
  if (!beside && place.bottom > box.top) scrollBy(0, place.bottom - box.top + place.height);
}

function covers(box: Element, x: number, y: number): boolean {
  const { left, right, top, bottom } = box.getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
}
