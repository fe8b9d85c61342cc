import { describe, expect, test } from 'vitest';
import { foundIn, readMini } from '../../../test/sites/mini.ts';

const FOLDER = 'filings/h1/transcription';
const found = (file: string, text: string) => foundIn({ [`${FOLDER}/${file}.csv`]: text });

describe('a transcription', () => {
  test('is read with its lines and places', () => {
    const { site, findings } = readMini({
      [`${FOLDER}/cells.csv`]: 'table,row,column,printed,line\nincome,costs,1H12,(900),7\n',
      [`${FOLDER}/labels.csv`]: 'table,row,column,label,line\nincome,costs,,COSTS,7\nincome,,1H12,JPY millions,3\nincome,,,Income,2\n',
      [`${FOLDER}/captions.csv`]: 'about,text,line\nincome; results,Six months ended,2\n,1H12,20\n',
      [`${FOLDER}/text.csv`]: 'concept,members,stance,period,view,words,printed,line\nrevenues,segment=atm,plan,1H12,percent-change,up,8.3%,20\n,,,,value,,41 companies,21\n',
      [`${FOLDER}/errata.csv`]: 'rule,line,printed,note\nprinted-labels,7,COSTS,Revenues are meant.\n',
    });
    expect(findings).toEqual([]);
    expect(site?.filings[0]?.transcription).toMatchInlineSnapshot(`
      {
        "captions": [
          {
            "about": [
              "income",
              "results",
            ],
            "line": 2,
            "place": {
              "column": 17,
              "file": "content/filings/h1/transcription/captions.csv",
              "line": 2,
            },
            "text": "Six months ended",
          },
          {
            "about": [],
            "line": 20,
            "place": {
              "column": 2,
              "file": "content/filings/h1/transcription/captions.csv",
              "line": 3,
            },
            "text": "1H12",
          },
        ],
        "cells": [
          {
            "amount": {
              "amount": "-900",
              "places": 0,
            },
            "column": "1H12",
            "kind": "number",
            "line": 7,
            "place": {
              "column": 19,
              "file": "content/filings/h1/transcription/cells.csv",
              "line": 2,
            },
            "printed": "(900)",
            "row": "costs",
            "table": "income",
          },
        ],
        "errata": [
          {
            "line": 7,
            "note": "Revenues are meant.",
            "place": {
              "column": 18,
              "file": "content/filings/h1/transcription/errata.csv",
              "line": 2,
            },
            "printed": "COSTS",
            "rule": "printed-labels",
          },
        ],
        "labels": [
          {
            "label": "COSTS",
            "letters": "costs",
            "line": 7,
            "place": {
              "column": 15,
              "file": "content/filings/h1/transcription/labels.csv",
              "line": 2,
            },
            "row": "costs",
            "table": "income",
          },
          {
            "column": "1H12",
            "label": "JPY millions",
            "letters": "jpymillions",
            "line": 3,
            "place": {
              "column": 14,
              "file": "content/filings/h1/transcription/labels.csv",
              "line": 3,
            },
            "table": "income",
          },
          {
            "label": "Income",
            "letters": "income",
            "line": 2,
            "place": {
              "column": 10,
              "file": "content/filings/h1/transcription/labels.csv",
              "line": 4,
            },
            "table": "income",
          },
        ],
        "mentions": [
          {
            "amount": {
              "amount": "8.3",
              "exponent": -2,
              "places": 1,
            },
            "concept": "revenues",
            "kind": "number",
            "line": 20,
            "members": {
              "segment": "atm",
            },
            "period": "1H12",
            "place": {
              "column": 50,
              "file": "content/filings/h1/transcription/text.csv",
              "line": 2,
            },
            "printed": "8.3%",
            "stance": "plan",
            "view": "percent-change",
            "words": "up",
          },
          {
            "amount": {
              "amount": "41",
              "places": 0,
            },
            "kind": "number",
            "line": 21,
            "members": {},
            "place": {
              "column": 12,
              "file": "content/filings/h1/transcription/text.csv",
              "line": 3,
            },
            "printed": "41 companies",
            "view": "value",
            "words": "",
          },
        ],
      }
    `);
  });

  test('is absent where nobody made one', () => {
    expect(readMini({}).site?.filings[0]).not.toHaveProperty('transcription');
  });
});

