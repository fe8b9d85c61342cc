import { describe, expect, test } from 'vitest';
import { formatFinding } from '../model/finding.ts';
import { bytesOf, sha256 } from '../bag/folder.ts';
import { wordsOfPage } from './page-words.ts';
import { publishedDifferences, publishedFinding } from './published.ts';

const OWN = 'filings/h1/';
const PAGE = '<!doctype html><title>H1</title><body><header>Site</header><main id="c"><h1>Income</h1><table><tr><th>Net sales<td>1,200</table></main>';
const FILES = { [`${OWN}index.html`]: PAGE, [`${OWN}income/index.html`]: PAGE, [`${OWN}tables/income.csv`]: 'a,b\n', [`${OWN}tie-out.json`]: '{"concepts":{"a":{"label":"A"}}}', [`${OWN}h1.pdf`]: 'printed' };

function differences(published: Readonly<Record<string, string | undefined>>) {
  const now: Readonly<Record<string, string | undefined>> = { ...FILES, [`${OWN}h1.pdf`]: undefined, ...published };
  const read = (files: Readonly<Record<string, string | undefined>>) => (path: string) => (files[path] === undefined ? undefined : bytesOf(files[path]));
  return publishedDifferences({
    digests: new Map(Object.entries(FILES).map(([path, text]) => [path, sha256(bytesOf(text))])),
    archived: read(FILES),
    published: read(now),
    paths: Object.entries(now).flatMap(([path, text]) => (text === undefined ? [] : [path])),
  });
}

describe('a page says the same', () => {
  test('whatever stands in its frame, however its links and signs are written', () => {
    const now = PAGE.replace('Site', 'Site, Archive').replace('<h1>', '<h1 class="title">').replace('Net sales', '<a href="/history/net-sales/">Net&#32;sales</a>').replace('1,200', '<span>1,200</span>');
    expect(wordsOfPage(now)).toEqual(wordsOfPage(PAGE));
    expect(wordsOfPage('<main><p>5&minus;3 &amp; &#x2014;</p></main>')).toEqual(wordsOfPage('<main><p>5−3 &amp; —</p></main>'));
  });

  test('whatever it says of other filings', () => {
    const related = '<section class="related" aria-labelledby="risks"><h2 id="risks">Risks</h2><ul><li>Prices</ul></section>';
    expect(wordsOfPage(PAGE.replace('</main>', `${related}<nav class="neighbours"><a href="../x/">Next</a></nav><script>let a = 1;</script></main>`))).toEqual(wordsOfPage(PAGE));
  });
});

describe('a filing is beside its archive', () => {
  test('the same, its PDF aside, and whatever has a history by now', () => {
    expect(differences({})).toEqual([]);
    expect(differences({ [`${OWN}index.html`]: PAGE.replace('Site', 'Another'), [`${OWN}tie-out.json`]: '{"concepts":{"a":{"label":"A","history":true}}}' })).toEqual([]);
  });

  test('another where a word, a figure or a file differs, where one was added and where one is gone', () => {
    expect(differences({
      [`${OWN}income/index.html`]: PAGE.replace('1,200', '1,201'),
      [`${OWN}index.html`]: PAGE.replace('</main>', '<p>More.</p></main>'),
      [`${OWN}tables/income.csv`]: 'a,c\n',
      [`${OWN}tables/new.csv`]: 'x\n',
      [`${OWN}tie-out.json`]: undefined,
    })).toEqual([
      { path: `${OWN}income/index.html`, kind: 'changed', was: '1,200', is: '1,201' },
      { path: `${OWN}index.html`, kind: 'changed', was: '', is: 'More.' },
      { path: `${OWN}tables/income.csv`, kind: 'changed' },
      { path: `${OWN}tables/new.csv`, kind: 'added' },
      { path: `${OWN}tie-out.json`, kind: 'gone' },
    ]);
  });

  test('which is said with what to do', () => {
    const edition = { filing: 'h1', number: 2, payload: '', zip: '', released: '2012-11-08' };
    expect(formatFinding(publishedFinding(edition, differences({ [`${OWN}income/index.html`]: PAGE.replace('1,200', '1,201'), [`${OWN}tables/income.csv`]: 'a,c\n' }), 'archive', 'dist'))).toMatchInlineSnapshot(`
      "archive/h1: warning: Filing h1 is published otherwise than edition 2 of its archive holds it: 1 page and 1 file. [archive/published]
          expected: "1,200"
          found:    "1,201" on filings/h1/income/index.html
          see:      dist/filings/h1/income/index.html: says something else
          see:      dist/filings/h1/tables/income.csv: says something else
          to mend:  Take the edit back, also where it stands in a table, concept or notice that filings share; or declare a new edition: npm run archive -- h1 --edition "reason"."
    `);
    const many = Array.from({ length: 12 }, (_, index) => ({ path: `${OWN}${String(index)}.csv`, kind: 'added' as const }));
    expect(publishedFinding(edition, many, 'archive', 'dist').message).toContain('12 files, of which the first 8 are named.');
  });
});
