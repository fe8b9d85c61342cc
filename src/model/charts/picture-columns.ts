import type { ChartBar, ColumnsChart } from './chart-spec.ts';
import { Decimal } from '../amounts/decimal.ts';
import { round, Scale, TYPE, WIDTH } from './picture-scale.ts';
import { directed, wrap } from './picture-text.ts';
import type { Measure, Picture, PictureBar, PictureLine, PictureText } from './picture.ts';

const TITLE = 18;
const FIGURE = 16;
const HEIGHT = 96;
const GAP = 16;

/** Small charts under each other over the same columns, which are named once at the foot. */
export function columnsPicture({ columns, panels }: ColumnsChart, measure: Measure): Picture {
  const band = WIDTH / Math.max(1, columns.length);
  const thickness = round(Math.min(44, band * 0.64));
  const bars: PictureBar[] = [];
  const texts: PictureText[] = [];
  const lines: PictureLine[] = [];
  const middle = (index: number) => round((index + 0.5) * band);
  let y = 0;
  for (const { title, bars: own } of panels) {
    if (title !== '') {
      const words = wrap(title, WIDTH, TYPE.label, measure);
      texts.push(...words.map((text, line): PictureText => ({ x: 0, y: y + (line + 1) * TITLE - 6, text, size: TYPE.label, align: 'start', ink: 'ink', ...directed(title) })));
      y += words.length * TITLE;
    }
    const below = own.some(isBelow) ? FIGURE : 0;
    const scale = new Scale(own.map(({ to }) => to), y + FIGURE + HEIGHT, y + FIGURE);
    const ground = scale.at('0');
    own.forEach((bar, index) => {
      const end = scale.at(bar.to);
      bars.push({ x: round(middle(index) - thickness / 2), y: Math.min(end, ground), width: thickness, height: round(Math.abs(end - ground)), tone: bar.tone, tip: bar.tip });
    });
    for (const index of labelled(own, middle, measure)) {
      const bar = own[index];
      if (!bar) continue;
      const end = scale.at(bar.to);
      texts.push({ x: held(middle(index), measure(bar.text, TYPE.small)), y: isBelow(bar) ? end + 12 : end - 4, text: bar.text, size: TYPE.small, align: 'middle', ink: 'ink' });
    }
    lines.push({ from: [0, ground], to: [WIDTH, ground], weight: 'ground' });
    y += FIGURE + HEIGHT + below + GAP;
  }
  y -= GAP - 14;
  const step = Math.max(1, Math.ceil((Math.max(0, ...columns.map((name) => measure(name, TYPE.small))) + 5) / band));
  columns.forEach((name, index) => {
    // The last one is always named; the others at equal steps back from it.
    if ((columns.length - 1 - index) % step === 0) texts.push({ x: held(middle(index), measure(name, TYPE.small)), y, text: name, size: TYPE.small, align: 'middle', ink: 'soft', ...directed(name) });
  });
  return { width: WIDTH, height: y + 5, across: false, bars, lines, texts };
}

/** A centred text that stays within the picture. */
function held(middle: number, width: number): number {
  return round(Math.min(WIDTH - width / 2, Math.max(width / 2, middle)));
}

/** Which figures are written: all where there is room, else the last, the highest, the lowest and the first, as they fit. */
function labelled(bars: readonly ChartBar[], middle: (index: number) => number, measure: Measure): readonly number[] {
  const spans = bars.map(({ text }, index) => {
    const width = measure(text, TYPE.small);
    const at = held(middle(index), width);
    return { start: at - width / 2, end: at + width / 2 + 4 };
  });
  const apart = (a: number, b: number) => {
    const [one, other] = [spans[Math.min(a, b)], spans[Math.max(a, b)]];
    return one !== undefined && other !== undefined && one.end <= other.start;
  };
  const all = bars.map((_, index) => index);
  if (all.every((index) => index === 0 || apart(index - 1, index))) return all;
  const amounts = bars.map(({ to }) => new Decimal(to));
  const [highest, lowest] = [Decimal.max(...amounts), Decimal.min(...amounts)].map((extreme) => amounts.findIndex((amount) => amount.eq(extreme)));
  const extremes = [bars.length - 1, highest ?? 0, lowest ?? 0, 0];
  return extremes.reduce<readonly number[]>((taken, index) => (taken.every((other) => apart(other, index)) ? [...taken, index] : taken), []);
}

function isBelow({ to }: ChartBar): boolean {
  return to.startsWith('-');
}
