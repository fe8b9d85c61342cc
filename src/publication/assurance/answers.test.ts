import { describe, expect, test } from 'vitest';
import { answerView } from '../../browser/answer-view.ts';
import { miniAssurance, REVIEWED } from '../../../test/sites/mini-assurance.ts';
import { answersOf } from './answers.ts';
import { surroundingsOf } from '../sections/surroundings.ts';

const { site, filing, assurance } = miniAssurance(REVIEWED);
const answers = answersOf(site, filing, surroundingsOf(site, filing), assurance);

/** What a reader is told who chooses a cell. */
const told = (anchor: string) => answerView(answers, anchor);

describe('what figures say of themselves', () => {
  test('the same content gives the same bytes, and nothing in it is undefined', () => {
    const again = miniAssurance(REVIEWED);
    const text = JSON.stringify(answers);
    expect(JSON.stringify(answersOf(again.site, again.filing, surroundingsOf(again.site, again.filing), again.assurance))).toBe(text);
    expect(JSON.parse(text)).toEqual(answers);
  });

  test('a figure says its exact value, its source and what vouches for it', () => {
    expect(told('income--costs--1H12')).toMatchInlineSnapshot(`
      {
        "cited": "Example plc, Earnings release of November 8, 2012",
        "facts": [
          {
            "accuracy": "to the nearest 1,000 JPY",
            "history": {
              "concept": "costs",
              "series": "JPY",
            },
            "name": "ex:Costs",
            "period": "Six Months Ended September 30, 2012",
            "place": "facts/income.csv:3",
            "relations": [
              {
                "figures": [
                  {
                    "name": "Profit, 1H12",
                    "value": "300,200,000 JPY",
                  },
                  {
                    "name": "Revenues, 1H12",
                    "value": "1,200,600,000 JPY",
                  },
                  {
                    "name": "Costs, 1H12",
                    "value": "900,400,000 JPY",
                  },
                ],
                "rule": "footing",
                "says": "Profit is the sum of 2 parts in “Income”, 1H12",
                "title": "Totals equal the sum of their parts",
              },
            ],
            "source": "Ledger",
            "title": "Costs",
            "value": "900,400,000 JPY",
          },
        ],
        "shown": "It is printed with the opposite sign.",
        "unit": "millions of JPY",
      }
    `);
  });

  test('a figure that nothing vouches for says why', () => {
    expect(told('income--dividend--1H12')?.facts[0]?.open).toMatchInlineSnapshot(`"Nothing in the document constrains it"`);
  });

  test.each([
    ['a change', 'income--revenues--1H12-percent'],
    ['a digit that was moved', 'income--revenues--1H12'],
    ['a misprint', 'income--profit--1H11'],
    ['a change that means nothing', 'income--dividend--1H12-percent'],
    ['a figure as it was typed', 'income--profit--1H12'],
  ])('a cell says what it makes of its facts: %s', (_, anchor) => {
    expect({ shown: told(anchor)?.shown, facts: told(anchor)?.facts.map(({ title, period, value }) => `${title}, ${period}: ${value}`) }).toMatchSnapshot();
  });

  test('a cell that is none has nothing to say', () => {
    expect(told('income--nobody--1H12')).toBeUndefined();
  });

  test('its relations are those that tie-out found, whichever figure is asked', () => {
    const relations = [...assurance.relations];
    expect(answers.relations.length).toBe(relations.length);
    answers.relations.forEach(({ facts }, index) => {
      expect(facts.map((number) => filing.facts.all[number])).toEqual(relations[index]?.facts);
    });
  });
});
