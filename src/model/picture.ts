import type { ChartSpec, Tone } from './chart-spec.ts';
import { columnsPicture } from './picture-columns.ts';
import { footerOf } from './picture-footer.ts';
import { rowsPicture } from './picture-rows.ts';
import { round } from './picture-scale.ts';
import { stacksPicture } from './picture-stacks.ts';
import { directionOf } from './writing-direction.ts';

/** What a text is written in: an ink of the page, or the one that stands out on a tone. */
export type Ink = 'ink' | 'soft' | 'mark' | Tone;

/** A bar, in pixels of the picture. */
export interface PictureBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone: Tone;
  readonly tip: readonly string[];
}

/** A rule: the ground that bars stand on, or a thin line that leads from one thing to another. */
export interface PictureLine {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly weight: 'ground' | 'hair';
}

/** A line of text by its baseline. */
export interface PictureText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly align: 'start' | 'middle' | 'end';
  readonly ink: Ink;
  /** It is written from right to left; `align` says all the same which of its sides stands at `x`: `start` is the left one. */
  readonly rtl?: true;
}

/** Where everything of a chart stands: numbers at last, for drawing and for nothing else. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Whether bars grow to the right. */
  readonly across: boolean;
  readonly bars: readonly PictureBar[];
  readonly lines: readonly PictureLine[];
  readonly texts: readonly PictureText[];
  /** It is read from right to left. */
  readonly rtl?: true;
}

/** How wide a text is at a size, in the font of the pictures. */
export type Measure = (text: string, size: number) => number;

/**
 * Lays a chart out at the width of a phone. Pages show it at that width or a little larger: so one picture is legible
 * everywhere, on paper too.
 */
export function pictureOf(spec: ChartSpec, measure: Measure): Picture {
  const body = bodyOf(spec, measure);
  const footer = footerOf(spec, body.height, measure);
  const picture = { ...body, height: footer.height, texts: [...body.texts, ...footer.texts] };
  return directionOf(spec.language ?? '') === 'rtl' ? mirrored(picture) : picture;
}

const OTHER_SIDE = { start: 'end', middle: 'middle', end: 'start' } as const;

/** The same from right to left: bars, rules and the places of texts change sides, as the columns of tables do; what is written is not turned round. */
function mirrored(picture: Picture): Picture {
  const across = (x: number) => round(picture.width - x);
  return {
    ...picture,
    bars: picture.bars.map((bar) => ({ ...bar, x: across(bar.x + bar.width) })),
    lines: picture.lines.map(({ from, to, weight }) => ({ from: [across(from[0]), from[1]], to: [across(to[0]), to[1]], weight })),
    texts: picture.texts.map((text) => ({ ...text, x: across(text.x), align: OTHER_SIDE[text.align] })),
    rtl: true,
  };
}

function bodyOf(spec: ChartSpec, measure: Measure): Picture {
  switch (spec.layout) {
    case 'rows':
      return rowsPicture(spec, measure);
    case 'columns':
      return columnsPicture(spec, measure);
    case 'stacks':
      return stacksPicture(spec, measure);
  }
}
