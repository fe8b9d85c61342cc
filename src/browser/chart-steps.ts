import type { Picture } from '../model/charts/picture.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
/** In a picture that is read from right to left. */
const LEFTWARD: typeof STEPS = { ...STEPS, ArrowRight: -1, ArrowLeft: 1 };

/** Keys step through the bars of a chart in the order in which it is read; Escape, or leaving, lets go. */
export function stepThrough(canvas: HTMLCanvasElement, { bars, rtl }: Pick<Picture, 'bars' | 'rtl'>, point: (bar: number | undefined) => void): void {
  let at: number | undefined;
  const go = (bar: number | undefined) => {
    at = bar;
    point(bar);
  };
  canvas.addEventListener('keydown', (event) => {
    const step = (rtl ? LEFTWARD : STEPS)[event.key];
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
