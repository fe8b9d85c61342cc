import { expect, test } from 'vitest';
import { miniSite } from '../../test/sites/mini-filing.ts';
import type { Filing } from '../model/filing.ts';
import { affectedBy, risksOf } from './risks.ts';

const RISKS = `title: Annual report
form: earnings-release
status: published
released: 2012-07-01
accounting: IFRS
audited: yes
currency: JPY
periods: { 1H12-end: { on: 2012-09-30 } }
parts:
  - id: risks
    title: Risks
    sections:
      - { id: income, title: Too few customers, prose: a.mdx, affects: [revenues, margin] }
      - { id: lines, title: Dear lines, prose: b.mdx, affects: [costs] }
`;

const changes = {
  'filings/annual/filing.yaml': RISKS,
  'filings/annual/facts/none.csv': 'concept,unit,scale,decimals,source,1H12-end\n',
  'filings/annual/a.mdx': 'Customers may leave.\n',
  'filings/annual/b.mdx': 'Lines may cost more.\n',
};
const ALL = () => true;

function sectionsOf(filing: Filing | undefined) {
  return filing?.parts.flatMap((part) => part.sections) ?? [];
}

test('a section shows the risks that could affect its figures, in the order in which they are told', () => {
  const site = miniSite(changes);
  const [release] = site.filings;
  expect(sectionsOf(release).map((section) => risksOf(site, section, ALL))).toEqual([[
    { text: 'Too few customers', href: 'filings/annual/income/' },
    { text: 'Dear lines', href: 'filings/annual/lines/' },
  ]]);
});

test('a risk shows the figures that it could affect where a page shows them, and no risks of its own', () => {
  const site = miniSite(changes);
  const risks = sectionsOf(site.filings.find(({ id }) => id === 'annual'));
  expect(risks.map((section) => affectedBy(site, section, ALL))).toEqual([[{ text: 'Revenues', href: 'filings/h1/income/' }], [{ text: 'Costs', href: 'filings/h1/income/' }]]);
  expect(risks.flatMap((section) => risksOf(site, section, ALL))).toEqual([]);
});

test('a filing without pages neither gives risks nor is linked to', () => {
  const without = (hidden: string) => ({ id }: Filing) => id !== hidden;
  const site = miniSite(changes);
  expect(sectionsOf(site.filings[0]).flatMap((section) => risksOf(site, section, without('annual')))).toEqual([]);
  const again = miniSite(changes);
  const risks = sectionsOf(again.filings.find(({ id }) => id === 'annual'));
  expect(risks.flatMap((section) => affectedBy(again, section, without('h1')))).toEqual([]);
});
