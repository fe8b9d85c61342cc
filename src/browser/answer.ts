import type { Answers } from '../model/answers.ts';
import styles from '../styles/answer.css?inline';
import { showAnswer } from './answer-dialog.ts';
import { answerView } from './answer-view.ts';
import { stepInto, walk } from './table-walk.ts';

// What answers when a figure is chosen (figures.ts loads it then): it reads what the figures of this filing say of
// themselves, once, and shows what the chosen one does.

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

const tieOut = document.querySelector<HTMLAnchorElement>('[data-answers]')?.href ?? '';
let answers: Promise<Answers> | undefined;

async function answer(cell: HTMLElement): Promise<void> {
  answers ??= load(tieOut.replace(/\/$/, '.json'));
  const asked = { row: textOf(cell.parentElement?.querySelector('th > span')), printed: textOf(cell), tieOut, anchor: cell.id };
  try {
    const view = answerView(await answers, cell.id);
    if (view) showAnswer(cell, view, asked);
  } catch {
    // Another try may have more luck than one on a train.
    answers = undefined;
    showAnswer(cell, undefined, asked);
  }
}

async function load(address: string): Promise<Answers> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return await response.json() as Answers;
}

/** What an element says, without the marks of notes and ticks. */
function textOf(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  copy?.querySelectorAll('sup, .unseen').forEach((mark) => {
    mark.remove();
  });
  return copy?.textContent.trim() ?? '';
}

document.addEventListener('ask', ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  if (target.matches('td')) void answer(target);
  else stepInto(target);
});

document.addEventListener('keydown', (event) => {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || !target.matches('td[id]') || event.ctrlKey || event.metaKey || event.altKey) return;
  if (key === 'Enter' || key === ' ') void answer(target);
  else if (!walk(target, key)) return;
  event.preventDefault();
});
