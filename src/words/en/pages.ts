import type { ArchivePageWords, AssurancePageWords, FilingWords, FrameWords, HistoryPageWords, NotFoundWords, PageWords, SearchPageWords } from '../pages.ts';

const frame: FrameWords = {
  skip: 'Skip to the content',
  draftTitle: (title) => `DRAFT: ${title}`,
  reviewTitle: (title) => `REVIEW: ${title}`,
  tab: (title, issuer) => `${title} — ${issuer}`,
  site: 'Site',
  filings: 'Filings',
  history: 'History',
  archive: 'Archive',
  search: 'Search',
  breadcrumbs: 'Breadcrumbs',
  contents: 'Contents',
  compare: 'Compare',
  comparisons: 'Comparisons',
  cite: 'Cite this page',
  foot: ['Each figure is typed once in its filing and checked before it is shown. ', { to: 'guide', text: 'How to read these figures' }, '. Set with Kessan.'],
  aboutSite: 'About this site',
  demonstration: (issuer) => ({
    strong: 'Demonstration.',
    rest: `These pages were made from the public filings of ${issuer} to show what Kessan, a report site generator, does. They are not the company’s own site, and its disclosures are found there.`,
  }),
  notReleased: 'Not released',
  review: 'Review edition. It holds filings that are not out: not for publication.',
  leftToDo: 'What is left to do',
  watermark: 'Draft',
  feedOf: (issuer) => `Filings of ${issuer}`,
  feed: 'New filings as an Atom feed',
  nothingReleased: 'Nothing has been released yet.',
  findingsInContent: (count) => `${count === 1 ? 'One finding' : `${String(count)} findings`} in the content`,
};

const filing: FilingWords = {
  formOf: (form, released) => `${form} of ${released}`,
  ofIssuer: (title, issuer) => `${title} of ${issuer}`,
  description: (title, form, released) => `${title}: ${form}. Released on ${released}.`,
  sectionDescription: (title, formOf) => `${title}. ${formOf}.`,
  comparedDescription: (title, issuer) => `${title}: ${issuer}`,
  siteDescription: (issuer) => `Filings of ${issuer}: results, financial statements and what was said about them.`,
  yearDescription: (issuer, days) => `Filings of ${issuer} for the fiscal year from ${days}.`,
  whatWasChecked: 'What was checked',
  lookingAhead: ['This section looks ahead throughout. ', { to: 'notice', text: 'Actual results may differ' }, '.'],
  affects: 'Figures that this could affect',
  risks: 'Risks that could affect these figures',
  sections: 'Sections',
  previous: 'Previous',
  next: 'Next',
  inWhole: 'Read this in the whole filing',
  downloads: 'Downloads',
  everyTable: 'Every table as CSV and XLSX',
  changedFigures: 'Changed figures',
  changedDescription: (title) => `The figures that ${title} changes.`,
  noFigureChanged: 'No figure was changed.',
  changedHeads: { period: 'Period', asFiled: 'As filed', asAmended: 'As amended', source: 'Source' },
  blackline: 'Blackline',
  blacklineDescription: (title) => `What changed in ${title}.`,
};

const history: HistoryPageWords = {
  title: (label) => `${label}, history`,
  description: (label, issuer) => `${label} of ${issuer}: every period reported.`,
  notDefined: 'Not defined by the accounting framework.',
  download: ['Download: ', { to: 'workbook', text: 'every figure of every period as XLSX' }],
  mentions: 'Where it stands',
  risks: 'Risks that could affect it',
  listDescription: (issuer) => `Every figure of ${issuer} that was reported for more than one period.`,
  listIntroduction: 'Every figure that was reported for more than one period.',
};

const archive: ArchivePageWords = {
  description: (issuer) => `The filings of ${issuer} as they were published, each in one file that proves itself.`,
  introduction: 'Filings as they were published, each in one file: its pages, the content they were made from, and the digests that prove both. It opens without this site, without a network and without scripts.',
  edition: (number) => `Edition ${number}`,
  payload: 'Payload',
  zip: 'Zip',
  toProve: 'To prove an archive',
  proof: [
    [
      'The digests above are SHA-256. That of the zip is what ', { code: 'sha256sum' },
      ' says of the file. Unpacked, it holds a bag as archives keep them (RFC 8493): in its folder, ', { code: 'sha256sum -c manifest-sha256.txt' },
      ' compares every file of the payload, and ', { code: 'sha256sum manifest-sha256.txt' }, ' gives the digest of the payload, by which an edition is known.',
    ],
    ['To read it, open ', { code: 'data/index.html' }, '.'],
  ],
};

const assurance: AssurancePageWords = {
  tieOut: 'Tie-out',
  tieOutDescription: (figuresOf) => `What was checked of the figures of ${figuresOf}, and how it came out.`,
  vouching: [
    'A relation vouches for a figure when a wrong digit in it would break the relation. The same relation in two tables counts once. Every figure with the marks of what it has been through: ',
    { to: 'ticked', text: 'all tables with tick marks' }, ', made to be printed. For programs: ', { to: 'answers', text: 'the relations of every figure' }, '.',
  ],
  failing: 'What fails',
  rules: 'Rules that were run',
  open: 'Figures that nothing vouches for',
  unchecked: 'Relations that could not be checked',
  explained: 'Unusual, and explained',
  errata: 'Errors of the source',
  adjusted: 'Digits moved so that a column adds up',
  adjustedCells: (count) => `${count === 1 ? 'One cell prints' : `${String(count)} cells print`} another last digit than plain rounding, as the source did. The amounts on file are untouched.`,
  correct: 'Correct',
  rounded: 'Rounded',
  cellsCorrect: 'Cells, with what is correct',
  cellsRounded: 'Cells, with what is rounded',
  column: 'Column',
  printed: 'Printed',
  results: { holds: 'Hold', unchecked: 'Not checked', explained: 'Explained', errata: 'Errata', fails: 'Fail' },
  inBounds: (bounds) => `in bounds: ${bounds}`,
  ticked: 'Tables with tick marks',
  tickedDescription: (issuer) => `Every table of ${issuer}, with the marks of what was checked.`,
  tickMarks: 'Tick marks',
  checklist: 'Checklist',
  checklistDescription: (title) => `What is left to do in ${title}.`,
  signing: (id) => [
    'A sign-off holds while the section says what it said when it was signed: ', { code: `npm run sign -- ${id} <section> --by "<name>"` },
    '. What changed stands in the ', { to: 'blackline', text: 'blackline' }, '.',
  ],
  checklistHeads: { due: 'Due', findings: 'Findings', signOff: 'Sign-off' },
  signOffStates: { signed: 'Signed', lapsed: 'Lapsed', open: 'Open' },
  foundElsewhere: 'Found in no section',
};

const search: SearchPageWords = {
  description: (issuer) => `Figures, concepts and text in the filings of ${issuer}.`,
  label: 'A figure, as it is printed, or words',
  withoutScript: [
    'The search needs JavaScript. Everything can be reached from the contents below, from ', { to: 'filings', text: 'the list of filings' }, ' and from ', { to: 'history', text: 'the list of figures' }, '.',
  ],
};

const notFound: NotFoundWords = {
  title: 'Page not found',
  description: 'There is no page at this address.',
  heading: 'There is no page at this address',
  where: [
    'A filing keeps its address for good once it is released, so the link may be mistyped. Begin from ', { to: 'filings', text: 'the list of filings' }, ' or ', { to: 'home', text: 'the first page' }, '.',
  ],
};

export const pages: PageWords = { frame, filing, history, archive, assurance, search, notFound };
