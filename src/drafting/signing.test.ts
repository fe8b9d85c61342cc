import { describe, expect, test } from 'vitest';
import { foundIn, MINI } from '../../test/sites/mini.ts';
import { signOffState } from '../model/content/sign-off.ts';
import { sectionDigests } from '../publication/assurance/checklist.ts';
import { textsOf } from '../publication/sections/texts.ts';
import type { IsoDate } from '../model/time/date.ts';
import { memorySource } from '../reading/formats/memory.ts';
import { readSite } from '../reading/site/site.ts';
import { sign } from './signing.ts';

const SIGN_OFFS = 'filings/h1/sign-offs.yaml';

/** Signs sections of a site; what `sign-offs.yaml` says then, or why nothing was signed. */
function signed(files: Readonly<Record<string, string>>, by: string, ...sections: readonly string[]) {
  const reading = readSite(memorySource(files));
  const { site } = reading;
  if (!site) throw new Error('The site cannot be read.');
  const texts = textsOf(reading);
  const made = sign(site, texts, { filing: 'h1', sections, by, on: '2012-11-07' as IsoDate, former: files[SIGN_OFFS] === undefined ? undefined : new TextEncoder().encode(files[SIGN_OFFS]) });
  const states = site.filings.flatMap((filing) => [...sectionDigests(site, filing, texts)].map(([section, digest]) => signOffState(filing.signOffs.filter((each) => each.section === section), digest)));
  return { text: made.ok ? new TextDecoder().decode(made.value.bytes) : made.problem, fresh: made.ok ? made.value.sections : [], states };
}

const changed = (file: string, from: string, to: string, text: string) => ({ ...MINI, [SIGN_OFFS]: text, [file]: (MINI[file] ?? '').replace(from, to) });

describe('a section that was signed', () => {
  const { text } = signed(MINI, 'A. Reviewer', 'income');

  test('is open before and signed after', () => {
    expect(signed(MINI, 'A. Reviewer').states).toEqual(['open']);
    expect(signed({ ...MINI, [SIGN_OFFS]: text }, 'A. Reviewer')).toMatchObject({ states: ['signed'], fresh: [] });
  });

  test.each<[string, string, string, string]>([
    ['a figure', 'filings/h1/facts/income.csv', '"1,200"', '"1,201"'],
    ['a word', 'filings/h1/income.mdx', 'grew', 'fell'],
    ['a label', 'concepts/all.yaml', 'label: Costs', 'label: Expenses'],
    ['a note', 'tables/income.yaml', 'Without taxes', 'With taxes'],
  ])('lapses when %s changes', (_, file, from, to) => {
    expect(signed(changed(file, from, to, text), 'A. Reviewer')).toMatchObject({ states: ['lapsed'], fresh: ['income'] });
  });

  test('does not lapse when nothing changes that a reader sees', () => {
    expect(signed(changed('filings/h1/facts/income.csv', 'Ledger', 'General ledger', text), 'A. Reviewer').states).toEqual(['signed']);
  });

  test('may be signed by several people', () => {
    expect(signed({ ...MINI, [SIGN_OFFS]: text }, 'B. Reader', 'income').text.match(/by: .*/g)).toEqual(['by: A. Reviewer', 'by: B. Reader']);
  });
});

test('a section that is not there cannot be signed', () => {
  expect(signed(MINI, 'A. Reviewer', 'incomes').text).toMatchInlineSnapshot(`"Filing h1 has no section "incomes". Expected: perhaps "income"."`);
});

test('a sign-off of a section that is gone is found', () => {
  const { text } = signed(MINI, 'A. Reviewer', 'income');
  expect(foundIn({ [SIGN_OFFS]: text.replace('section: income', 'section: results') })).toMatchInlineSnapshot(`
    "content/filings/h1/sign-offs.yaml:2:14: error: The filing has no section "results". [sign-off/unknown-section]
        expected: income
        to mend:  Remove the sign-off, and sign the section that took its place."
  `);
});
