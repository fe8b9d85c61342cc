import type { LiveChart } from '../drawing/drawn-chart.ts';
import { chartOn } from './chart-canvas.ts';
import { element } from './element.ts';
import { stepThrough } from './chart-steps.ts';
import { words } from './chart-words.ts';

// What draws a chart again when it comes into view (charts.ts loads it then): the same bars at the same places, from the
// file beside its picture. The picture stays under it: for voices, which read its words, and for paper.

const dark = matchMedia('(prefers-color-scheme: dark)');
const still = matchMedia('(prefers-reduced-motion: reduce)');

async function draw(figure: HTMLElement): Promise<void> {
  const picture = figure.querySelector('img');
  if (!picture || figure.querySelector('canvas')) return;
  const response = await fetch(picture.src.replace(/svg$/, 'json'));
  if (!response.ok) return;
  const live = await response.json() as LiveChart;
  const family = getComputedStyle(figure).fontFamily;
  await document.fonts.ready;
  const canvas = element('canvas', { tabindex: '0', role: 'application', 'aria-label': words.chartKeys(live.title) });
  const said = element('p', { class: 'unseen', role: 'status' });
  picture.parentElement?.after(canvas, said);
  const size = () => canvas.clientWidth / live.picture.width * devicePixelRatio;
  let chart = chartOn(canvas, live, { dark: dark.matches, still: still.matches, family, size: size() });
  const again = () => {
    chart.destroy();
    chart = chartOn(canvas, live, { dark: dark.matches, still: still.matches, family, size: size() });
  };
  dark.addEventListener('change', again);
  still.addEventListener('change', again);
  // A picture that is shown larger is drawn with more pixels.
  let width = canvas.clientWidth;
  new ResizeObserver(() => {
    if (canvas.clientWidth === width) return;
    width = canvas.clientWidth;
    again();
  }).observe(canvas);
  stepThrough(canvas, live.picture, (bar) => {
    chart.point(bar);
    said.textContent = bar === undefined ? '' : (live.picture.bars[bar]?.tip.join(', ') ?? '');
  });
}

document.addEventListener('draw', ({ target }) => {
  if (target instanceof HTMLElement) void draw(target);
});
