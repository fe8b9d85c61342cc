// All that a page runs before a reader asks: it stands in the page itself, waits for a figure to be chosen (a click or a
// tap on it, Enter on its table), and only then loads what answers.

function ask(event: Event): void {
  const { target } = event;
  const byKey = event instanceof KeyboardEvent;
  if (!(target instanceof Element) || (byKey ? event.key !== 'Enter' : target.closest('a') ?? getSelection()?.isCollapsed === false)) return;
  const chosen = byKey ? target.closest('.region:focus') : target.closest('td[id]:not(:empty)');
  const answers = document.querySelector<HTMLElement>('[data-answers]')?.dataset['answers'];
  if (!chosen || answers === undefined) return;
  void import(/* @vite-ignore */ answers).then(() => chosen.dispatchEvent(new Event('ask', { bubbles: true })));
}

addEventListener('click', ask);
addEventListener('keydown', ask);
