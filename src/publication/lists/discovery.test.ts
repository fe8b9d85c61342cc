import { expect, test } from 'vitest';
import { miniSite } from '../../../test/sites/mini-filing.ts';
import { discoveryFiles } from './discovery.ts';

/** The feed of as many filings as the mini site's one makes, newest first. */
async function feedOf(count: number): Promise<string> {
  const site = miniSite();
  const filings = Array.from({ length: count }, (_, index) => site.filings.map((filing) => ({ ...filing, id: `h${String(index + 1)}` }))).flat();
  const [feed] = discoveryFiles(site, filings, { base: 'https://ir.example.com/', pages: [] });
  return String(await feed?.write());
}

const announced = (feed: string): readonly string[] => [...feed.matchAll(/<id>https:\/\/ir\.example\.com\/filings\/([^/]+)\/<\/id>/g)].map(([, id]) => id ?? '');

test('a feed announces the latest twenty filings and no more', async () => {
  expect(announced(await feedOf(2))).toEqual(['h1', 'h2']);
  expect(announced(await feedOf(20))).toHaveLength(20);
  const many = announced(await feedOf(23));
  expect([many.length, many[0], many.at(-1)]).toEqual([20, 'h1', 'h20']);
});
