import { describe, expect, test } from 'vitest';
import { MINI } from '../../../test/sites/mini.ts';
import { memorySource } from '../../reading/formats/memory.ts';
import { readSite } from '../../reading/site/site.ts';
import { checksOf } from '../../tieout/checking/tieout.ts';
import { amendmentsOf, changedFigures } from './amendments.ts';
import { sectionView } from './filing.ts';
import { surroundingsOf } from './surroundings.ts';

const FILING = MINI['filings/h1/filing.yaml'] ?? '';

/** A site with a filing and a later one that amends it. */
function amended(amends: string, facts = MINI['filings/h1/facts/income.csv']?.replace('"1,200"', '"1,150"').replace(',900', ',850') ?? '') {
  const files = {
    ...MINI,
    'filings/h1-a/filing.yaml': FILING.replace('2012-11-08', '2012-11-20').replace('First half', 'First half, amended').replace('headline:', `amends: ${amends}\nheadline:`),
    'filings/h1-a/income.mdx': MINI['filings/h1/income.mdx'] ?? '',
    'filings/h1-a/facts/income.csv': facts,
  };
  const { site, findings } = readSite(memorySource(files));
  const [after, before] = site?.filings ?? [];
  if (!site || !before || !after) throw new Error(JSON.stringify(findings));
  return { site, before, after };
}

const PARTIAL = '{ filing: h1, scope: partial, reason: An order was counted twice. }';

describe('an amended filing', () => {
  const { site, before, after } = amended(PARTIAL);

  test('and its amendment say so of each other', () => {
    expect([amendmentsOf(site, before, surroundingsOf(site, before)), amendmentsOf(site, after, surroundingsOf(site, after))]).toMatchInlineSnapshot(`
      [
        [
          {
            "changes": "filings/h1-a/changes/",
            "link": {
              "href": "filings/h1-a/",
              "text": "First half, amended",
            },
            "sentence": "A part of this filing was amended on November 20, 2012: An order was counted twice.",
          },
        ],
        [
          {
            "changes": "filings/h1-a/changes/",
            "link": {
              "href": "filings/h1/",
              "text": "First half, November 8, 2012",
            },
            "sentence": "This filing amends a part of another: An order was counted twice.",
          },
        ],
      ]
    `);
    const whole = amended(PARTIAL.replace('partial', 'whole'));
    expect(amendmentsOf(whole.site, whole.before, surroundingsOf(whole.site, whole.before))[0]?.sentence).toMatch(/^This filing was superseded on/);
  });

  test('has its changed figures listed by themselves', () => {
    expect(changedFigures(site, after, surroundingsOf(site, after))).toMatchInlineSnapshot(`
      [
        {
          "after": "1,150,000,000 JPY",
          "before": "1,200,000,000 JPY",
          "item": "Revenues",
          "period": "Six Months Ended September 30, 2012",
          "source": "Ledger",
        },
        {
          "after": "850,000,000 JPY",
          "before": "900,000,000 JPY",
          "item": "Costs",
          "period": "Six Months Ended September 30, 2012",
          "source": "Ledger",
        },
      ]
    `);
    expect(changedFigures(site, before, surroundingsOf(site, before))).toEqual([]);
  });

  test('shows its figures as they were filed, and under the table what they are now', () => {
    const section = before.parts.flatMap(({ sections }) => sections)[0];
    if (!section) throw new Error('no section');
    const { blocks } = sectionView(site, before, section, { prose: () => undefined, notice: () => undefined, around: (filing) => surroundingsOf(site, filing) });
    const table = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))[0];
    expect(table?.rows.find(({ label }) => label === 'Revenues')?.cells.map(({ figure }) => figure.text)).toEqual(['1,200', '1,000']);
    expect(table?.notes.map(({ text }) => text)).toMatchInlineSnapshot(`
      [
        "Without taxes.",
        "Six months ended September 30, 2012: amended on November 20, 2012 from 1,200,000,000 JPY to 1,150,000,000 JPY. An order was counted twice.",
        "Six months ended September 30, 2012: amended on November 20, 2012 from 900,000,000 JPY to 850,000,000 JPY. An order was counted twice.",
      ]
    `);
  });

  test('is no comparative that its amendment contradicts', () => {
    const outcomes = checksOf(site, after).filter(({ rule }) => ['comparatives', 'amendments'].includes(rule)).map((check) => `${check.rule} ${check.outcome}`);
    expect(outcomes).toEqual(['amendments consistent', 'amendments unchecked', 'amendments unchecked']);
  });
});

test('an amendment of itself, or of what came later, is refused', () => {
  const { site, after } = amended('{ filing: h1-a, scope: whole, reason: A slip. }');
  const found = checksOf(site, after).flatMap((check) => (check.outcome === 'inconsistent' && check.rule === 'amendments' ? [check.finding.message] : []));
  expect(found).toEqual(['Filing h1-a amends itself.']);
});
