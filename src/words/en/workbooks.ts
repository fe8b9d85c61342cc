import type { WorkbookWords } from '../workbooks.ts';

export const workbooks: WorkbookWords = {
  table: 'Table',
  shaded: 'Shaded figures have more digits than a spreadsheet keeps; they stand as text.',
  history: (title) => `History: ${title}`,
  derived: 'In italics: not reported, but left of a longer period when the rest of it is taken away.',
  restated: 'As restated where a later filing says another amount; what was said first stands under it.',
  corrected: (row, printed, correct, reason) => `${row}: printed as ${printed}, corrected to ${correct}. ${reason}`,
};
