import { expect, test } from 'vitest';
import { miniExport, NAMESPACES } from '../../test/sites/mini-export.ts';
import { drawn, factsFile, miniSite, printedBy } from '../../test/sites/mini-filing.ts';
import type { Changes } from '../../test/sites/mini.ts';
import { csvOf } from '../export/csv.ts';
import { filingDocument } from '../export/filing-document.ts';
import { xbrlJson } from '../export/xbrl/xbrl-json.ts';
import { historyView } from './history/history.ts';

// A British issuer prints its dividends in pence. They are pounds for whoever computes with them.
const CHANGES: Changes = {
  'issuer.yaml': NAMESPACES,
  'filings/h1/facts/more.csv': factsFile('1H11,1H12', 'dividend,,,,GBp/share,ones,2,Board,11.10,12.30'),
};
const TABLE = `title: Dividends
foots: not
columns:
  - period: current
  - period: comparative
  - { period: current, view: change }
  - { period: current, view: percent-change }
rows:
  - { concept: dividend, label: "Dividend, {dividend comparative} a year ago" }
`;
const BRITISH: Changes = { ...CHANGES, 'filings/h1/filing.yaml': ['currency: JPY\n', 'currency: GBP\ntranslation: { currency: USD, rate: "0.8", date: 2012-09-28, source: an invented rate }\n'] };
const table = miniExport(TABLE, BRITISH);

test('a table prints pence, and says so', () => {
  expect(table.view.caption).toContain('Pence per share');
  expect(drawn(table.view)).toBe('Dividend, 11.10 pence a year ago | 12.30 | 11.10 | 1.20 | 10.8');
});

test('their translation is in dollars, not in cents', () => {
  const translated = miniExport('title: Dividends\nfoots: not\ncurrency: USD\ncolumns: [{ period: current }]\nrows: [{ concept: dividend }]\n', BRITISH);
  expect([translated.view.caption[0], drawn(translated.view)]).toEqual(['USD per share', 'Dividend | 0.15']);
});

test('sentences print pence', () => {
  expect(printedBy('It was <Fact of="dividend" />, <Change of="dividend" by="amount" />, from <Fact of="dividend" period="comparative" as="number" />.', CHANGES)).toBe('12.30 pence\nup 1.20 pence\n11.10');
});

test('histories print pence', () => {
  const site = miniSite(CHANGES);
  const [series] = historyView(site, site.filings, 'dividend')?.series ?? [];
  expect(JSON.stringify(series)).toMatch(/[Pp]ence per share/);
  expect(JSON.stringify(series)).toContain('"text":"12.30"');
});

test('files hold the exact amount in pounds', () => {
  const document = filingDocument(table.scope, [table], { schema: 'schema.json', form: 'Release' });
  const [fact] = document.facts.filter(({ concept }) => concept === 'dividend');
  expect(JSON.stringify(fact)).toMatch(/"value":"0\.111".*"unit":"GBP\/share"|"unit":"GBP\/share".*"value":"0\.111"/);
  expect(csvOf(table)).toMatch(/0\.123,.*GBP\/share|GBP\/share.*0\.123/);
  const report = xbrlJson(table.scope, [table], 'h1.xsd');
  expect(report?.facts['dividend--1H12--after-split']).toMatchObject({ value: '0.123', decimals: 4, dimensions: { unit: 'iso4217:GBP/xbrli:shares' } });
});
