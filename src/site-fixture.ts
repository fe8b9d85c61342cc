import type {
  CellView, FigureView, FilingView, HeadingView, HeadlineView, IssuerView, NoteView, RowView, TableView,
} from './model/view.ts';

/**
 * A filing made by hand, so that pages can be laid out before the model can compute them.
 *
 * The numbers are those of the issuer's release of November 8, 2012.
 */

export const issuer: IssuerView = {
  name: 'Internet Initiative Japan Inc.',
  shortName: 'IIJ',
  language: 'en',
  listings: ['NASDAQ: IIJI', 'Tokyo Stock Exchange, First Section: 3774'],
  demonstration: true,
  negative: 'parentheses',
};

function figure(printed: string): FigureView {
  if (printed === '') return { state: 'blank', text: '', negative: false };
  if (printed === '-') return { state: 'nil', text: '-', negative: false };
  if (printed === 'n.m.') return { state: 'not-meaningful', text: 'n.m.', negative: false };
  const [digits = '', suffix] = printed.split(' ');
  const negative = digits.startsWith('(');
  const plain = digits.replace(/[()]/g, '');
  return {
    state: /[1-9]/.test(plain) ? 'value' : 'zero',
    text: negative ? `−${plain}` : plain,
    negative,
    exact: `${negative ? '-' : ''}${plain.replaceAll(',', '')}`,
    ...(suffix === undefined ? {} : { suffix }),
  };
}

type Line = readonly [kind: '#' | '.' | '=' | '==', level: number, label: string, ...printed: string[]];

function row(table: string, [kind, level, label, ...printed]: Line, index: number): RowView {
  const id = `${table}.${String(index + 1)}`;
  return {
    id,
    kind: kind === '#' ? 'heading' : kind === '.' ? 'item' : 'total',
    level,
    label,
    marks: [],
    cells: printed.map((text, column): CellView => ({ id: `${id}.${String(column + 1)}`, figure: figure(text), marks: [] })),
    rule: kind === '=' ? 'single' : kind === '==' ? 'double' : 'none',
  };
}

function heading(text: string, span = 1, depth = 1): HeadingView {
  return { text, span, depth, marks: [] };
}

const translation = 'The U.S. dollar amounts have been translated from yen, solely for convenience, at ¥77.92 to the dollar, the noon buying rate in New York on September 28, 2012.';

function table(
  id: string, title: string, caption: readonly string[], head: readonly (readonly HeadingView[])[],
  lines: readonly Line[], notes: readonly string[] = [],
): TableView {
  const rows = lines.map((line, index) => row(id, line, index));
  return {
    id, title, caption, head, rows,
    columns: Math.max(...rows.map((each) => each.cells.length)),
    notes: notes.map((text, index): NoteView => ({ id: `${id}.${String(index + 1)}`, label: String(index + 1), text, marks: [] })),
  };
}

/** The same table with a reference to its first note on a row. */
function marked(view: TableView, rowIndex: number): TableView {
  const mark = { note: `${view.id}.1`, label: '1', id: `mark-${view.id}.1` };
  return {
    ...view,
    rows: view.rows.map((each, index) => (index === rowIndex ? { ...each, marks: [mark] } : each)),
    notes: view.notes.map((note, index) => (index === 0 ? { ...note, marks: [mark.id] } : note)),
  };
}

/** The same table with a correction of one figure. */
function corrected(view: TableView, rowIndex: number, column: number, correct: string, reason: string): TableView {
  return {
    ...view,
    rows: view.rows.map((each, index) => (index === rowIndex
      ? { ...each, cells: each.cells.map((cell, at) => (at === column ? { ...cell, correction: { correct: figure(correct), reason } } : cell)) }
      : each)),
  };
}

const statementHead = (before: string, after: string): readonly (readonly HeadingView[])[] => [
  [heading(before), heading(after, 2)],
  [heading('Thousands of yen'), heading('Thousands of U.S. dollars'), heading('Thousands of yen')],
];

const sixMonths = statementHead('Six months ended September 30, 2011', 'Six months ended September 30, 2012');

