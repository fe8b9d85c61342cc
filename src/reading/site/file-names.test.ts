import { expect, test } from 'vitest';
import { foundIn } from '../../../test/sites/mini.ts';
import { formatFinding } from '../../model/finding.ts';
import { nameProblem } from '../../model/content/file-name.ts';
import { checkFileNames } from './file-names.ts';
import { Report } from '../formats/report.ts';

function found(...paths: readonly string[]): string {
  const report = new Report();
  checkFileNames('content', paths, report);
  return report.findings.map(formatFinding).join('\n');
}

test.each([
  'a\nb.csv', 'a\\b.csv', 'a\tb.csv', ' a.csv', 'a.csv ', '\u00a0a.csv', 'a\u202eb.csv', 'a\u200b.csv', 'a\ufffd.csv', 'a:b.csv', 'a*.csv', 'a?.csv', '"a".csv', 'a<b.csv', 'a|b.csv', '100%.csv', 'a.', 'CON', 'con.yaml', 'aux.csv', 'COM1.txt', 'lpt9.csv', 'nul', 'u\u0308bersicht.csv', `${'a'.repeat(130)}.csv`, `${'売'.repeat(41)}.csv`,
])('%j is no name of a file', (name) => {
  expect(nameProblem(name)).toBeDefined();
});

test.each(['income-statement.csv', 'filing.yaml', 'übersicht.csv', '損益計算書.csv', 'Q1 [draft].csv', 'console.csv', 'community.csv', '.htaccess', '_headers', 'a.b.c.csv', "d'or.csv", 'a (2).csv'])('%j is one', (name) => {
  expect(nameProblem(name)).toBeUndefined();
});

test('says what is wrong with a name, and shows it', () => {
  expect(found('filings/h1/facts/in\ncome.csv', 'filings/con/filing.yaml', 'filings/con/a.mdx', 'filings/h1/facts/100%.csv')).toMatchInlineSnapshot(`
    "content/filings/h1/facts/in⟨U+000A LINE FEED⟩come.csv: error: The name of the file "in⟨U+000A LINE FEED⟩come.csv" holds a sign that nothing shows. [files/name]
        expected: letters, digits, points, hyphens and underscores, such as balance-sheet.csv
        to mend:  Rename it: it could not be kept in an archive, proved with sha256sum and checked out everywhere.
    content/filings/con: error: The name of the folder "con" is the name of a device on Windows. [files/name]
        expected: letters, digits, points, hyphens and underscores, such as balance-sheet.csv
        to mend:  Rename it: it could not be kept in an archive, proved with sha256sum and checked out everywhere.
    content/filings/h1/facts/100%.csv: error: The name of the file "100%.csv" holds "%", which some systems, or the lists of archives, cannot write. [files/name]
        expected: letters, digits, points, hyphens and underscores, such as balance-sheet.csv
        to mend:  Rename it: it could not be kept in an archive, proved with sha256sum and checked out everywhere."
  `);
});

test('names that differ in case or form alone are one where systems take them for one', () => {
  expect(found('tables/Income.yaml', 'tables/income.yaml', 'Tables/other.yaml', 'filings/h1/facts/straße.csv', 'filings/h1/facts/STRASSE.csv')).toMatchInlineSnapshot(`
    "content/tables/income.yaml: error: The names of two files differ in nothing but the case or the form of letters. [files/alike]
        see:      content/tables/Income.yaml: the other
        to mend:  Rename one of them: where case does not count, one would take the place of the other.
    content/Tables: error: The names of two folders differ in nothing but the case or the form of letters. [files/alike]
        see:      content/tables: the other
        to mend:  Rename one of them: where case does not count, one would take the place of the other.
    content/filings/h1/facts/STRASSE.csv: error: The names of two files differ in nothing but the case or the form of letters. [files/alike]
        see:      content/filings/h1/facts/straße.csv: the other
        to mend:  Rename one of them: where case does not count, one would take the place of the other."
  `);
});

test('is found in the content', () => {
  expect(foundIn({ 'filings/h1/facts/aux.csv': 'concept,unit,scale,decimals,source,1H12-end\ncash,JPY,millions,-6,Ledger,100\n' }).split('\n')[0]).toBe('content/filings/h1/facts/aux.csv: error: The name of the file "aux.csv" is the name of a device on Windows. [files/name]');
});
