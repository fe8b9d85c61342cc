import { expect, test } from 'vitest';
import { foundIn, readMini } from '../../../test/sites/mini.ts';

const FORM = 'forms/earnings-release.yaml';
const FILING = 'filings/h1/filing.yaml';

test('reads a form', () => {
  const { site } = readMini({ [FORM]: `title: Earnings release
sections:
  - { id: income, title: Income, why: everybody asks for it }
answers:
  current: [paid-on, hedged]
  1H12-end: [cash]
` });
  const file = 'content/forms/earnings-release.yaml';
  expect(site?.forms.get('earnings-release')).toEqual({
    id: 'earnings-release',
    title: 'Earnings release',
    sections: [{ id: 'income', title: 'Income', why: 'everybody asks for it', place: { file, line: 3, column: 5 } }],
    answers: [
      { concept: 'paid-on', period: 'current', place: { file, line: 5, column: 13 } },
      { concept: 'hedged', period: 'current', place: { file, line: 5, column: 22 } },
      { concept: 'cash', period: '1H12-end', place: { file, line: 6, column: 14 } },
    ],
    comparisons: [],
    place: { file, line: 1, column: 1 },
  });
});

test('asks for nothing when it says nothing', () => {
  expect(foundIn({ [FORM]: 'title: Earnings release\n' })).toBe('');
});

test('reports a filing whose form there is not, with the nearest', () => {
  expect(foundIn({ [FILING]: ['form: earnings-release', 'form: earning-release'] })).toMatchInlineSnapshot(`
    "content/filings/h1/filing.yaml:2:7: error: There is no form "earning-release". [filing/unknown-form]
        expected: perhaps "earnings-release"
        to mend:  Write forms/earning-release.yaml, or correct the name."
  `);
  expect(foundIn({ [FORM]: undefined })).toMatchInlineSnapshot(`
    "content/filings/h1/filing.yaml:2:7: error: There is no form "earnings-release". [filing/unknown-form]
        expected: none is declared
        to mend:  Write forms/earnings-release.yaml, or correct the name."
  `);
});

test('reports a form that is missing from filing.yaml once, and one that cannot be read at its file alone', () => {
  expect(foundIn({ [FILING]: ['form: earnings-release\n', ''] })).toMatchInlineSnapshot(`
    "content/filings/h1/filing.yaml:1:1: error: The key "form" is missing here. [yaml/missing-key]
        expected: The form of the filing, a file of forms/, such as earnings-release
        to mend:  Add "form: …"."
  `);
  expect(foundIn({ [FORM]: 'title: [Earnings\n' })).toMatchInlineSnapshot(`
    "content/forms/earnings-release.yaml:2:1: error: A bracket is opened and not closed. [yaml/syntax]
        to mend:  Close it: every [ and { needs its partner."
  `);
});

test('reports what stands twice, what is no concept, and keys that a form has not', () => {
  expect(foundIn({ [FORM]: `titel: Earnings release
sections:
  - { id: income, title: Income }
  - { id: income, title: Income again }
  - { id: outlook }
answers:
  current: [paid-onn, hedged, hedged]
  1H12-end: []
` })).toMatchInlineSnapshot(`
  "content/forms/earnings-release.yaml:1:1: error: There is no key "titel" here. [yaml/unknown-key]
      expected: perhaps "title"
      to mend:  Write "title", or remove the key.
  content/forms/earnings-release.yaml:4:11: error: "income" is given for the second time. [form/duplicate-section]
      see:      content/forms/earnings-release.yaml:3:11: "income" is given here first
      to mend:  Rename or remove one of the two.
  content/forms/earnings-release.yaml:5:5: error: The key "title" is missing here. [yaml/missing-key]
      expected: The heading that it usually has
      to mend:  Add "title: …".
  content/forms/earnings-release.yaml:7:13: error: There is no concept "paid-onn". [form/unknown-concept]
      expected: perhaps "paid-on"
      to mend:  Write "paid-on", or declare "paid-onn" in concepts/.
  content/forms/earnings-release.yaml:7:31: error: "hedged" is given for the second time. [form/duplicate-answer]
      see:      content/forms/earnings-release.yaml:7:23: "hedged" is given here first
      to mend:  Rename or remove one of the two.
  content/forms/earnings-release.yaml:8:13: error: "1H12-end" holds an empty list. [yaml/wrong-value]
      expected: at least one concept
      to mend:  Correct the value."
`);
});

test('reports a file name that cannot be an id', () => {
  expect(foundIn({ 'forms/Annual Report.yaml': 'title: Annual report\n', 'forms/notes.txt': '' })).toMatchInlineSnapshot(`
    "content/forms/Annual Report.yaml: error: "Annual Report" cannot be the id of a form. [files/name]
        expected: lower-case words or digits joined by hyphens, such as fy2012-h1
        to mend:  Rename it.
    content/forms/notes.txt: warning: Nothing reads this file. [files/unexpected]
        expected: files ending in .yaml
        to mend:  Give it the name and folder of what it is meant to be, or move it out of the content."
  `);
});

test('checks what its comparisons name', () => {
  const form = (comparison: string) => foundIn({ [FORM]: `title: Earnings release\ncomparisons:\n${comparison}` });
  expect(form('  - { id: a, title: A, periods: { base: comparative, current: current }, shareOf: revenue, tables: [incme] }\n  - { id: a, title: B, tables: [income] }\n')).toMatchInlineSnapshot(`
    "content/forms/earnings-release.yaml:3:83: error: There is no concept "revenue". [form/unknown-concept]
        expected: perhaps "revenues"
        to mend:  Write "revenues", or declare "revenue" in concepts/.
    content/forms/earnings-release.yaml:3:101: error: There is no table "incme". [form/unknown-table]
        expected: perhaps "income"
        to mend:  Write tables/incme.yaml, or correct the name.
    content/forms/earnings-release.yaml:4:5: error: Item 2 of "comparisons" has the wrong keys. [yaml/wrong-shape]
        expected: either "periods" or "toward"
        to mend:  Write the keys that the content format shows."
  `);
});
