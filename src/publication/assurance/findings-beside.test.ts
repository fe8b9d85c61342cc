import { expect, test } from 'vitest';
import type { Finding } from '../../model/finding.ts';
import { miniChecks } from '../../../test/sites/mini-assurance.ts';
import { foundIn, readMini, type Changes } from '../../../test/sites/mini.ts';
import { blocksMarkup } from '../../markup/block.ts';
import { findingsOf } from '../../tieout/checking/tieout.ts';
import { ALONE } from '../sections/surroundings.ts';
import { sectionView, type Texts } from '../sections/filing.ts';
import { withFindings } from './findings-beside.ts';
import { markup } from '../../words/en/markup.ts';

const DRAFT: Changes = { 'filings/h1/filing.yaml': ['status: published', 'status: draft'] };

const NO_TEXTS: Texts = { prose: () => undefined, notice: () => undefined, around: () => ALONE };

/** The mini site's only section, and what was found in the site. */
function miniSection(changes: Changes) {
  const { site, findings } = readMini(changes);
  const [filing] = site?.filings ?? [];
  const declared = filing?.parts[0]?.sections[0];
  if (!site || !filing || !declared) throw new Error(foundIn(changes));
  return { site, filing, section: sectionView(site, filing, declared, NO_TEXTS), findings: [...findings, ...findingsOf(miniChecks(site, filing))] };
}

/** The section with what was found beside what it concerns: a line for each piece. */
function beside(changes: Changes): readonly string[] {
  const { site, filing, section, findings } = miniSection(changes);
  return withFindings(site, filing, section, findings).blocks.flatMap((block) => {
    if (block.kind === 'findings') return block.findings.map(({ message }) => message);
    if (block.kind === 'prose' || block.kind === 'chart') return [block.kind];
    return block.table.rows.flatMap((row) => [
      [row.label, ...row.cells.map(({ figure, finding }) => `${figure.text}${finding === undefined ? '' : ' !'}`)].join(' | '),
      ...(row.findings ?? []).map(({ message }) => `  ${message}`),
    ]);
  });
}

test('a wrong figure is marked, and what is wrong stands under its row', () => {
  expect(beside({ 'filings/h1/facts/income.csv': ['700,900', '700,901'] })).toMatchInlineSnapshot(`
    [
      "Revenues | 1,200 | 1,000",
      "Costs | 901 | 700",
      "Profit | 300 ! | 300",
      "  Profit for 1H12 is not the sum of its 2 parts in table "income".",
    ]
  `);
});

test('a gap of a draft is marked where it gapes', () => {
  expect(beside({ ...DRAFT, 'filings/h1/facts/income.csv': ['costs,,,,JPY,millions,-6,Ledger,700,900\n', ''] })).toMatchInlineSnapshot(`
    [
      "Revenues | 1,200 | 1,000",
      "Costs |  ! |  !",
      "  Row "costs", column "1H11" of table "income" has no figure in filing h1: no fact is on file for it.",
      "  Row "costs", column "1H12" of table "income" has no figure in filing h1: no fact is on file for it.",
      "Profit | 300 | 300",
    ]
  `);
});

test('a figure that is due is marked by what its cell lacks', () => {
  expect(beside({ ...DRAFT, 'filings/h1/facts/income.csv': ['700,900', '700,'] })).toMatchInlineSnapshot(`
    [
      "Revenues | 1,200 | 1,000",
      "Costs |  ! | 700",
      "  The value of "costs" for 1H12 is missing.",
      "Profit | 300 | 300",
    ]
  `);
});

test('what is wrong with the whole table stands before it, and a record that is not needed at its cell', () => {
  expect(beside({
    'filings/h1/as-printed.csv': 'table,row,column,printed,reason,note\nincome,revenues,1H12,"1,200",footing,\n',
    'tables/income.yaml': `title: Income
currency: JPY
scale: millions
columns:
  - { period: current, label: "To {date nowhere}" }
rows:
  - concept: revenues
`,
  })).toMatchInlineSnapshot(`
    [
      "A label, note or answer of table "income" cannot be filled in for filing h1: the filing has no period "nowhere".",
      "Revenues | 1,200 !",
      "  The record for revenues, 1H12 is not needed: plain rounding prints the same.",
    ]
  `);
});

test('what is wrong with the words of a section stands at its head', () => {
  const { site, section, filing } = miniSection({});
  const finding: Finding = { rule: 'prose/any', severity: 'error', place: { file: 'content/filings/h1/income.mdx', line: 1, column: 1 }, message: 'Something.', remedy: 'Anything.' };
  const elsewhere: Finding = { ...finding, place: { file: 'content/filings/h2/income.mdx', line: 1, column: 1 } };
  const atSection: Finding = { ...finding, place: filing.parts[0]?.sections[0]?.place ?? finding.place, message: 'Something else.' };
  const [first, second] = withFindings(site, filing, section, [finding, elsewhere, atSection]).blocks;
  expect(first).toMatchObject({ kind: 'findings', findings: [{ id: 'finding-income-1', message: 'Something.' }, { id: 'finding-income-2', message: 'Something else.' }] });
  expect(second?.kind).toBe('table');
});

test('nothing found leaves the section as it is', () => {
  const { site, filing, section } = miniSection({});
  expect(withFindings(site, filing, section, [])).toBe(section);
});

test('what was found stays text, whatever it quotes', () => {
  expect(blocksMarkup([{ kind: 'findings', findings: [{ id: 'finding-1', message: '<b>"x"', text: '<script>' }] }], markup)).toMatchInlineSnapshot(`"<details class="finding" id="finding-1"><summary>&lt;b&gt;&quot;x&quot;</summary><pre>&lt;script&gt;</pre></details>"`);
});
