import { BarController, BarElement, Chart, LinearScale, Tooltip, type ChartDataset, type Plugin } from 'chart.js';
import type { LiveChart } from '../drawing/drawn-chart.ts';
import type { Tone } from '../model/charts/chart-spec.ts';
import { colorOf, DARK, LIGHT, type Palette } from '../model/charts/palette.ts';
import type { Picture, PictureBar } from '../model/charts/picture.ts';

Chart.register(BarController, BarElement, LinearScale, Tooltip);

/** How a chart is drawn: on which paper, moving or still, in which font, with how many pixels for one of the picture's. */
export interface Drawing {
  readonly dark: boolean;
  readonly still: boolean;
  readonly family: string;
  readonly size: number;
}

/** A chart on a canvas: `point` shows the figures of a bar, by its place in the picture, or of none. */
export interface CanvasChart {
  readonly point: (bar: number | undefined) => void;
  readonly destroy: () => void;
}

interface Point { readonly x: number | [number, number]; readonly y: number | [number, number] }

/** Bars of one tone and thickness, and where each of them stands in the picture. */
interface Group {
  readonly tone: Tone;
  readonly thickness: number;
  readonly bars: number[];
}

/**
 * Draws a picture with Chart.js: its scales are the pixels of the picture, so that every bar stands where the picture has
 * it, and no figure is worked out or formatted here.
 */
export function chartOn(canvas: HTMLCanvasElement, { picture }: LiveChart, { dark, still, family, size }: Drawing): CanvasChart {
  const palette = dark ? DARK : LIGHT;
  const groups = groupsOf(picture);
  canvas.width = picture.width;
  canvas.height = picture.height;
  const tipOf = (dataset: number, index: number) => picture.bars[groups[dataset]?.bars[index] ?? -1]?.tip ?? [];
  const font = { family, size: 12 };
  const chart = new Chart<'bar', Point[]>(canvas, {
    type: 'bar',
    data: { datasets: groups.map((group) => datasetOf(group, picture, palette)) },
    options: {
      responsive: false,
      // What is on the page already does not move again; only what a reader points at does.
      animation: false,
      devicePixelRatio: size,
      indexAxis: picture.across ? 'y' : 'x',
      events: ['mousemove', 'mouseout', 'click', 'touchstart', 'touchmove'],
      interaction: { mode: 'nearest', axis: 'xy', intersect: false },
      layout: { autoPadding: false, padding: 0 },
      scales: {
        x: { type: 'linear', display: false, offset: false, min: 0, max: picture.width },
        y: { type: 'linear', display: false, offset: false, min: 0, max: picture.height, reverse: true },
      },
      plugins: {
        tooltip: {
          animation: still ? false : { duration: 120 },
          displayColors: false,
          backgroundColor: palette.ink,
          titleColor: palette.paper,
          bodyColor: palette.paper,
          titleFont: { ...font, weight: 'normal' },
          bodyFont: font,
          cornerRadius: 0,
          ...(picture.rtl ? { rtl: true, textDirection: 'rtl' } : {}),
          callbacks: {
            title: ([item]) => (item ? tipOf(item.datasetIndex, item.dataIndex)[0] ?? '' : ''),
            label: (item) => tipOf(item.datasetIndex, item.dataIndex).slice(1),
          },
        },
      },
    },
    plugins: [textsAndRules(picture, palette, family)],
  });
  // The style sheet says how large it is shown; Chart.js has written that into the element.
  canvas.removeAttribute('style');
  return {
    destroy: () => {
      chart.destroy();
    },
    point: (bar) => {
      const datasetIndex = groups.findIndex(({ bars }) => bar !== undefined && bars.includes(bar));
      const active = bar === undefined || datasetIndex < 0 ? [] : [{ datasetIndex, index: groups[datasetIndex]?.bars.indexOf(bar) ?? 0 }];
      const { x = 0, y = 0, width = 0 } = (bar === undefined ? undefined : picture.bars[bar]) ?? {};
      chart.setActiveElements(active);
      chart.tooltip?.setActiveElements(active, { x: x + width / 2, y });
      chart.update();
      canvas.removeAttribute('style');
    },
  };
}

function groupsOf({ bars, across }: Picture): readonly Group[] {
  const groups = new Map<string, Group>();
  bars.forEach(({ tone, width, height }, index) => {
    const thickness = across ? height : width;
    const key = `${tone} ${String(thickness)}`;
    const group = groups.get(key) ?? { tone, thickness, bars: [] };
    groups.set(key, group);
    group.bars.push(index);
  });
  // Chart.js draws the last ones first: what lies over another bar stands before it.
  return [...groups.values()].reverse();
}

function datasetOf({ tone, thickness, bars }: Group, picture: Picture, { tones }: Palette): ChartDataset<'bar', Point[]> {
  const { fill, edge } = tones[tone];
  return {
    data: bars.flatMap((index) => pointOf(picture.bars[index], picture.across)),
    grouped: false,
    barThickness: thickness,
    backgroundColor: fill,
    hoverBackgroundColor: fill,
    borderColor: edge,
    borderWidth: 1,
    hoverBorderWidth: 2.5,
    borderSkipped: false,
  };
}

function pointOf(bar: PictureBar | undefined, across: boolean): readonly Point[] {
  if (!bar) return [];
  const { x, y, width, height } = bar;
  return [across ? { x: [x, x + width], y: y + height / 2 } : { x: x + width / 2, y: [y, y + height] }];
}

/** What stands in the picture besides bars. */
function textsAndRules({ lines, texts }: Picture, palette: Palette, family: string): Plugin<'bar'> {
  const rule = (context: CanvasRenderingContext2D, weight: 'ground' | 'hair') => {
    context.strokeStyle = palette[weight];
    context.lineWidth = weight === 'hair' ? 0.75 : 1;
    context.beginPath();
    for (const { from, to } of lines.filter((line) => line.weight === weight)) {
      context.moveTo(...from);
      context.lineTo(...to);
    }
    context.stroke();
  };
  return {
    id: 'picture',
    beforeDraw: ({ ctx, width, height }) => {
      ctx.fillStyle = palette.paper;
      ctx.fillRect(0, 0, width, height);
      rule(ctx, 'hair');
    },
    afterDatasetsDraw: ({ ctx }) => {
      rule(ctx, 'ground');
      for (const { x, y, text, size, align, ink, rtl } of texts) {
        ctx.font = `${String(size)}px ${family}`;
        ctx.textRendering = 'geometricPrecision';
        // By the sides of the picture, whichever way the page and the text run.
        ctx.direction = rtl ? 'rtl' : 'ltr';
        ctx.textAlign = align === 'middle' ? 'center' : align === 'start' ? 'left' : 'right';
        ctx.fillStyle = colorOf(palette, ink);
        ctx.fillText(text, x, y);
      }
    },
  };
}
