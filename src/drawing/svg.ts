import { xmlFile, xmlText } from '../export/xml-text.ts';
import { colorOf, type Palette } from '../model/charts/palette.ts';
import type { Picture, PictureBar, PictureLine, PictureText } from '../model/charts/picture.ts';
import { Outlines } from './outlines.ts';

/** What a picture is called and says, for those who do not see it and for programs. */
export interface Caption {
  readonly title: string;
  readonly description: string;
  /** The language of the texts, for fonts that draw the same sign otherwise in another. */
  readonly language?: string;
}

/**
 * A picture as a file: bars, rules, and texts as outlines of the font. It needs no font, style sheet or script, so that it
 * looks the same on a page, on paper and in an archive, and is the same to the byte wherever it is made.
 */
export function svgOf({ width, height, bars, lines, texts }: Picture, palette: Palette, { title, description, language }: Caption): string {
  const outlines = new Outlines();
  const written = texts.map((text) => textOf(text, palette, outlines)).join('');
  const spoken = outlines.hasForeign && language !== undefined ? ` xml:lang="${xmlText(language)}"` : '';
  return xmlFile(`<svg xmlns="http://www.w3.org/2000/svg"${spoken} width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" role="img">` +
    `<title>${xmlText(title)}</title><desc>${xmlText(description)}</desc>${outlines.definitions()}` +
    `<rect width="100%" height="100%" fill="${palette.paper}"/>` +
    lines.filter(({ weight }) => weight === 'hair').map((line) => lineOf(line, palette)).join('') +
    bars.map((bar) => barOf(bar, palette)).join('') +
    `${lines.filter(({ weight }) => weight === 'ground').map((line) => lineOf(line, palette)).join('')}${written}</svg>\n`);
}

/** A bar with its edge inside, as it is as long as its amount. */
function barOf({ x, y, width, height, tone }: PictureBar, { tones }: Palette): string {
  const { fill, edge } = tones[tone];
  if (width < 1 || height < 1) return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${edge}"/>`;
  return `<rect x="${n(x + 0.5)}" y="${n(y + 0.5)}" width="${n(width - 1)}" height="${n(height - 1)}" fill="${fill}" stroke="${edge}"/>`;
}

function lineOf({ from, to, weight }: PictureLine, palette: Palette): string {
  return `<path d="M${n(from[0])} ${n(from[1])}L${n(to[0])} ${n(to[1])}" stroke="${palette[weight]}"${weight === 'hair' ? ' stroke-width=".75"' : ''}/>`;
}

function textOf({ text, ink, ...placement }: PictureText, palette: Palette, outlines: Outlines): string {
  return outlines.write(text, { ...placement, color: colorOf(palette, ink) });
}

/** A number as SVG writes it, to a hundredth. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
