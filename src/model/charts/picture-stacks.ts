import type { StackGroup, StacksChart } from './chart-spec.ts';
import { apart } from './picture-spread.ts';
import { round, Scale, TYPE, WIDTH } from './picture-scale.ts';
import { directed, wrap } from './picture-text.ts';
import type { Measure, Picture, PictureBar, PictureLine, PictureText } from './picture.ts';

const HEIGHT = 210;
const HEAD = 18;
const LINE = 13;
const LEADER = 14;

/** Where a group stands: its columns, and on which side of them its parts are named. */
interface Place {
  readonly x: number;
  readonly side: 'left' | 'right';
  readonly names: number;
}

/** Stacks with the names of their parts beside them; of two groups, each on its own side. */
export function stacksPicture({ groups }: StacksChart, measure: Measure): Picture {
  const two = groups.length > 1;
  const [thickness, step] = two ? [38, 44] : [58, 74];
  const width = (group: StackGroup) => (group.columns.length - 1) * step + thickness;
  const titles = titlesOf(groups, groups.map((group, index) => placeOf(index, two, width(group)).x + width(group) / 2), measure);
  const most = Math.max(...titles.map((all) => all.length));
  const titled = most === 0 ? 0 : HEAD + (most - 1) * LINE;
  const ends = groups.flatMap(({ columns }) => columns.flatMap(({ parts }) => parts.flatMap(({ from, to }) => [from, to])));
  const scale = new Scale(ends, titled + HEAD + HEIGHT, titled + HEAD);
  const ground = scale.at('0');
  const bars: PictureBar[] = [];
  const texts: PictureText[] = [];
  const lines: PictureLine[] = [];
  let height = ground;
  groups.forEach((group, index) => {
    const place = placeOf(index, two, width(group));
    texts.push(...(titles[index] ?? []).map(({ text, x }, line): PictureText => ({ x, y: 12 + line * LINE, text, size: TYPE.label, align: 'middle', ink: 'ink', ...directed(group.title) })));
    group.columns.forEach((column, at) => {
      const x = place.x + at * step;
      const middle = round(x + thickness / 2);
      const tops = column.parts.flatMap(({ from, to }) => [scale.at(from), scale.at(to)]);
      for (const part of column.parts) {
        const [a, b] = [scale.at(part.from), scale.at(part.to)];
        const bar = { x, y: Math.min(a, b), width: thickness, height: round(Math.abs(b - a)), tone: part.tone, tip: part.tip };
        bars.push(bar);
        if (bar.height >= 13 && measure(part.text, TYPE.small) <= thickness - 3) {
          texts.push({ x: middle, y: round(bar.y + bar.height / 2 + 4), text: part.text, size: TYPE.small, align: 'middle', ink: part.tone });
        }
      }
      texts.push({ x: middle, y: round(Math.min(ground, ...tops) - 5), text: column.text, size: TYPE.figure, align: 'middle', ink: 'ink' });
      const foot = Math.max(ground, ...tops);
      // `FY11-end` breaks after its hyphen where columns stand close.
      const names = wrap(column.name.replace(/-(?=\w)/, '- '), step - 4, TYPE.small, measure);
      texts.push(...names.map((text, line): PictureText => ({ x: middle, y: round(foot + 15 + line * LINE), text: text.replace('- ', '-'), size: TYPE.small, align: 'middle', ink: 'soft', ...directed(column.name) })));
      height = Math.max(height, foot + 20 + (names.length - 1) * LINE);
    });
    const named = namesOf(group, place, width(group), scale, titled, two, measure);
    texts.push(...named.texts);
    lines.push(...named.lines, { from: [place.x - 4, ground], to: [place.x + width(group) + 4, ground], weight: 'ground' });
    height = Math.max(height, ...named.texts.map(({ y }) => y + 5));
  });
  return { width: WIDTH, height: round(height), across: false, bars, lines, texts };
}

/** The titles of groups, line by line: over the middle of their columns, within the picture, and each in its own half where they would touch. */
function titlesOf(groups: readonly StackGroup[], middles: readonly number[], measure: Measure): readonly (readonly { readonly text: string; readonly x: number }[])[] {
  const placed = (bounds: readonly (readonly [from: number, to: number])[]) => groups.map(({ title }, index) => {
    const [from, to] = bounds[index] ?? [0, WIDTH];
    return (title === '' ? [] : wrap(title, to - from, TYPE.label, measure)).map((text) => {
      const half = measure(text, TYPE.label) / 2;
      return { text, half, x: round(Math.min(to - half, Math.max(from + half, middles[index] ?? 0))) };
    });
  });
  const free = placed([]);
  const end = Math.max(...(free[0] ?? []).map(({ x, half }) => x + half));
  const touching = (free[1] ?? []).some(({ x, half }) => x - half < end + 8);
  return touching ? placed([[0, WIDTH / 2 - 4], [WIDTH / 2 + 4, WIDTH]]) : free;
}

function placeOf(index: number, two: boolean, width: number): Place {
  if (!two) return { x: 6, side: 'right', names: WIDTH - 6 - width - LEADER - 2 };
  const names = WIDTH / 2 - width - LEADER - 12;
  return index === 0 ? { x: WIDTH / 2 - width - 10, side: 'left', names } : { x: WIDTH / 2 + 10, side: 'right', names };
}

/**
 * The names of the parts beside the nearest column, moved apart where they would touch; each with its share of the whole
 * where that column is the only or the latest one beside which names stand.
 */
function namesOf({ columns }: StackGroup, { x, side, names }: Place, width: number, scale: Scale, top: number, two: boolean, measure: Measure) {
  const nearest = side === 'left' ? columns[0] : columns.at(-1);
  const edge = side === 'left' ? x : x + width;
  const outward = side === 'left' ? -1 : 1;
  const labels = (nearest?.parts ?? []).map((part) => {
    const share = two ? '' : part.share;
    const all = [...wrap(part.name, names, TYPE.small, measure), ...(share === '' ? [] : [share])];
    return { all, share, name: part.name, middle: (scale.at(part.from) + scale.at(part.to)) / 2, height: all.length * LINE };
  });
  const middles = apart(labels, top + HEAD, scale.at('0') + 12);
  const texts = labels.flatMap(({ all, share, name }, index) => all.map((text, line): PictureText => ({
    x: round(edge + outward * (LEADER + 2)),
    y: round((middles[index] ?? 0) + (line - all.length / 2 + 0.78) * LINE),
    text,
    size: TYPE.small,
    align: side === 'left' ? 'end' : 'start',
    ink: share !== '' && line === all.length - 1 ? 'soft' : 'ink',
    ...(text === share ? {} : directed(name)),
  })));
  const lines = labels.map(({ middle }, index): PictureLine => ({
    from: [round(edge + outward * 2), round(middle)], to: [round(edge + outward * LEADER), round(middles[index] ?? 0)], weight: 'hair',
  }));
  return { texts, lines };
}
