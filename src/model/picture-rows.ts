import type { ChartBar, ChartRow, RowsChart } from './chart-spec.ts';
import { round, Scale, TYPE, WIDTH } from './picture-scale.ts';
import type { Measure, Picture, PictureBar, PictureLine, PictureText } from './picture.ts';

const BAR = 11;
const STEP = 15;
const LABEL = 16;
const GAP = 9;

/** Bars under their labels: names left of them, figures at their ends. */
export function rowsPicture(chart: RowsChart, measure: Measure): Picture {
  const all = chart.rows.flatMap(({ bars }) => bars);
  const widest = (texts: readonly string[], size: number) => Math.max(0, ...texts.map((text) => (text === '' ? 0 : measure(text, size) + 7)));
  const left = widest(all.map(({ name }) => name), TYPE.small);
  const below = widest(all.filter(isBelow).map(({ text }) => text), TYPE.figure);
  const right = Math.max(1, widest(all.filter((bar) => !isBelow(bar)).map(({ text }) => text), TYPE.figure));
  const scale = new Scale(all.flatMap(({ from, to }) => [from, to]), left + below, WIDTH - right);
  const bars: PictureBar[] = [];
  const texts: PictureText[] = [];
  const lines: PictureLine[] = [];
  let y = 0;
  let last: readonly [x: number, y: number] | undefined;
  for (const row of chart.rows) {
    texts.push(...labelOf(row, y));
    y += LABEL;
    for (const [index, bar] of row.bars.entries()) {
      const top = chart.overlaid ? y : y + index * STEP;
      const [a, b] = [scale.at(bar.from), scale.at(bar.to)];
      const inset = chart.overlaid && index > 0 ? 3 : 0;
      bars.push({ x: Math.min(a, b), y: top + inset, width: round(Math.abs(b - a)), height: BAR - 2 * inset, tone: bar.tone, tip: bar.tip });
      const base = top + BAR - 1.5;
      if (bar.name !== '') texts.push({ x: 0, y: base, text: bar.name, size: TYPE.small, align: 'start', ink: 'soft' });
      if (bar.text !== '') texts.push(isBelow(bar) ? atEnd(Math.min(a, b) - 6, base, bar, 'end') : atEnd(Math.max(a, b) + 6, base, bar, 'start'));
      if (chart.chained && last) lines.push({ from: last, to: [last[0], top], weight: 'hair' });
      last = [b, top + BAR];
    }
    y += (chart.overlaid ? BAR : (row.bars.length - 1) * STEP + BAR) + GAP;
  }
  const zero = scale.at('0');
  if (!chart.overlaid) lines.push({ from: [zero, 2], to: [zero, y - GAP + 2], weight: 'ground' });
  return { width: WIDTH, height: y - GAP + 4, across: true, bars, lines, texts };
}

function labelOf({ label, note }: ChartRow, y: number): readonly PictureText[] {
  const base = y + LABEL - 4.5;
  return [
    { x: 0, y: base, text: label, size: TYPE.label, align: 'start', ink: 'ink' },
    ...(note === undefined ? [] : [{ x: WIDTH, y: base, text: note, size: TYPE.small, align: 'end' as const, ink: 'soft' as const }]),
  ];
}

function atEnd(x: number, y: number, { text }: ChartBar, align: PictureText['align']): PictureText {
  return { x: round(x), y, text, size: TYPE.figure, align, ink: 'ink' };
}

/** A bar that lies below zero has its figure on that side. */
function isBelow({ from, to }: ChartBar): boolean {
  return from === '0' && to.startsWith('-');
}
