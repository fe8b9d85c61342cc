import fc from 'fast-check';
import { expect, test } from 'vitest';
import { miniSite } from '../../../test/sites/mini-filing.ts';
import { outlineOf } from '../sections/filing.ts';
import { historyFile } from '../sections/files.ts';
import { issuerView } from './issuer.ts';
import { ALONE } from '../sections/surroundings.ts';
import { inScript, linkedData, type LinkedPage } from './linked-data.ts';

const site = miniSite({ 'issuer.yaml': ['securities:', 'listings: [{ exchange: TSE, code: "1234" }]\nsecurities:'], 'filings/h1/filing.yaml': ['2012-11-08\n', '2012-11-08\npublishAt: 2012-11-08T15:00+09:00\n'] });
const issuer = issuerView(site.issuer);
const home = 'https://ir.example.com/';
const page = (kind: LinkedPage['kind'], path: string, more: Partial<LinkedPage> = {}): unknown =>
  JSON.parse(linkedData(issuer, { kind, title: 'A page', description: 'What it is.', address: home + path, home, ...more }));

test('says who publishes the site', () => {
  expect(page('site', '')).toMatchObject({ '@context': 'https://schema.org', '@type': 'WebSite', url: home, publisher: { '@type': 'Corporation', name: 'Example plc', alternateName: 'Example', tickerSymbol: ['TSE:1234'] } });
});

test('says of a filing when it was released, what time it covers and which files hold it', () => {
  const [filing] = site.filings;
  if (!filing) throw new Error('The mini site has no filing.');
  const outline = outlineOf(site, filing, ALONE);
  expect(page('filing', 'filings/h1/', { filing: outline })).toMatchObject({
    '@type': 'Report', name: 'First half', datePublished: '2012-11-08T15:00+09:00', temporalCoverage: '2012-04-01/2012-09-30', isPartOf: { '@id': home },
    encoding: [{ contentUrl: `${home}filings/h1/h1.html` }, { contentUrl: `${home}filings/h1/h1.json` }],
  });
  expect(page('section', 'filings/h1/income/', { filing: outline })).toMatchObject({ '@type': 'WebPage', name: 'A page', temporalCoverage: '2012-04-01/2012-09-30', isPartOf: { '@id': `${home}filings/h1/` } });
  expect(page('section', 'filings/h1/quarter/', { filing: outline, covers: ['2012-07-01/2012-09-30'] })).toMatchObject({ temporalCoverage: '2012-07-01/2012-09-30' });
  expect(page('section', 'filings/h1/both/', { filing: outline, covers: ['2012-07-01/2012-09-30', '2012-04-01/2012-09-30'] })).toMatchObject({ temporalCoverage: ['2012-07-01/2012-09-30', '2012-04-01/2012-09-30'] });
  expect(page('section', 'filings/h1/undated/', { filing: outline, covers: [] })).not.toHaveProperty('temporalCoverage');
});

test('says of figures over time that they are data, and where to have them', () => {
  expect(page('data', 'history/', { file: historyFile('en') })).toMatchObject({ '@type': 'Dataset', distribution: { '@type': 'DataDownload', contentUrl: `${home}history/history.xlsx` } });
  expect(page('data', 'history/revenues/', { covers: ['2010-04-01/2012-09-30'] })).toMatchObject({ temporalCoverage: '2010-04-01/2012-09-30' });
  expect(page('page', 'how-to-read/')).toMatchObject({ '@type': 'WebPage' });
});

test('nothing in it ends the script element, and all of it comes back', () => {
  fc.assert(fc.property(fc.jsonValue(), fc.constantFrom('</script>', '<!--', '<script', '\u2028', ''), (value, hostile) => {
    const json = inScript(JSON.stringify({ value, hostile }));
    expect(json).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.stringify(JSON.parse(json))).toBe(JSON.stringify({ value, hostile }));
  }));
});
