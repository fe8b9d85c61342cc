import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';

// A connection carries 14 kB before the first answer comes back, so that a statement of this size is there in one round
// trip. Compressed as hosts compress: by gzip, which all of them know; the larger pages by brotli, which most do.
const ROUND_TRIP = 14_000;
const gzip = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).length;
const brotli = (bytes: Buffer): number => brotliCompressSync(bytes).length;

interface Budget {
  readonly kind: string;
  readonly pages: RegExp;
  readonly bytes: number;
  readonly compressed: (bytes: Buffer) => number;
}

/** What the HTML of a page and the style sheets that it waits for may weigh; the first that fits holds. */
const BUDGETS: readonly Budget[] = [
  { kind: 'a release as one plain file', pages: /^filings\/([^/]+)\/\1\.html$/, bytes: 36_000, compressed: brotli },
  { kind: 'the whole of a filing', pages: /^filings\/[^/]+\/index\.html$/, bytes: 48_000, compressed: brotli },
  { kind: 'all tables with tick marks', pages: /^filings\/[^/]+\/tie-out\/tables\//, bytes: 36_000, compressed: brotli },
  { kind: 'what was checked', pages: /^filings\/[^/]+\/tie-out\//, bytes: 18_000, compressed: brotli },
  { kind: 'several statements beside those of another time', pages: /^filings\/[^/]+\/compare\//, bytes: ROUND_TRIP, compressed: brotli },
  { kind: 'a statement, and any other page', pages: /./, bytes: ROUND_TRIP, compressed: gzip },
];

/** Code that is loaded when it is asked for, by the name of its file. */
const CODE: Readonly<Record<string, number>> = { answer: 5_000, chart: 60_000, search: 10_500 };

const links = (html: string): readonly string[] => html.match(/<link [^>]*>/g) ?? [];
const attribute = (tag: string, name: string): string => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** What the site that the project of the tests has built may weigh. */
export function describeBudgets(): void {
  describe('what the site weighs', () => {
    const folder = () => inject('site').folder;
    const pages = () => globSync('**/*.html', { cwd: folder() }).sort().map((path) => ({ path, html: readFileSync(join(folder(), path), 'utf8') }));

    test.each(BUDGETS)('$kind: HTML and CSS within $bytes bytes compressed', ({ kind, bytes, compressed }) => {
      const sheets = new Map<string, number>();
      const weightOf = (href: string): number => {
        const known = sheets.get(href) ?? compressed(readFileSync(join(folder(), href)));
        sheets.set(href, known);
        return known;
      };
      const heavy: string[] = [];
      for (const { path, html } of pages()) {
        if (BUDGETS.find(({ pages: some }) => some.test(path))?.kind !== kind) continue;
        // A style sheet for print is not waited for.
        const styles = links(html).filter((link) => attribute(link, 'rel') === 'stylesheet' && attribute(link, 'media') !== 'print');
        const weight = compressed(Buffer.from(html)) + styles.reduce((sum, link) => sum + weightOf(attribute(link, 'href')), 0);
        if (weight > bytes) heavy.push(`${path}: ${String(weight)}`);
      }
      expect(heavy).toEqual([]);
    });

    test('no page asks for a script, or for anything that is not its own', () => {
      for (const { path, html } of pages()) {
        expect(html, path).not.toMatch(/<script[^>]* src=|rel="modulepreload"|<iframe|<object|<embed/);
        for (const link of links(html)) {
          if (/stylesheet|preload|icon/.test(attribute(link, 'rel'))) expect(attribute(link, 'href'), path).toMatch(/^\/(?!\/)/);
        }
        expect(html, path).not.toMatch(/<(?:img|source|audio|video)[^>]* src(?:set)?="(?!\/(?!\/)|data:)/);
      }
    });

    test('what is loaded when it is asked for is small, and there is no more of it', () => {
      const files = globSync('_assets/*.js', { cwd: folder() }).map((path) => ({ name: /_assets\/([^-.]+)/.exec(path)?.[1] ?? '', weight: gzip(readFileSync(join(folder(), path))) }));
      expect(files.map(({ name }) => name).sort()).toEqual(Object.keys(CODE));
      expect(files.filter(({ name, weight }) => weight > (CODE[name] ?? 0))).toEqual([]);
    });
  });
}