const assets = table('assets', 'Assets', ['As of March 31 and September 30, 2012', 'Unaudited'], statementHead('March 31, 2012', 'September 30, 2012'), [
  ['#', 0, 'Current assets'],
  ['.', 1, 'Cash and cash equivalents', '13,536,824', '149,775', '11,670,450'],
  ['.', 1, 'Accounts receivable, net of allowance for doubtful accounts of ¥107,919 thousand and ¥105,762 thousand at March 31, 2012 and September 30, 2012, respectively', '15,722,135', '200,822', '15,648,040'],
  ['.', 1, 'Inventories', '752,075', '20,414', '1,590,661'],
  ['.', 1, 'Prepaid expenses', '1,848,344', '35,726', '2,783,735'],
  ['.', 1, 'Deferred tax assets, current', '939,370', '10,655', '830,227'],
  ['.', 1, 'Other current assets, net of allowance for doubtful accounts of ¥10,732 thousand and ¥10,733 thousand, respectively', '891,560', '11,947', '930,990'],
  ['=', 1, 'Total current assets', '33,690,308', '429,339', '33,454,103'],
  ['.', 0, 'Investments in equity method investees', '1,406,634', '20,492', '1,596,746'],
  ['.', 0, 'Other investments', '2,938,146', '41,723', '3,251,030'],
  ['.', 0, 'Property and equipment, net of accumulated depreciation and amortization of ¥25,693,163 thousand and ¥27,457,471 thousand, respectively', '19,735,546', '281,195', '21,910,736'],
  ['.', 0, 'Goodwill', '5,788,333', '76,604', '5,968,960'],
  ['.', 0, 'Other intangible assets, net', '5,396,469', '65,678', '5,117,608'],
  ['.', 0, 'Guarantee deposits', '1,899,815', '24,567', '1,914,237'],
  ['.', 0, 'Deferred tax assets, noncurrent', '24,760', '351', '27,351'],
  ['.', 0, 'Net investment in sales-type leases, noncurrent', '935,446', '10,192', '794,191'],
  ['.', 0, 'Prepaid expenses, noncurrent', '1,536,932', '20,093', '1,565,622'],
  ['.', 0, 'Other assets', '140,857', '1,573', '122,599'],
  ['==', 0, 'Total', '73,493,246', '971,807', '75,723,183'],
], [translation]);

const equity = table('equity', 'Shareholders’ equity', ['As of March 31 and September 30, 2012', 'Unaudited'], statementHead('March 31, 2012', 'September 30, 2012'), [
  ['.', 0, 'Common stock: authorized, 75,520,000 shares; issued and outstanding, 41,295,600 shares at March 31, 2012 and September 30, 2012', '16,833,847', '216,040', '16,833,847'],
  ['.', 0, 'Additional paid-in capital', '27,260,318', '350,098', '27,279,619'],
  ['.', 0, 'Accumulated deficit', '(10,990,348)', '(119,839)', '(9,337,889)'],
  ['.', 0, 'Accumulated other comprehensive loss', '(23,533)', '(430)', '(33,494)'],
  ['.', 0, 'Treasury stock, 758,800 shares held by the company at March 31, 2012 and September 30, 2012', '(392,079)', '(5,032)', '(392,079)'],
  ['=', 0, 'Total shareholders’ equity of Internet Initiative Japan Inc.', '32,688,205', '440,837', '34,350,004'],
  ['.', 0, 'Noncontrolling interests', '8,042', '118', '9,219'],
  ['==', 0, 'Total equity', '32,696,247', '440,955', '34,359,223'],
], [translation]);

