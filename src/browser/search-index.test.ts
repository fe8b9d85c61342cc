import { describe, expect, test } from 'vitest';
import type { FilingContents, FilingEntry } from '../model/search.ts';
import { filingDocuments, siteDocuments } from './search-documents.ts';
import { excerpt } from './search-excerpt.ts';
import { SearchIndex } from './search-index.ts';

const FILING: FilingEntry = { title: 'First half', name: 'Earnings release of November 8, 2012', path: 'filings/h1/' };
const CONTENTS: FilingContents = {
  pages: [{ title: 'What was checked', path: 'tie-out/' }],
  sections: [{
    id: 'income',
    title: 'Income',
    passages: [['income-p1', 'Revenues were JPY51,109 million, up 8.3%.'], ['income-p2', 'Competition is strong.']],
    tables: [{
      id: 'statement',
      title: 'Statement of operations',
      columns: [['1H11', 'Six months, 2011'], ['1H12', 'Six months, 2012']],
      rows: [
        ['revenues', 0, 'Revenues', '47,207', '51,109'],
        ['costs', 0, 'Costs'],
        ['services', 1, 'Services', '', '40,961'],
        ['operating-income', 0, 'Operating income', '−164', '3,263'],
        ['other-income', 0, 'Other income', '511', '51,109,001'],
      ],
    }],
  }],
};

const index = new SearchIndex();
index.add(siteDocuments({ filings: [FILING], pages: [], concepts: [{ label: 'Operating income', definition: 'Revenues less costs.', path: 'history/operating-income/' }] }));
index.add(filingDocuments(FILING, CONTENTS));

/** What was found: its kind, and where it leads. */
const found = (query: string) => index.find(query).found.map(({ document: { kind, path } }) => `${kind} ${path}`);

describe('a search', () => {
  test('finds a figure in its row and in a text, and nothing that only begins like it', () => {
    expect(found('51,109')).toEqual(['row filings/h1/income/#statement--revenues', 'passage filings/h1/income/#income-p1']);
  });

  test('leads to the cell of a figure, by the labels around its row', () => {
    const [row] = index.find('40,961').found;
    expect(row?.document).toMatchObject({ title: 'Costs › Services', within: 'Statement of operations, Income, Earnings release of November 8, 2012' });
    expect(row?.document.figures).toEqual([{ printed: '40,961', heading: 'Six months, 2012', path: 'filings/h1/income/#statement--services--1H12' }]);
  });

  test('finds words, in a row and in a figure that has a history', () => {
    expect(found('operating income')).toEqual(['row filings/h1/income/#statement--operating-income', 'concept history/operating-income/']);
    expect(found('oper inc')).toContain('concept history/operating-income/');
  });

  test('finds what a table in full has in thousands', () => {
    expect(found('51,109,001,000')).toEqual(['row filings/h1/income/#statement--other-income']);
  });

  test('forgives a wrong letter in a word where nothing is found otherwise, and never a wrong digit', () => {
    expect(found('competiton')).toEqual(['passage filings/h1/income/#income-p2']);
    expect(found('51,108')).toEqual([]);
  });

  test('says that it found only some of the words', () => {
    expect(index.find('operating dividend').partly).toBe(true);
    expect(index.find('operating income').partly).toBe(false);
    expect(index.find('')).toEqual({ found: [], partly: false });
  });
});

describe('what is shown of a passage', () => {
  const long = `${'Before it nothing is said. '.repeat(20)}Here is the word. ${'After it nothing is said either. '.repeat(20)}`.trim();

  test('is the stretch around what was found, between whole words', () => {
    const shown = excerpt(long, new Set(['word']));
    expect(shown).toMatch(/^… \w.*Here is the word\..*\w\.? …$/);
    expect(shown.length).toBeLessThan(260);
    expect(excerpt('Short.', new Set())).toBe('Short.');
    expect(excerpt(long, new Set(['before']))).toMatch(/^Before/);
  });
});
