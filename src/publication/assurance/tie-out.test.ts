import { describe, expect, test } from 'vitest';
import { miniAssurance, REVIEWED } from '../../../test/sites/mini-assurance.ts';
import { factsFile } from '../../../test/sites/mini-filing.ts';
import type { Changes } from '../../../test/sites/mini.ts';
import { tieOutView } from './tie-out.ts';

function viewOf(changes: Changes) {
  const { site, filing, assurance } = miniAssurance(changes);
  return tieOutView(site, filing, assurance);
}

describe('the page of a tie-out', () => {
  const view = viewOf(REVIEWED);

  test('says in one sentence what was looked at, and how it came out', () => {
    expect(view.sentence).toMatch(/^\d+ rules looked at \d+ relations between the figures, answers and tables of this filing: \d+ hold, 2 could not be checked, 1 found the source itself in error and none fails\.$/);
    expect(viewOf({ 'filings/h1/facts/income.csv': ['700,900', '700,901'] }).sentence).toMatch(/ and one fails\.$/);
  });

  test('counts figures by what vouches for them', () => {
    expect(view.counts.map(({ number, label }) => `${number} ${label}`)).toMatchInlineSnapshot(`
      [
        "0 figures that two relations or more vouch for",
        "6 figures that one relation vouches for",
        "2 figures that nothing vouches for",
      ]
    `);
  });

  test('lists every rule with its reason, and a tick mark if it vouches', () => {
    expect(view.rules.every(({ title, reason }) => title !== '' && reason !== '')).toBe(true);
    expect(view.rules.find(({ id }) => id === 'footing')).toMatchObject({ tick: 'f', holds: '2', fails: '0' });
    expect(view.rules.find(({ id }) => id === 'magnitude')?.tick).toBeUndefined();
  });

  test('lists open figures under why they are, with the way to each', () => {
    expect(view.open).toMatchInlineSnapshot(`
      [
        {
          "items": [
            {
              "bounded": "sign",
              "item": "Dividend",
              "periods": [
                {
                  "href": "filings/h1/income/#income--dividend--1H12",
                  "name": "1H12",
                },
              ],
            },
          ],
          "reason": "Nothing in the document constrains it",
        },
        {
          "items": [
            {
              "bounded": "sign, size",
              "item": "Growth",
              "periods": [
                {
                  "name": "1H11",
                },
              ],
            },
          ],
          "reason": "Revenues is not on file for both periods",
        },
      ]
    `);
  });

  test('lists what could not be checked by rule and reason', () => {
    expect(view.unchecked).toMatchInlineSnapshot(`
      [
        {
          "reasons": [
            {
              "reason": "Revenues is not on file for both periods",
              "relations": [
                "Growth for 1H11 follows from the amounts",
              ],
            },
          ],
          "rule": "Reported growth agrees with the amounts it compares",
        },
        {
          "reasons": [
            {
              "reason": "a figure in it is an erratum",
              "relations": [
                "The printed figures of “Profit” add up in “Income”, 1H11",
              ],
            },
          ],
          "rule": "Printed figures are the rounded facts, but for recorded adjustments",
        },
      ]
    `);
  });

  test('lists cells that print otherwise: moved digits, and misprints with the right figure', () => {
    expect(view.adjusted).toMatchInlineSnapshot(`
      [
        {
          "column": "1H12",
          "href": "filings/h1/income/#income--revenues--1H12",
          "note": "",
          "printed": "1,200",
          "rounded": "1,201",
          "row": "Revenues",
          "table": "Income, millions of JPY",
        },
      ]
    `);
    expect(view.misprinted).toMatchInlineSnapshot(`
      [
        {
          "column": "1H11",
          "href": "filings/h1/income/#income--profit--1H11",
          "note": "The statement says 300.",
          "printed": "400",
          "rounded": "300",
          "row": "Profit",
          "table": "Income, millions of JPY",
        },
      ]
    `);
  });

  test('lists what was explained, with the answer', () => {
    const explained: Changes = {
      'concepts/odd.yaml': 'concepts:\n  - { id: odd, name: "ex:Odd", label: Odd, period: duration, value: monetary }\n',
      'filings/h1/facts/odd.csv': factsFile('1H11,1H12', 'odd,,,,JPY,millions,-6,Ledger,1,"1,200"'),
      'filings/h1/filing.yaml': ['headline: [revenues]', 'supplementary: [{ concept: odd, reason: For later. }]\nexplained: [{ rule: magnitude, concept: odd, reason: The factory was sold. }]\nheadline: [revenues]'],
    };
    expect(viewOf(explained).explained).toMatchInlineSnapshot(`
      [
        {
          "answer": "The factory was sold.",
          "message": "Odd for 1H12 is about 1,200 times what it is for 1H11. Found: 1,200,000,000 JPY; expected: about the size of 1,000,000 JPY.",
        },
      ]
    `);
  });

  test('shows what fails in a draft as the command does', () => {
    expect(viewOf({ 'filings/h1/facts/income.csv': ['700,900', '700,901'] }).failing[0]).toMatch(/^content\/filings\/h1\/facts\/income\.csv:4:\d+: error: Profit for 1H12 is not the sum/);
  });
});
