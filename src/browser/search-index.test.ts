import { describe, expect, test } from 'vitest';
import type { FilingContents, FilingEntry } from '../views/search.ts';
import { filingDocuments, siteDocuments } from './search-documents.ts';
import { excerpt, foundIn } from './search-excerpt.ts';
import { SearchIndex } from './search-index.ts';

const FILING: FilingEntry = { title: 'First half', name: 'Earnings release of November 8, 2012', period: 'six months ended September 30, 2012', path: 'filings/h1/' };
const CONTENTS: FilingContents = {
  pages: [{ title: 'What was checked', path: 'tie-out/' }],
  sections: [{
    id: 'income',
    title: 'Income',
    period: 'three months ended September 30, 2012',
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
    expect(row?.document).toMatchObject({ title: 'Costs › Services', within: 'Statement of operations, Income, three months ended September 30, 2012, Earnings release of November 8, 2012' });
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

describe('a search in a script without spaces', () => {
  const passage = (text: string, at: number) => ({ kind: 'passage' as const, title: '', text, within: '', figures: [], path: `#${String(at)}` });
  const row = (title: string, printed: string, path: string) => ({ kind: 'row' as const, title, text: '', within: '', figures: [{ printed, heading: '', path }], path });
  const TEXTS = [
    '当期の売上高は前年同期を上回りました。', '営業収益は51,109百万円でした。', '上高地の売上は増えた。', 'ＩＩＪグループの売上高増加',
    'รายได้จากการขายเพิ่มขึ้น', 'ចំណូលសរុបបានកើនឡើង', 'ລາຍໄດ້ລວມເພີ່ມຂຶ້ນ', 'စုစုပေါင်းဝင်ငွေ တိုးလာသည်', '총매출액은 늘었다', '本期营业收入增长', '最初はｿﾌﾄｳｪｱ開発',
  ];
  const unspaced = new SearchIndex();
  unspaced.add([row('連結営業収益合計', '51,109', '#row'), ...TEXTS.map(passage)]);
  const foundFor = (query: string) => unspaced.find(query).found.map(({ document: { path } }) => path);
  /** What is marked of the first text that is found. */
  const markedFor = (query: string) => {
    const [first] = unspaced.find(query).found;
    return first && foundIn(first.document.text || first.document.title, first.terms).map(([start, end]) => (first.document.text || first.document.title).slice(start, end));
  };

  test.each([
    ['売上高', ['#0', '#3']], ['営業収益', ['#1', '#row']], ['前年同期', ['#0']], ['収益合計', ['#row']], ['円', ['#1']], ['高', ['#0', '#2', '#3']],
    ['グループ', ['#3']], ['iij 売上高', ['#3']], ['ソフトウェア', ['#10']], ['ｳｪｱ', ['#10']], ['การขาย', ['#4']], ['រុប', ['#5']], ['ລວມ', ['#6']], ['ဝင်ငွေ', ['#7']],
    ['매출', ['#8']], ['매출액', ['#8']], ['营业收入', ['#9']], ['５１，１０９', ['#1', '#row']], ['51,109百万円', ['#1']],
  ])('finds %s within a run of letters', (query, expected) => {
    expect(foundFor(query).sort()).toEqual(expected);
    expect(unspaced.find(query).partly).toBe(false);
  });

  test('finds what stands together, not letters that stand apart', () => {
    // 売上 and 上高 stand in the text about 上高地, 売上高 does not.
    expect(foundFor('売上高')).not.toContain('#2');
    expect(foundFor('収高')).toEqual([]);
  });

  test('says where only parts were found', () => {
    const { partly, found } = unspaced.find('売上高の増加率');
    expect([partly, found[0]?.document.path]).toEqual([true, '#3']);
    expect(foundFor('無関係語')).toEqual([]);
  });

  test('marks what was asked for, and no more', () => {
    expect(markedFor('売上高')).toEqual(['売上高']);
    expect(markedFor('収益合計')).toEqual(['収益合計']);
    expect(markedFor('การขาย')).toEqual(['การขาย']);
    expect(markedFor('ウェア')).toEqual(['ｳｪｱ']);
    expect(markedFor('高')).toEqual(['高']);
  });

  test('shows the stretch of a long text in which it was found, whole letters of it', () => {
    const long = `${'前段では別のことを述べる。'.repeat(40)}ここに売上高がある。${'後段でも別のことを述べる。'.repeat(40)}`;
    const shown = excerpt(long, new Set(['売上高']));
    expect(shown).toMatch(/^… .*売上高.* …$/u);
    expect(shown.length).toBeLessThan(260);
    const marks = excerpt(`${'a\u0301𠮷'.repeat(200)} end`, new Set(['end']));
    expect(marks.isWellFormed()).toBe(true);
    expect(marks).not.toMatch(/^… \u0301/);
  });
});

describe('a search forgives how a word is written', () => {
  const other = new SearchIndex();
  other.add(['الإيـــرادَات', 'وَالمصروفات', 'הַכְנָסוֹת', 'Société Générale', 'GRÖSSE', 'Łódź', 'درآمد می‌شود', 'σύνολο', '١٬٢٠٦', 'ＩＦＲＳ', 'Стоимость её'].map((text, at) => ({ kind: 'passage' as const, title: '', text, within: '', figures: [], path: `#${String(at)}` })));
  test.each([
    ['ايرادات', '#0'], ['الايرادات', '#0'], ['إيرَادَات', '#0'], ['المصروفات', '#1'], ['مصروفات', '#1'], ['הכנסות', '#2'], ['societe generale', '#3'], ['größe', '#4'], ['grösse', '#4'], ['lodz', '#5'],
    ['میشود', '#6'], ['درامد', '#6'], ['συνολο', '#7'], ['1,206', '#8'], ['۱٬۲۰۶', '#8'], ['ifrs', '#9'], ['ее', '#10'],
  ])('%s', (query, path) => {
    expect(other.find(query).found.map(({ document }) => document.path)).toEqual([path]);
  });

  test('and marks the word as it stands', () => {
    expect(foundIn('Revenus de la Société.', new Set(['societe']))).toEqual([[14, 21]]);
    expect(foundIn('١٬٢٠٦', new Set(['1206']))).toEqual([[0, 5]]);
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
