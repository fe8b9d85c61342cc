import { expect, test } from 'vitest';
import { factsFile, miniSite } from '../../../test/sites/mini-filing.ts';
import { readMini, type Changes } from '../../../test/sites/mini.ts';
import { filingView } from '../../publication/sections/filing.ts';
import { textsOf } from '../../publication/sections/texts.ts';
import { exhibit } from './exhibit.ts';

function exhibitOf(changes: Changes): string {
  const site = miniSite(changes);
  const [filing] = site.filings;
  if (!filing) throw new Error('The mini site has no filing.');
  return exhibit(site.issuer, filingView(site, filing, textsOf(readMini(changes))));
}

const CHANGES: Changes = {
  'tables/income.yaml': `title: Income & costs
currency: JPY
columns:
  - { period: current, columns: [{ scale: millions }, { view: percent-change }] }
  - { period: comparative, scale: millions }
rows:
  - total: { concept: profit }
    rows:
      - { concept: revenues, notes: [gross] }
      - { concept: costs, weight: -1, negate: yes }
notes:
  gross: Without taxes.
`,
  'filings/h1/facts/income.csv': factsFile('1H11,1H12', 'revenues,,,,JPY,millions,-6,Ledger,"1,000","1,200"', 'costs,,,,JPY,millions,-6,Ledger,700,900', 'profit,,,,JPY,millions,-6,Ledger,300,300'),
  'filings/h1/as-printed.csv': 'table,row,column,printed,reason,note\nincome,revenues,1H11,"1,001",erratum,The ledger says 1000.\n',
  'filings/h1/income.mdx': 'Revenues **grew** — see [our site](https://example.com/ir) and [the rest](../balance/) of [it](#table-income), [down there](#nowhere).[^1]\n\n<Table of="income" />\n\n[^1]: Without *taxes*.\n',
};

test('is a whole filing in letters and simple tags', () => {
  expect(exhibitOf(CHANGES)).toMatchInlineSnapshot(`
    "<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">
    <html lang="en">
    <head>
    <meta http-equiv="Content-Type" content="text/html; charset=us-ascii">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
    <title>First half: Earnings release of Example plc</title>
    </head>
    <body>
    <p align="center"><b>Example plc</b></p>
    <h1 align="center">First half</h1>
    <p align="center">Earnings release, November 8, 2012</p>
    <p>Prepared under IFRS. Unaudited.</p>
    <hr size="1" noshade>
    <p><b>Results</b></p>
    <ul>
    <li><a href="#income">Income</a></li>
    </ul>
    <hr size="1" noshade>
    <h2>Results</h2>
    <h3><a name="income">Income</a></h3>
    <p>Revenues <strong>grew</strong> &#8212; see our site (https://example.com/ir) and the rest of <a href="#table-income">it</a>, down there.<sup><a name="mark-income-1-1" href="#note-income-1">1</a></sup></p>
    <p><a name="note-income-1" href="#mark-income-1-1">1</a> Without <em>taxes</em>.</p>
    <br>
    <table border="0" cellspacing="0" cellpadding="2" width="100%">
    <caption><a name="table-income"><b>Income &amp; costs</b></a><br>Unaudited.</caption>
    <tr valign="bottom"><td rowspan="2">&#160;</td><th align="center" colspan="2">Six Months Ended September 30, 2012</th><th align="center" rowspan="2">Six Months Ended September 30, 2011, Millions of JPY</th></tr>
    <tr valign="bottom"><th align="center">Millions of JPY</th><th align="center">YoY % change</th></tr>
    <tr><td colspan="4"><hr size="1" noshade></td></tr>
    <tr valign="bottom"><td align="left">Revenues<sup><a name="mark-income-1-2" href="#note-income-1">1</a></sup></td><td align="right" nowrap>1,200</td><td align="right" nowrap>20.0</td><td align="right" nowrap><strike>1,001</strike> 1,000<sup><a href="#correction-income--revenues--1H11">&#8224;</a></sup></td></tr>
    <tr valign="bottom"><td align="left">Costs</td><td align="right" nowrap>(900)</td><td align="right" nowrap>28.6</td><td align="right" nowrap>(700)</td></tr>
    <tr><td></td><td><hr size="1" noshade></td><td><hr size="1" noshade></td><td><hr size="1" noshade></td></tr>
    <tr valign="bottom"><th align="left">Profit</th><th align="right" nowrap>300</th><th align="right" nowrap>0.0</th><th align="right" nowrap>300</th></tr>
    <tr><td></td><td><hr size="3" noshade></td><td><hr size="3" noshade></td><td><hr size="3" noshade></td></tr>
    </table>
    <p><a name="correction-income--revenues--1H11">&#8224;</a> Revenues: printed as 1,001, corrected to 1,000. The ledger says 1000.</p>
    </body>
    </html>
    "
  `);
});

test('draws negatives as the issuer does', () => {
  const drawn = (negative: string) => exhibitOf({ ...CHANGES, 'issuer.yaml': ['negative: parentheses', `negative: ${negative}`] });
  expect(drawn('triangle')).toContain('>&#9651;900</td>');
  expect(drawn('minus')).toContain('>&#8722;900</td>');
});

test('says what is a draft, and what a demonstration', () => {
  expect(exhibitOf({ 'filings/h1/filing.yaml': ['status: published', 'status: draft'] })).toMatch(/<title>DRAFT: [^]*<b>Draft, not released\./);
  expect(exhibitOf({ 'issuer.yaml': ['language: en', 'demonstration: yes\nlanguage: en'] })).toMatch(/<meta name="robots" content="noindex, nofollow">[^]*<b>Demonstration\.<\/b>/);
});

test('runs the way of its language, and its figures from left to right', () => {
  const arabic = exhibitOf({ ...CHANGES, 'issuer.yaml': ['language: en', 'language: ar-EG'], 'filings/h1/income.mdx': 'بلغت الإيرادات <Fact of="revenues" />.\n\n<Table of="income" />\n' });
  expect(arabic).toContain('<html lang="ar-EG" dir="rtl">');
  expect(arabic).toContain('<td align="right">Costs</td><td align="right" dir="ltr" nowrap>(900)</td>');
  expect(arabic).toMatch(/&#1578; <span dir="ltr">[^<]*1,200[^<]*<\/span>\./);
  expect(exhibitOf(CHANGES)).not.toMatch(/dir=/);
});
