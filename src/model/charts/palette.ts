import type { Tone } from './chart-spec.ts';
import type { Ink } from './picture.ts';

/** How a tone is filled, drawn around, and written on. */
export interface ToneColors {
  readonly fill: string;
  readonly edge: string;
  readonly text: string;
}

/** The colours of pictures. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly mark: string;
  readonly ground: string;
  readonly hair: string;
  readonly tones: Readonly<Record<Tone, ToneColors>>;
}

/** On white paper: the blue of links in steps of lightness, each with a dark edge, so that none is told by its hue. */
export const LIGHT: Palette = paletteOf({
  paper: '#ffffff', ink: '#15181c', soft: '#50565e', mark: '#a3161c', ground: '#15181c', hair: '#8b929b', edge: '#173f7a',
  ramp: ['#173f7a', '#3c659f', '#6f93c4', '#a6bfdf', '#cddbee', '#edf2f9'], light: '#b9cce6', darkSteps: 2,
});

/** On dark paper the steps run the other way: what stood out by being dark stands out by being light. */
export const DARK: Palette = paletteOf({
  paper: '#14171a', ink: '#e6e7e8', soft: '#a8aeb6', mark: '#f5a099', ground: '#c4c8cd', hair: '#7d848d', edge: '#a9c6f2',
  ramp: ['#cfe0fa', '#a3c1ee', '#7398d0', '#426399', '#2f4870', '#1f2c42'], light: '#35507c', darkSteps: 3,
});

interface Inks extends Omit<Palette, 'tones'> {
  readonly edge: string;
  readonly ramp: readonly string[];
  readonly light: string;
  /** How many steps of the ramp are so far from the paper that writing on them is in its colour. */
  readonly darkSteps: number;
}

function paletteOf({ edge, ramp, light, darkSteps, ...inks }: Inks): Palette {
  const { paper, ink, soft } = inks;
  const part = (step: number): ToneColors => ({ fill: ramp[step] ?? paper, edge, text: step < darkSteps ? paper : ink });
  return {
    ...inks,
    tones: {
      strong: { fill: edge, edge, text: paper },
      light: { fill: light, edge, text: ink },
      open: { fill: paper, edge, text: ink },
      track: { fill: paper, edge: soft, text: ink },
      total: { fill: soft, edge: soft, text: paper },
      'part-1': part(0), 'part-2': part(1), 'part-3': part(2), 'part-4': part(3), 'part-5': part(4), 'part-6': part(5),
    },
  };
}

/** The colour of an ink. */
export function colorOf(palette: Palette, ink: Ink): string {
  return ink === 'ink' || ink === 'soft' || ink === 'mark' ? palette[ink] : palette.tones[ink].text;
}