const income = marked(table('income', 'Consolidated statements of income', ['Six months ended September 30, 2011 and 2012', 'Unaudited'], sixMonths, [
  ['#', 0, 'Revenues'],
  ['#', 1, 'Network services'],
  ['.', 2, 'Internet connectivity services (corporate use)', '7,276,865', '100,303', '7,815,625'],
  ['.', 2, 'Internet connectivity services (home use)', '2,930,147', '35,526', '2,768,151'],
  ['.', 2, 'WAN services', '12,701,727', '161,412', '12,577,216'],
  ['.', 2, 'Outsourcing services', '8,412,015', '116,756', '9,097,610'],
  ['=', 2, 'Total', '31,320,754', '413,997', '32,258,602'],
  ['#', 1, 'Systems integration'],
  ['.', 2, 'Systems construction', '5,194,343', '85,903', '6,693,586'],
  ['.', 2, 'Systems operation and maintenance', '9,519,839', '133,894', '10,433,028'],
  ['=', 2, 'Total', '14,714,182', '219,797', '17,126,614'],
  ['.', 1, 'Equipment sales', '610,685', '8,236', '641,780'],
  ['.', 1, 'ATM operation business', '560,887', '13,886', '1,082,005'],
  ['=', 0, 'Total revenues', '47,206,508', '655,916', '51,109,001'],
  ['#', 0, 'Costs and expenses'],
  ['.', 1, 'Total cost', '37,970,948', '525,683', '40,961,258'],
  ['.', 1, 'Sales and marketing', '3,916,975', '50,458', '3,931,676'],
  ['.', 1, 'General and administrative', '2,707,861', '35,229', '2,745,077'],
  ['.', 1, 'Research and development', '162,517', '2,673', '208,283'],
  ['=', 0, 'Total costs and expenses', '44,758,301', '614,043', '47,846,294'],
  ['=', 0, 'Operating income', '2,448,207', '41,873', '3,262,707'],
  ['#', 0, 'Other income (expense)'],
  ['.', 1, 'Interest income', '15,950', '190', '14,823'],
  ['.', 1, 'Interest expense', '(154,689)', '(1,863)', '(145,163)'],
  ['.', 1, 'Foreign exchange losses', '(9,358)', '(641)', '(49,997)'],
  ['.', 1, 'Net gains (losses) on sales of other investments', '(170)', '174', '13,565'],
  ['.', 1, 'Losses on write-down of other investments', '(77,460)', '(254)', '(19,788)'],
  ['.', 1, 'Other, net', '68,329', '1,285', '100,151'],
  ['=', 1, 'Other expense, net', '(157,398)', '(1,109)', '(86,409)'],
  ['=', 0, 'Income from operations before income tax expense and equity in net income of equity method investees', '2,290,809', '40,764', '3,176,298'],
  ['.', 0, 'Income tax expense', '1,055,254', '16,057', '1,251,172'],
  ['.', 0, 'Equity in net income of equity method investees', '76,709', '1,066', '83,088'],
  ['=', 0, 'Net income', '1,312,264', '25,773', '2,008,214'],
  ['.', 0, 'Less: net loss (income) attributable to noncontrolling interests', '49,186', '(14)', '(1,058)'],
  ['==', 0, 'Net income attributable to Internet Initiative Japan Inc.', '1,361,450', '25,759', '2,007,156'],
  ['#', 0, 'Net income per share'],
  ['.', 1, 'Basic weighted-average number of shares', '40,536,800', '', '40,536,800'],
  ['.', 1, 'Diluted weighted-average number of shares', '40,548,600', '', '40,564,800'],
  ['.', 1, 'Basic net income per share (yen, U.S. dollars, yen)', '33.59', '0.64', '49.51'],
  ['.', 1, 'Diluted net income per share (yen, U.S. dollars, yen)', '33.58', '0.64', '49.48'],
], ['Per-share amounts are stated as if the 1:200 stock split effective October 1, 2012 had taken place at the beginning of the previous fiscal year.', translation]), 35);

const contracts = marked(table('contracts', 'Contracts for connectivity services', ['At the end of September', 'Number of contracts, except bandwidth'], [[heading('1H11'), heading('1H12'), heading('Change')]], [
  ['.', 0, 'Internet connectivity services (corporate use)', '91,404', '100,282', '8,878'],
  ['.', 1, 'IP Service (up to 99 Mbps)', '936', '911', '(25)'],
  ['.', 1, 'IP Service (100 Mbps to 999 Mbps)', '329', '369', '40'],
  ['.', 1, 'IP Service (1 Gbps and over)', '129', '164', '35'],
  ['.', 1, 'IIJ Data Center Connectivity Service', '304', '315', '11'],
  ['.', 1, 'IIJ FiberAccess/F and IIJ DSL/F', '42,577', '45,741', '3,164'],
  ['.', 1, 'IIJ Mobile Service', '45,871', '51,488', '5,617'],
  ['.', 1, 'Others', '1,258', '1,294', '36'],
  ['.', 0, 'Internet connectivity services (home use)', '376,138', '431,620', '55,482'],
  ['.', 1, 'Under the IIJ brand', '38,623', '65,808', '27,185'],
  ['.', 1, 'hi-ho', '145,249', '152,031', '6,782'],
  ['.', 1, 'OEM', '192,266', '213,781', '21,515'],
  ['.', 0, 'Total contracted bandwidth', '820.7 Gbps', '1,003.3 Gbps', '182.6 Gbps'],
], ['Contracts for mobile data communication for corporate use.']), 6);

const results = table('results', 'Operating results', ['Millions of yen, except changes', 'Unaudited'], [[heading('1H11'), heading('1H12'), heading('Change on a year ago, %')]], [
  ['.', 0, 'Total revenues', '47,207', '51,109', '8.3'],
  ['.', 1, 'Network services', '31,321', '32,259', '3.0'],
  ['.', 1, 'Systems integration', '14,714', '17,127', '16.4'],
  ['.', 1, 'Equipment sales', '611', '641', '5.1'],
  ['.', 1, 'ATM operation business', '561', '1,082', '92.9'],
  ['.', 0, 'Operating income', '2,448', '3,263', '33.3'],
  ['.', 1, 'ATM operation business', '(164)', '83', 'n.m.'],
  ['.', 0, 'Net income attributable to IIJ', '1,361', '2,007', '47.4'],
]);