describe('what is wrong with', () => {
  test('cells', () => {
    expect(found('cells', 'table,row,column,printed,line\nincme,costs,1H12,900,7\nincome,,1H12,900,7\nincome,costs,1H12,900,7\nincome,costs,1H12,901,8\nincome,profit,1H12,300,7a\nincome,revenues,1H12,,\n')).toMatchInlineSnapshot(`
      "content/filings/h1/transcription/cells.csv:2:1: error: The filing shows no table "incme". [transcription/unknown-table]
          expected: perhaps "income"
          to mend:  Correct the name, or remove the row.
      content/filings/h1/transcription/cells.csv:3:8: error: The record has nothing under "row". [transcription/empty]
          to mend:  Fill in the cell, or remove the row.
      content/filings/h1/transcription/cells.csv:5:1: error: The same cell is transcribed a second time. [transcription/duplicate]
          see:      content/filings/h1/transcription/cells.csv:4:1: it is transcribed here first
          to mend:  Keep one of the two records.
      content/filings/h1/transcription/cells.csv:6:24: error: "7a" is not the number of a line. [transcription/line]
          expected: a whole number, counted from 1
          to mend:  Correct the line.
      content/filings/h1/transcription/cells.csv:7:22: error: The record has nothing under "printed". [transcription/empty]
          to mend:  Fill in the cell, or remove the row.
      content/filings/h1/transcription/cells.csv:7:23: error: The record has nothing under "line". [transcription/empty]
          to mend:  Fill in the cell, or remove the row."
    `);
  });

  test('labels', () => {
    expect(found('labels', 'table,row,column,label,line\nincome,costs,1H12,Costs,7\nincom,costs,,Costs,7\nincome,costs,,,7\n')).toMatchInlineSnapshot(`
      "content/filings/h1/transcription/labels.csv:2:14: error: The label belongs to a row and to a column. [transcription/label]
          expected: the id of a row, or that of a column, or neither for what stands over the whole table
          to mend:  Empty one of the two cells.
      content/filings/h1/transcription/labels.csv:3:1: error: The filing shows no table "incom". [transcription/unknown-table]
          expected: perhaps "income"
          to mend:  Correct the name, or remove the row.
      content/filings/h1/transcription/labels.csv:4:15: error: The record has nothing under "label". [transcription/empty]
          to mend:  Fill in the cell, or remove the row."
    `);
  });

  test('captions', () => {
    expect(found('captions', 'about,text,line\nincome;resluts,1H12,7\n,,0\n')).toMatchInlineSnapshot(`
      "content/filings/h1/transcription/captions.csv:2:1: error: The filing has no table, section or part "resluts". [transcription/unknown-place]
          expected: perhaps "results"
          to mend:  Correct the name, or leave the cell empty for a sentence of the text.
      content/filings/h1/transcription/captions.csv:3:2: error: The record has nothing under "text". [transcription/empty]
          to mend:  Fill in the cell, or remove the row.
      content/filings/h1/transcription/captions.csv:3:3: error: "0" is not the number of a line. [transcription/line]
          expected: a whole number, counted from 1
          to mend:  Correct the line."
    `);
  });

  test('figures of the text', () => {
    expect(found('text', `concept,members,stance,period,view,words,printed,line
revenue,,,1H12,value,,1,7
revenues,segment=atn,,1H12,value,,1,7
revenues,,plam,1H12,value,,1,7
revenues,,,1H13,value,,1,7
revenues,,,,value,,1,7
revenues,,,1H12,percent,,1,7
revenues,,,1H12,value,,,7
`)).toMatchInlineSnapshot(`
  "content/filings/h1/transcription/text.csv:2:1: error: There is no concept "revenue". [transcription/unknown-concept]
      expected: perhaps "revenues"
      to mend:  Correct the name, or leave the cell empty for what the filing does not report.
  content/filings/h1/transcription/text.csv:3:10: error: The dimension "segment" has no member "atn". [facts/unknown-member]
      expected: perhaps "atm"
      to mend:  Correct the name, or declare the member in concepts/.
  content/filings/h1/transcription/text.csv:4:11: error: The filing has no announcement "plam". [transcription/unknown-stance]
      expected: perhaps "plan"
      to mend:  Correct the name, or add it to filing.yaml.
  content/filings/h1/transcription/text.csv:5:12: error: The filing has no period "1H13". [transcription/unknown-period]
      expected: perhaps "1H12"
      to mend:  Correct the name, or add it to filing.yaml.
  content/filings/h1/transcription/text.csv:6:12: error: The figure of "revenues" names no period. [transcription/no-period]
      to mend:  Write the name of a period of the filing.
  content/filings/h1/transcription/text.csv:7:17: error: "percent" is nothing that a figure can say of its concept. [transcription/view]
      expected: one of value, change, percent-change, points, rate
      to mend:  Correct the view.
  content/filings/h1/transcription/text.csv:8:24: error: The record has nothing under "printed". [transcription/empty]
      to mend:  Fill in the cell, or remove the row."
`);
  });

  test('errata', () => {
    expect(found('errata', 'rule,line,printed,note\nprinted-labels,7,COSTS,\n,7,x,y\n')).toMatchInlineSnapshot(`
      "content/filings/h1/transcription/errata.csv:2:24: error: The record has nothing under "note". [transcription/empty]
          to mend:  Fill in the cell, or remove the row.
      content/filings/h1/transcription/errata.csv:3:1: error: The record has nothing under "rule". [transcription/empty]
          to mend:  Fill in the cell, or remove the row."
    `);
  });

  test('columns', () => {
    expect(found('cells', 'table,row,column,figure,line\n')).toMatchInlineSnapshot(`
      "content/filings/h1/transcription/cells.csv:1:1: error: The column "printed" is missing. [transcription/missing-column]
          expected: table, row, column, printed, line
          to mend:  Add a column "printed".
      content/filings/h1/transcription/cells.csv:1:18: error: There is no column "figure". [transcription/unknown-column]
          expected: one of table, row, column, printed, line
          to mend:  Correct the name, or remove the column."
    `);
  });

  test('other files in its folder', () => {
    expect(found('prose', 'a\n')).toMatchInlineSnapshot(`
      "content/filings/h1/transcription/prose.csv: warning: Nothing reads this file. [files/unexpected]
          expected: cells.csv, labels.csv, captions.csv, text.csv, errata.csv
          to mend:  Give it the name and folder of what it is meant to be, or move it out of the content."
    `);
  });
});
