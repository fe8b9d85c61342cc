import type { ChartSpec } from './chart-spec.ts';
import { columnsPicture } from './picture-columns.ts';
import { footerOf } from './picture-footer.ts';
import { rowsPicture } from './picture-rows.ts';
import { round } from './picture-scale.ts';
import { stacksPicture } from './picture-stacks.ts';
import { directionOf } from '../words/writing-direction.ts';
import type { Measure, Picture } from './picture.ts';

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

export const OTHER_SIDE = { start: 'end', middle: 'middle', end: 'start' } as const;

/** The same from right to left: bars, rules and the places of texts change sides, as the columns of tables do; what is written is not turned round. */
export function mirrored(picture: Picture): Picture {
  const across = (x: number) => round(picture.width - x);
  return {
    ...picture,
    bars: picture.bars.map((bar) => ({ ...bar, x: across(bar.x + bar.width) })),
    lines: picture.lines.map(({ from, to, weight }) => ({ from: [across(from[0]), from[1]], to: [across(to[0]), to[1]], weight })),
    texts: picture.texts.map((text) => ({ ...text, x: across(text.x), align: OTHER_SIDE[text.align] })),
    rtl: true,
  };
}

export function bodyOf(spec: ChartSpec, measure: Measure): Picture {
  switch (spec.layout) {
    case 'rows':
      return rowsPicture(spec, measure);
    case 'columns':
      return columnsPicture(spec, measure);
    case 'stacks':
      return stacksPicture(spec, measure);
  }
}