const pairs = ['Total revenues', 'Operating income', 'Income before income tax expense', 'Net income attributable to IIJ'];

const operations = corrected(table('operations', 'Consolidated results of operations', ['Percentages are changes on a year ago', 'Amounts of less than one million yen are rounded'], [
  pairs.map((text) => heading(text, 2)),
  pairs.flatMap(() => [heading('Millions of yen'), heading('%')]),
], [
  ['.', 0, 'Six months ended September 30, 2012', '51,109', '8.3', '3,263', '33.3', '3,176', '38.7', '2,007', '47.4'],
  ['.', 0, 'Six months ended September 30, 2011', '47,207', '37.7', '2,488', '103.8', '2,291', '127.7', '1,361', '58.4'],
]), 1, 2, '2,448', 'Two digits were transposed in the release as it was filed: the statements of income give 2,448,207 thousand yen.');

const dividends = marked(table('dividends', 'Dividends', ['Yen per share'], [
  [heading('Dividend per share', 5)],
  ['End of 1Q', 'End of 2Q', 'End of 3Q', 'Year end', 'Total'].map((text) => heading(text)),
], [
  ['.', 0, 'Fiscal year ended March 31, 2012', '-', '1,500.00', '-', '1,750.00', '3,250.00'],
  ['.', 0, 'Fiscal year ending March 31, 2013', '-', '1,750.00', '', '', ''],
  ['.', 0, 'Fiscal year ending March 31, 2013 (target)', '', '', '-', '8.75', '1,758.75'],
], ['The year-end target is adjusted for the 1:200 stock split effective October 1, 2012; the interim dividend is not.', 'No change to the latest target.']), 2);

const cashFlows = table('cash-flows', 'Consolidated statements of cash flows', ['Six months ended September 30, 2011 and 2012', 'Unaudited'], sixMonths, [
  ['#', 0, 'Operating activities'],
  ['.', 1, 'Net income', '1,312,264', '25,773', '2,008,214'],
  ['#', 1, 'Adjustments to reconcile net income to net cash provided by operating activities'],
  ['.', 2, 'Depreciation and amortization', '3,424,428', '46,706', '3,639,342'],
  ['.', 2, 'Provision for retirement and pension costs, less payments', '88,871', '1,370', '106,730'],
  ['.', 2, 'Provision for allowance for doubtful accounts', '46,551', '1', '86'],
  ['.', 2, 'Loss on disposal of property and equipment', '21,917', '30', '2,315'],
  ['.', 2, 'Equity in net income of equity method investees', '(76,709)', '(1,066)', '(83,088)'],
  ['.', 2, 'Deferred income tax expense', '165,782', '1,595', '124,330'],
  ['#', 2, 'Changes in operating assets and liabilities net of effects from acquisition of a company'],
  ['.', 3, 'Decrease in accounts receivable', '1,932,064', '2,277', '177,411'],
  ['.', 3, 'Decrease in net investment in sales-type lease, noncurrent', '121,191', '1,813', '141,255'],
  ['.', 3, 'Increase in inventories, prepaid expenses and other current and noncurrent assets', '(200,262)', '(21,613)', '(1,684,108)'],
  ['.', 3, 'Increase (decrease) in accounts payable', '(3,896,006)', '3,870', '301,591'],
  ['.', 3, 'Increase (decrease) in income taxes payable', '465,768', '(16,950)', '(1,320,716)'],
  ['=', 1, 'Net cash provided by operating activities', '4,288,253', '50,953', '3,970,263'],
  ['#', 0, 'Investing activities'],
  ['.', 1, 'Purchase of property and equipment', '(3,381,430)', '(35,744)', '(2,785,190)'],
  ['.', 1, 'Proceeds from sales of property and equipment', '218,566', '4,813', '375,005'],
  ['.', 1, 'Investment in an equity method investee', '-', '(1,283)', '(100,000)'],
  ['.', 1, 'Proceeds from sales of available-for-sale securities', '3,879', '-', '-'],
  ['.', 1, 'Acquisition of a newly controlled company, net of cash acquired', '-', '(2,940)', '(229,058)'],
  ['.', 1, 'Other', '(516)', '1', '60'],
  ['=', 1, 'Net cash used in investing activities', '(3,233,544)', '(39,194)', '(3,054,025)'],
  ['#', 0, 'Financing activities'],
  ['.', 1, 'Proceeds from issuance of short-term borrowings with initial maturities over three months and long-term borrowings', '3,320,000', '270', '21,000'],
  ['.', 1, 'Repayments of short-term borrowings with initial maturities over three months and long-term borrowings', '(500,000)', '(12,962)', '(1,010,000)'],
  ['.', 1, 'Principal payments under capital leases', '(1,593,510)', '(23,263)', '(1,812,654)'],
  ['.', 1, 'Dividends paid', '(304,026)', '(4,552)', '(354,697)'],
  ['=', 1, 'Net cash used in financing activities', '(3,357,536)', '(35,374)', '(2,756,351)'],
  ['.', 0, 'Effect of exchange rate changes on cash and cash equivalents', '(36,335)', '(337)', '(26,261)'],
  ['=', 0, 'Net decrease in cash and cash equivalents', '(2,339,162)', '(23,952)', '(1,866,374)'],
  ['.', 0, 'Cash and cash equivalents, beginning of the period', '13,313,615', '173,727', '13,536,824'],
  ['==', 0, 'Cash and cash equivalents, end of the period', '10,974,453', '149,775', '11,670,450'],
], [translation]);

