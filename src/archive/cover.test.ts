import { expect, test } from 'vitest';
import type { FilingOutline } from '../views/filing-view.ts';
import type { IssuerView } from '../views/issuer-view.ts';
import { coverOf } from './cover.ts';

const issuer: IssuerView = { name: 'Example & Sons plc', shortName: 'Example', language: 'en', listings: [], demonstration: false, negative: 'minus' };
const filing = {
  id: 'h1', title: 'First half', form: 'Earnings release', released: 'November 8, 2012', releasedIso: '2012-11-08', period: 'six months ended September 30, 2012', covers: ['2012-04-01/2012-09-30'],
  fiscalYear: '2012', fiscalYearTitle: 'Fiscal year 2012', basis: ['Prepared under IFRS', 'Unaudited'], parts: [], comparisons: [], amendments: [],
  releasedAt: '2012-11-08', files: [{ format: 'JSON', says: 'every fact, for programs', path: 'filings/h1/h1.json' }],
} satisfies FilingOutline;

test('the cover says what the archive is of, and leads to what is in it', () => {
  const { title, content } = coverOf(issuer, filing, '/ir/', [
    '_assets/a.css', 'filings/h1/h1.html', 'filings/h1/h1.json', 'filings/h1/h1.pdf', 'filings/h1/income/index.html', 'filings/h1/index.html', 'filings/h1/tables/income.csv', 'filings/h1/tie-out/index.html',
  ]);
  expect(title).toBe('Earnings release, six months ended September 30, 2012: archive');
  expect(content).toMatchInlineSnapshot(`
    "<article class="home">
    <header class="filing-title">
    <p class="form">Earnings release <time datetime="2012-11-08">November 8, 2012</time></p>
    <h1>First half</h1>
    <p class="basis">Prepared under IFRS. Unaudited.</p>
    </header>
    <div class="prose">
    <p>A filing of Example &amp; Sons plc, archived: it needs no network and no scripts, and whatever shows a page shows it.</p>
    <h2>To read</h2>
    <ul>
    <li><a href="/ir/filings/h1/">The whole filing on one page</a>, and 2 pages of its parts</li>
    <li><a href="/ir/filings/h1/h1.html">h1.html</a></li>
    <li><a href="/ir/filings/h1/h1.pdf">h1.pdf</a></li>
    <li><a href="/ir/filings/h1/tie-out/">What was checked</a>, and how it came out</li>
    <li><a href="/ir/how-to-read/">How to read these figures</a></li>
    </ul>
    <h2>For programs</h2>
    <ul>
    <li><a href="/ir/filings/h1/h1.json">h1.json</a>: every fact, for programs</li>
    <li>The folder <code>content</code>: the plain text that the pages were made from, and the earlier figures they were compared with</li>
    </ul>
    <h2>To prove</h2>
    <p>Beside the folder of this page, <code>manifest-sha256.txt</code> holds the digest of every file in it. Whatever knows SHA-256 can compare them; where there is a command line, <code>sha256sum -c manifest-sha256.txt</code> does. The digest of that list itself is what the edition is known by.</p>
    </div>
    </article>"
  `);
});
