import { describe, expect, test } from 'vitest';
import { NAMESPACES } from '../../test/sites/mini-export.ts';
import { foundIn, MINI } from '../../test/sites/mini.ts';
import { formatFinding } from '../model/finding.ts';
import { memorySource } from '../reading/formats/memory.ts';
import { readSite } from '../reading/site/site.ts';
import { assuranceOf } from '../tieout/checking/assurance.ts';
import { checksOf, findingsOf } from '../tieout/checking/tieout.ts';
import { answersOf } from './assurance/answers.ts';
import { exportsOf } from './lists/exports.ts';
import { filingView } from './sections/filing.ts';
import { historyView } from './history/history.ts';
import { conceptsWithHistory } from './history/concepts-with-history.ts';
import { filingContents } from './lists/search.ts';
import { textsOf } from './sections/texts.ts';

/** What is named in the content, and what else would be a name of its kind. */
const NAMES = {
  period: 'qqperiod', closing: 'qqclosing', concept: 'qqconcept', balance: 'qqbalance', part: 'qqpart', dimension: 'qqdimension', member: 'qqmember', note: 'qqnote', row: 'qqrow', column: 'qqcolumn',
  table: 'qqtable', filing: 'qqfiling', target: 'qqtarget', footnote: 'qqfootnote', count: 'qqcount', security: 'qqsecurity', basis: 'qqbasis', form: 'qqform', section: 'qqsection', group: 'qqgroup', chart: 'qqchart', prose: 'qqprose',
} as const;
type Kind = keyof typeof NAMES;

/** A site in which each of these kinds of names is used in all the places in which it may be. */
function content(n: Readonly<Record<Kind, string>>): Readonly<Record<string, string>> {
  return {
    'issuer.yaml': (MINI['issuer.yaml'] ?? '').replace(...NAMESPACES).replace('securities: [', `securities: [{ id: ${n.security}, label: special shares }, `).replace('counts: [', `counts: [{ id: ${n.count}, label: things }, `).replace('shareBases: [', `shareBases: [{ id: ${n.basis}, label: before all }, `),
    'concepts/all.yaml': `dimensions:
  - { id: ${n.dimension}, name: "ex:KindAxis", label: Kind, members: [{ id: ${n.member}, name: "ex:SomeMember", label: Some }, { id: other, name: "ex:OtherMember", label: Other }] }
concepts:
  - { id: ${n.concept}, name: "ex:Revenues", label: Revenues, definition: All of it., period: duration, value: monetary, balance: credit }
  - { id: ${n.part}, name: "ex:Costs", label: Costs, period: duration, value: monetary, balance: debit }
  - { id: profit, name: "ex:Profit", label: Profit, period: duration, value: monetary, sign: either }
  - { id: margin, name: "ex:Margin", label: Margin, period: duration, value: ratio, derivation: { ratio: { numerator: profit, denominator: ${n.concept} } } }
  - { id: ${n.balance}, name: "ex:Cash", label: Cash, period: instant, value: monetary }
  - { id: dividend, name: "ex:Dividend", label: Dividend, period: duration, value: per-share }
  - { id: things, name: "ex:Things", label: Things, period: instant, value: count }
`,
    [`tables/${n.table}.yaml`]: `title: Income
currency: JPY
scale: millions
columns:
  - { id: ${n.column}, period: ${n.period} }
  - { period: comparative }
rows:
  - total: { concept: profit }
    rows:
      - id: ${n.row}
        concept: ${n.concept}
        notes: [${n.note}]
      - { concept: ${n.part}, weight: -1 }
  - { concept: ${n.concept}, members: { ${n.dimension}: ${n.member} }, id: parted }
  - { concept: margin }
  - { concept: dividend, basis: ${n.basis} }
  - { concept: ${n.concept}, stance: ${n.target}, id: planned }
  - { concept: ${n.concept}, members: { ${n.dimension}: other }, id: rest }
notes:
  ${n.note}: "Without taxes; {${n.concept} current} in all."
relations:
  - { total: profit, of: [${n.row}, -${n.part}] }
`,
    [`charts/${n.chart}.yaml`]: `title: Revenues
kind: columns
table: ${n.table}
periods: [comparative, current]
items:
  - { concept: ${n.concept} }
`,
    [`forms/${n.form}.yaml`]: `title: Earnings release\nsections:\n  - { id: ${n.section}, title: Income }\n`,
    [`filings/${n.filing}/filing.yaml`]: `title: First half
form: ${n.form}
status: published
released: 2012-11-08
accounting: IFRS
audited: no
currency: JPY
shareBasis: after-split
periods:
  ${n.period}: { role: current, from: 2012-04-01, to: 2012-09-30 }
  1H11: { role: comparative, from: 2011-04-01, to: 2011-09-30 }
  ${n.closing}: { role: closing, on: 2012-09-30 }
targets:
  ${n.target}: { label: Plan, announced: 2012-05-15 }
headline: [${n.concept}]
supplementary:
  - { concept: ${n.balance}, period: ${n.closing}, reason: For later. }
  - { concept: things, reason: For later. }
parts:
  - id: ${n.group}
    title: Results
    sections:
      - { id: ${n.section}, title: Income, prose: ${n.prose}.mdx, tables: [${n.table}], charts: [${n.chart}] }
`,
    [`filings/${n.filing}/facts/income.csv`]: `concept,members,stance,basis,unit,scale,decimals,source,1H11,${n.period}
${n.concept},,,,JPY,millions,-6,Ledger,"1,000","1,200"
${n.part},,,,JPY,millions,-6,Ledger,700,900
profit,,,,JPY,millions,-6,Ledger,300,300
${n.concept},${n.dimension}=${n.member},,,JPY,millions,-6,Ledger,600,700
${n.concept},${n.dimension}=other,,,JPY,millions,-6,Ledger,400,500
dividend,,,${n.basis},JPY/${n.security},ones,2,Board,1.00,2.00
${n.concept},,${n.target},,JPY,millions,-6,Plan,blank,"1,300"
`,
    [`filings/${n.filing}/facts/position.csv`]: `concept,members,unit,scale,decimals,source,${n.closing}
${n.balance},,JPY,millions,-6,Ledger,50
things,,${n.count},ones,0,Counted,7
`,
    [`filings/${n.filing}/${n.prose}.mdx`]: `Revenues were <Fact of="${n.concept}" period="${n.period}" />, of which <Fact of="${n.concept}" members="${n.dimension}=${n.member}" />[^${n.footnote}] after <Fact of="${n.concept}" period="1H11" />.

<Table of="${n.table}" />

[^${n.footnote}]: Without taxes.
`,
  };
}