const headline = (label: string, text: string, change: string, href: string): HeadlineView => ({
  label, figure: figure(text), unit: 'JPY million', change, direction: 'up', href,
});

const prose = (html: string) => ({ kind: 'prose', html }) as const;
const laid = (view: TableView) => ({ kind: 'table', table: view }) as const;

export const filings: readonly FilingView[] = [{
  id: 'fy2012-h1',
  title: 'First six months of the fiscal year ending March 31, 2013',
  form: 'Earnings release',
  released: 'November 8, 2012',
  releasedIso: '2012-11-08',
  period: 'six months ended September 30, 2012',
  fiscalYear: 'Fiscal year 2012',
  status: 'published',
  basis: [
    'Consolidated and unaudited',
    'Prepared under accounting principles generally accepted in the United States',
    'U.S. dollar amounts are translated at ¥77.92 to the dollar for convenience',
  ],
  headline: [
    headline('Revenues', '51,109', 'up 8.3 % on a year ago', 'filings/fy2012-h1/income-statement/#income.14.3'),
    headline('Operating income', '3,263', 'up 33.3 % on a year ago', 'filings/fy2012-h1/income-statement/#income.21.3'),
    headline('Net income attributable to IIJ', '2,007', 'up 47.4 % on a year ago', 'filings/fy2012-h1/income-statement/#income.35.3'),
  ],
  parts: [
    {
      id: 'discussion', title: 'Results and financial condition', sections: [
        { id: 'summary', title: 'Summary of results', blocks: [
          prose('<p>Revenues for the half rose to <data value="51109001000">¥51,109 million</data>, with growth in network services, systems integration and the ATM operation business. Operating income rose faster than revenues because gross margins improved while selling, general and administrative expenses changed little.</p>'),
          laid(results),
        ] },
        { id: 'revenues', title: 'Revenues', blocks: [
          prose('<p>Corporate connectivity grew with demand for bandwidth from network operators. Home connectivity fell: cancellations of older services outweighed new subscriptions to the LTE mobile service that began in February 2012.</p><p>Outsourcing grew in data centers, web security and the <em>IIJ GIO</em> hosting packages.</p>'),
          laid(contracts),
        ] },
      ],
    },
    {
      id: 'statements', title: 'Financial statements', sections: [
        { id: 'balance-sheet', title: 'Balance sheets', blocks: [laid(assets), laid(equity)] },
        { id: 'income-statement', title: 'Statements of income', blocks: [laid(income)] },
        { id: 'cash-flows-statement', title: 'Statements of cash flows', blocks: [laid(cashFlows)] },
      ],
    },
    {
      id: 'form', title: 'Tokyo Stock Exchange form', sections: [
        { id: 'form-results', title: 'Results of operations', blocks: [laid(operations)] },
        { id: 'form-dividends', title: 'Dividends', blocks: [
          prose('<h3>Basis of the amounts</h3><p>Amounts before October 1, 2012 are per share before the split.</p><ul><li>Interim dividend: payable December 6, 2012.</li><li>Quarterly report: to be filed November 14, 2012.</li></ul>'),
          laid(dividends),
        ] },
      ],
    },
  ],
}];
