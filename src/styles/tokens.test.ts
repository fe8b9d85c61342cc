import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DARK, LIGHT, type Palette } from '../model/charts/palette.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** The colours of a style sheet by the names of its tokens, those of dark paper where they are declared again. */
function colours(css: string): ReadonlyMap<string, string> {
  return new Map([...css.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [name, value.length === 4 ? value.replace(/[0-9a-f]/g, '$&$&') : value]));
}

// A picture that is drawn for a file knows no style sheet, and has to look as if it stood in the page.
test.each<readonly [string, Palette, ReadonlyMap<string, string>]>([
  ['light', LIGHT, colours(tokens.slice(0, tokens.indexOf('@media')))],
  ['dark', DARK, colours(tokens.slice(tokens.indexOf('@media')))],
])('pictures on %s paper have the colours of pages', (_, palette, page) => {
  expect(palette).toMatchObject({ paper: page.get('paper'), ink: page.get('ink'), soft: page.get('ink-soft'), mark: page.get('red'), ground: page.get('rule') });
  expect(palette.tones.strong.edge).toBe(page.get('link'));
});
