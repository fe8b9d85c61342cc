import type { ChartBar, ChartRow, RowsChart } from './chart-spec.ts';
import { round, Scale, TYPE, WIDTH } from './picture-scale.ts';
import { directed, wrap } from './picture-text.ts';
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
  const zero = scale.at('0');
  const bars: PictureBar[] = [];
  const texts: PictureText[] = [];
  const lines: PictureLine[] = [];
  let y = 0;
  let last: readonly [x: number, y: number] | undefined;
  for (const row of chart.rows) {
    const labels = labelOf(row, y, measure);
    texts.push(...labels.texts);
    y += labels.height;
    const top = y;
    for (const [index, bar] of row.bars.entries()) {
      const [a, b] = [scale.at(bar.from), scale.at(bar.to)];
      const inset = chart.overlaid && index > 0 ? 3 : 0;
      bars.push({ x: Math.min(a, b), y: y + inset, width: round(Math.abs(b - a)), height: BAR - 2 * inset, tone: bar.tone, tip: bar.tip });
      const base = y + BAR - 1.5;
      if (bar.name !== '') texts.push({ x: 0, y: base, text: bar.name, size: TYPE.small, align: 'start', ink: 'soft', ...directed(bar.name) });
      if (bar.text !== '') texts.push(isBelow(bar) ? atEnd(Math.min(a, b) - 6, base, bar, 'end') : atEnd(Math.max(a, b) + 6, base, bar, 'start'));
      if (chart.chained && last) lines.push(...leadOn(last, y, labels.width));
      last = [b, y + BAR];
      y += chart.overlaid ? 0 : STEP;
    }
    y += chart.overlaid ? BAR : BAR - STEP;
    const grounded = !chart.overlaid && (!chart.chained || row.bars.some(({ from }) => from === '0'));
    if (grounded) lines.push({ from: [zero, top - 2], to: [zero, y + 2], weight: 'ground' });
    y += GAP;
  }
  return { width: WIDTH, height: y - GAP + 4, across: true, bars, lines, texts };
}

/** The label of a row, over several lines where it is long, and what is noted at the end of the last of them. */
function labelOf({ label, note = '' }: ChartRow, y: number, measure: Measure): { readonly texts: readonly PictureText[]; readonly width: number; readonly height: number } {
  const words = wrap(label, WIDTH - (note === '' ? 0 : measure(note, TYPE.small) + 10), TYPE.label, measure);
  const base = (line: number) => y + (line + 1) * LABEL - 4.5;
  return {
    texts: [
      ...words.map((text, line): PictureText => ({ x: 0, y: base(line), text, size: TYPE.label, align: 'start', ink: 'ink', ...directed(label) })),
      ...(note === '' ? [] : [{ x: WIDTH, y: base(words.length - 1), text: note, size: TYPE.small, align: 'end' as const, ink: 'soft' as const, ...directed(note) }]),
    ],
    width: Math.max(...words.map((text) => measure(text, TYPE.label))),
    height: words.length * LABEL,
  };
}

/** A thin line from the end of one bar to the beginning of the next; where it would cross a label, its two ends. */
function leadOn([x, from]: readonly [x: number, y: number], to: number, label: number): readonly PictureLine[] {
  if (x > label + 4) return [{ from: [x, from], to: [x, to], weight: 'hair' }];
  return [{ from: [x, from], to: [x, from + 5], weight: 'hair' }, { from: [x, to - 3], to: [x, to], weight: 'hair' }];
}

function atEnd(x: number, y: number, { text }: ChartBar, align: PictureText['align']): PictureText {
  return { x: round(x), y, text, size: TYPE.figure, align, ink: 'ink' };
}

/** A bar that lies below zero has its figure on that side. */
function isBelow({ from, to }: ChartBar): boolean {
  return from === '0' && to.startsWith('-');
}
