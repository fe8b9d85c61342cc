import { expect, test } from 'vitest';
import { readProse } from '../../reading/prose/prose.ts';
import { miniSite } from '../../../test/sites/mini-filing.ts';
import { miniAssurance, REVIEWED } from '../../../test/sites/mini-assurance.ts';
import { passagesOf, withAnchors } from '../sections/passages.ts';
import { filingContents } from './search.ts';
import { siteContents } from './search-site.ts';

const { site, filing } = miniAssurance(REVIEWED);

test('a filing holds what its tables print, and where', () => {
  expect(filingContents(site, filing, () => undefined)).toMatchInlineSnapshot(`
    {
      "pages": [
        {
          "path": "tie-out/",
          "title": "What was checked",
        },
      ],
      "sections": [
        {
          "id": "income",
          "passages": [],
          "period": "six months ended September 30, 2012",
          "tables": [
            {
              "columns": [
                [
                  "1H12",
                  "Six Months Ended September 30, 2012",
                ],
                [
                  "1H11",
                  "Six Months Ended September 30, 2011",
                ],
                [
                  "1H12-percent",
                  "YoY % change",
                ],
              ],
              "id": "income",
              "rows": [
                [
                  "revenues",
                  0,
                  "Revenues",
                  "1,200",
                  "1,000",
                  "20.0",
                ],
                [
                  "costs",
                  0,
                  "Costs",
                  "−900",
                  "−700",
                  "28.6",
                ],
                [
                  "profit",
                  0,
                  "Profit",
                  "300",
                  "400 (corrected to 300)",
                  "−0.1",
                ],
                [
                  "dividend",
                  0,
                  "Dividend (JPY per share)",
                  "12.50",
                  "",
                  "",
                ],
              ],
              "title": "Income",
              "unit": "Millions of JPY",
            },
          ],
          "title": "Income",
        },
      ],
    }
  `);
});

test('totals that are called alike stand within their headings', () => {
  const grouped = 'title: Income\ncurrency: JPY\nscale: millions\nfoots: not\ncolumns: [{ period: current }]\nrows:\n  - { label: Sales, total: { concept: revenues, label: Total }, rows: [{ id: sold, concept: revenues, members: { segment: atm } }] }\n  - { label: Spending, total: { concept: costs, label: Total }, rows: [{ id: spent, concept: costs, members: { segment: atm } }] }\n';
  const other = miniSite({ 'tables/income.yaml': grouped, 'filings/h1/filing.yaml': ['headline:', 'supplementary: [{ concept: profit, reason: For later. }]\nheadline:'] });
  const [one] = other.filings;
  if (!one) throw new Error('The mini site has no filing.');
  expect(filingContents(other, one, () => undefined).sections[0]?.tables[0]?.rows).toEqual([
    [expect.any(String), 0, 'Sales'], ['sold', 1, 'Revenues, ATM', ''], ['revenues', 1, 'Total', '1,200'],
    [expect.any(String), 0, 'Spending'], ['spent', 1, 'Costs, ATM', ''], ['costs', 1, 'Total', '900'],
  ]);
});

test('the site lists its filings and the figures that have a history', () => {
  expect(siteContents(site, [filing])).toMatchInlineSnapshot(`
    {
      "concepts": [
        {
          "label": "Revenues",
          "path": "history/revenues/",
        },
        {
          "label": "Costs",
          "path": "history/costs/",
        },
        {
          "label": "Profit",
          "path": "history/profit/",
        },
      ],
      "filings": [
        {
          "name": "Earnings release of November 8, 2012",
          "path": "filings/h1/",
          "period": "six months ended September 30, 2012",
          "title": "First half",
        },
      ],
      "pages": [
        {
          "path": "how-to-read/",
          "title": "How to read these figures",
        },
      ],
    }
  `);
});

test('a text is its paragraphs, headings and items, and at last its notes', () => {
  const tree = readProse('a.mdx', '### Heading\n\nOne *word*[^a] and\nanother.\n\n- an item\n- more\n\n[^a]: A note.\n').value?.tree;
  expect(tree && passagesOf(withAnchors(tree, 'x'), 'x')).toEqual([
    ['x-p1', 'Heading'], ['x-p2', 'One word and another.'], ['x-p3', 'an item'], ['x-p4', 'more'], ['note-x-a', 'A note.'],
  ]);
});
