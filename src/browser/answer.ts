import type { Answers, CellAnswers } from '../views/answers.ts';
import type { HistoryAnswer } from '../views/history-answer.ts';
import styles from '../styles/answer.css?inline';
import { showAnswer } from './answer-dialog.ts';
import { answerView } from './answer-view.ts';
import { askedIn, type Asked } from './asked.ts';
import { stepInto, walk } from './table-walk.ts';

// What answers when a figure is chosen (figures.ts loads it then): it reads what the figures of this filing say of
// themselves, once, and shows what the chosen one does.

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

const link = document.querySelector<HTMLAnchorElement>('[data-answers]');
const tieOut = link?.href ?? '';
const cells = link?.dataset['cells'];
const loaded = new Map<string, Promise<unknown>>();

async function answer(cell: HTMLElement): Promise<void> {
  const asked: Asked = { ...askedIn(cell), tieOut, ticked: cells === undefined, historyOf };
  try {
    const [answers, own] = await Promise.all([load<Answers>(tieOut.replace(/\/$/, '.json')), cells === undefined ? {} : load<CellAnswers>(cells)]);
    const view = answerView({ ...answers, ...own }, cell.id);
    if (view) showAnswer(cell, view, asked);
  } catch {
    showAnswer(cell, undefined, asked);
  }
}

/** Histories stand beside the folder of filings, whatever the site stands in. */
function historyOf(concept: string): ReturnType<Asked['historyOf']> {
  const { href } = new URL(`../../../history/${concept}`, tieOut);
  return { href: `${href}/`, load: () => load<HistoryAnswer>(`${href}.json`) };
}

function load<Content>(address: string): Promise<Content> {
  const known = loaded.get(address) ?? read(address);
  loaded.set(address, known);
  // Another try may have more luck than one on a train.
  known.catch(() => loaded.delete(address));
  return known as Promise<Content>;
}

async function read(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return await response.json();
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
