import type { ChartSpec } from './chart-spec.ts';
import { TYPE, WIDTH } from './picture-scale.ts';
import { wrap } from './picture-text.ts';
import type { Measure, PictureText } from './picture.ts';
import { directionOf, hasLeftward } from '../words/writing-direction.ts';

const LINE = 14;

/**
 * What stands under a chart, so that a picture that is saved or pasted elsewhere still says what it is: its title,
 * whose it is, of when and in what unit, and last, in another ink, that it is a draft or a demonstration.
 */
export function footerOf({ title, source, unit, key, mark, language = '' }: ChartSpec, top: number, measure: Measure): { readonly texts: readonly PictureText[]; readonly height: number } {
  const words = [`${title}. ${source}.`, ...(unit === undefined ? [] : [`${unit.heading}.`]), ...key.map((each) => `${each}.`)].join(' ');
  const lines = wrap(words, WIDTH, TYPE.small, measure);
  const all = [...lines.map((text) => ({ text, ink: 'soft' as const })), ...(mark === undefined ? [] : [{ text: `${mark}.`, ink: 'mark' as const }])];
  // Sentences follow each other as they do on the page, whatever the first of them is written in.
  const turned = directionOf(language) === 'rtl' && hasLeftward(words) ? { rtl: true } as const : {};
  const texts = all.map(({ text, ink }, index): PictureText => ({ ...turned, x: 0, y: top + 18 + index * LINE, text, size: TYPE.small, align: 'start', ink }));
  return { texts, height: Math.ceil(top + 18 + (all.length - 1) * LINE + 6) };
}
