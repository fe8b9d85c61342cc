import type { Tone } from './chart-spec.ts';

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
