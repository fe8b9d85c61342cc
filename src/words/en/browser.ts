import type { AnswerWords, BrowserWords, FoundKind, LiveChartWords, SearchWords } from '../browser.ts';

const KINDS: Readonly<Record<FoundKind, readonly [one: string, several: string]>> = {
  concept: ['figure with a history', 'figures with a history'],
  row: ['row of a table', 'rows of tables'],
  passage: ['passage', 'passages'],
  page: ['page', 'pages'],
};

export const answers: AnswerWords = {
  close: 'Close',
  notLoaded: 'Nothing more could be loaded about this figure.',
  copy: 'Copy',
  copyAs: 'Copy as ',
  ways: { number: 'number', citation: 'citation', link: 'link' },
  copied: (text) => `Copied: ${text}`,
  cited: ({ by, table, title, shown, link }) => `${by}, “${table}”: ${title}, ${shown}. ${link}`,
  everyPeriod: 'Every period reported',
  derived: (period) => `${period} (derived)`,
  more: 'Where it is from, what vouches for it, and its other periods',
  stated: (accuracy) => `stated ${accuracy}`,
  what: 'What it is',
  printedIn: 'Printed in',
  otherPeriods: 'In other periods',
  source: 'Source',
  typedIn: (place) => `typed in ${place}`,
  vouchedBy: (relations) => `Vouched for by ${relations === 0 ? 'nothing' : relations === 1 ? 'one relation' : `${String(relations)} relations`}`,
  checked: 'What was checked of this filing',
  ticked: 'This table with tick marks',
};

export const search: SearchWords = {
  found: { concept: 'Figures with a history', row: 'In tables', passage: 'In the text', page: 'Pages' },
  counted: (kind, count) => `${String(count)} ${KINDS[kind][count === 1 ? 0 : 1]}`,
  result: ({ counts, partly, latest }) => (
    `${counts.length === 0 ? 'Nothing was found' : `${partly ? 'Nothing has all of this. Some of it: ' : ''}${counts.join(', ')}`}${latest === undefined ? '' : ` in the latest ${String(latest)} filings`}.`
  ),
  showMore: (count) => `Show ${String(count)} more`,
  older: (filings) => `Search in ${String(filings)} older ${filings === 1 ? 'filing' : 'filings'} too`,
  searchNotLoaded: 'What stands in the filings could not be loaded. Try again.',
};

export const charts: LiveChartWords = {
  chartKeys: (title) => `${title}. Arrow keys step through its figures.`,
};

export const browser: BrowserWords = { answers, search, charts };
