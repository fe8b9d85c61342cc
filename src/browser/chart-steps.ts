const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Keys step through the bars of a chart in the order in which it is read; Escape, or leaving, lets go. */
export function stepThrough(canvas: HTMLCanvasElement, bars: readonly unknown[], point: (bar: number | undefined) => void): void {
  let at: number | undefined;
  const go = (bar: number | undefined) => {
    at = bar;
    point(bar);
  };
  canvas.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    const last = bars.length - 1;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (step !== undefined) go(at === undefined ? (step > 0 ? 0 : last) : Math.min(last, Math.max(0, at + step)));
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(last);
    else if (event.key === 'Escape' && at !== undefined) go(undefined);
    else return;
    event.preventDefault();
  });
  canvas.addEventListener('blur', () => {
    if (at !== undefined) go(undefined);
  });
}
