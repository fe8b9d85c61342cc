import type { WorkbookWords } from '../workbooks.ts';

export const workbooks: WorkbookWords = {
  table: 'Table',
  shaded: 'Shaded figures have more digits than a spreadsheet keeps; they stand as text.',
  history: (title) => `History: ${title}`,
  figure: 'Figure',
  unit: 'Unit',
  firstReported: 'as first reported',
  derived: 'In italics: not reported, but left of a longer period when the rest of it is taken away.',
  restated: 'As restated where a later filing says another amount; what was said first stands under it.',
  coarser: (inUnitOfRow) => `A figure that is stated less exactly than the others of its row says its own scale; its cell ${inUnitOfRow ? 'holds it in the unit of the row' : 'is a text'}.`,
  draft: 'Draft, not released. Subject to completion and amendment.',
  withDrafts: 'With figures of drafts, not released. Subject to completion and amendment.',
  demonstration: 'Demonstration: made from public filings by somebody else.',
  histories: 'History',
  historiesOf: (issuer) => `${issuer}: every figure of every period reported`,
  demonstrationBy: 'A demonstration of Kessan',
  corrected: (row, printed, correct, reason) => `${row}: printed as ${printed}, corrected to ${correct}. ${reason}`,
};