/** All that a site says with these names, with each of them as it is called by default. */
async function saidBy(names: Readonly<Record<Kind, string>>): Promise<string> {
  const reading = readSite(memorySource(content(names)));
  const found = reading.findings.map(formatFinding);
  const { site } = reading;
  const parts: string[] = [...found];
  for (const filing of site?.filings ?? []) {
    if (!site) break;
    const checks = checksOf(site, filing);
    parts.push(...findingsOf(checks).map(formatFinding));
    const assurance = assuranceOf(filing, checks);
    const texts = textsOf(reading);
    for (const { path, write } of exportsOf(site, filing, { texts, workbook: (workbook) => Promise.resolve(new TextEncoder().encode(JSON.stringify(workbook.sheets))) })) {
      const written = await write();
      parts.push(path, typeof written === 'string' ? written : new TextDecoder().decode(written));
    }
    parts.push(JSON.stringify(answersOf(site, filing, texts.around(filing), assurance)));
    parts.push(JSON.stringify(filingView(site, filing, texts)));
    parts.push(JSON.stringify(filingContents(site, filing, texts.prose)));
    for (const concept of conceptsWithHistory(site, site.filings)) parts.push(JSON.stringify(historyView(site, site.filings, concept)));
  }
  return parts.join('\n');
}

test('the content with common names is sound, and says something', async () => {
  const plain = await saidBy(NAMES);
  expect(plain.split('\n').filter((line) => / error: /.test(line) && !line.includes('[required-notices]'))).toEqual([]);
  expect(plain.length).toBeGreaterThan(20_000);
});

// Lower-case words are all that an id may be; periods and things that are counted have capitals too, and footnotes other signs.
const HOSTILE = ['constructor'];
const WITH_CAPITALS = ['hasOwnProperty', 'toString', 'valueOf', 'isPrototypeOf', 'propertyIsEnumerable', 'toLocaleString'];
const MORE: Partial<Readonly<Record<Kind, readonly string[]>>> = { period: WITH_CAPITALS, closing: WITH_CAPITALS, count: WITH_CAPITALS, footnote: ['__proto__'] };

describe.each(Object.keys(NAMES) as Kind[])('a %s', (kind) => {
  test.each([...HOSTILE, ...(MORE[kind] ?? [])])('may be called %s', async (name) => {
    // As long, and as far in the order of the alphabet.
    const common = `${name.slice(0, -1)}q`;
    const [said, expected] = [await saidBy({ ...NAMES, [kind]: name }), await saidBy({ ...NAMES, [kind]: common })];
    const back = (text: string) => text.replaceAll(capital(name), capital(common)).replaceAll(name, common).split('\n');
    expect(back(said)).toEqual(expected.split('\n'));
  });
});

// XBRL names begin with a capital.
function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

test.each<[string, string, readonly [string, string]]>([
  ['a period', 'filings/h1/filing.yaml', ['  1H12-end: {', '  __proto__: { on: 2012-06-30 }\n  1H12-end: {']],
  ['a target', 'filings/h1/filing.yaml', ['  plan: {', '  __proto__: { label: Other, announced: 2012-05-15 }\n  plan: {']],
  ['a note', 'tables/income.yaml', ['  gross: W', '  __proto__: Another note.\n  gross: W']],
  ['a dimension', 'tables/income.yaml', ['- concept: revenues\n', '- concept: revenues\n        members: { __proto__: atm }\n']],
  ['a period of questions', 'forms/earnings-release.yaml', ['sections:', 'answers: { __proto__: [revenues] }\nsections:']],
])('%s is not called __proto__, and is not dropped', (_, path, change) => {
  expect(foundIn({ [path]: change })).toContain('error: The key "__proto__" cannot stand here.');
});
