import { expect, test } from 'vitest';
import { ICON_ICO, ICON_SVG } from './default-icon.ts';
import { iconLinks, needsIcon } from './icons.ts';

const said = (...files: readonly string[]) => iconLinks(files).map(({ rel, path, sizes = '' }) => `${rel} ${path} ${sizes}`.trim());

test('a site has an icon, and whoever brings one has no other', () => {
  expect(said('robots.txt')).toEqual(['icon favicon.svg', 'icon favicon.ico 32x32']);
  expect(said('favicon.ico')).toEqual(['icon favicon.ico']);
  expect(said('favicon.png', 'favicon.ico')).toEqual(['icon favicon.png', 'icon favicon.ico 32x32']);
  expect(said('favicon.svg', 'apple-touch-icon.png')).toEqual(['icon favicon.svg', 'apple-touch-icon apple-touch-icon.png']);
  expect(said('apple-touch-icon.png')).toEqual(['icon favicon.svg', 'icon favicon.ico 32x32', 'apple-touch-icon apple-touch-icon.png']);
  // Within a folder it is another file.
  expect(needsIcon(['pictures/favicon.ico'])).toBe(true);
});

test('the icon of every site is what its names say, and small', () => {
  expect(ICON_SVG).not.toMatch(/style|script|href/);
  expect([...ICON_ICO.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  expect(ICON_ICO.subarray(22, 30).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect(ICON_ICO.readUInt32LE(14)).toBe(ICON_ICO.length - 22);
  expect(ICON_ICO.length).toBeLessThan(400);
});
