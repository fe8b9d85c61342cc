import type { RuleExamples } from '../../checking/example.ts';
import { printedCells } from './printed-cells.ts';

const files = (cells: string) => ({
  'tables/sales.yaml': `title: Sales
currency: JPY
scale: millions
columns: [{ period: comparative }, { period: current }]
rows: [{ concept: revenues }]
`,
  'filings/fy2012-h1/facts/sales.csv': `concept,unit,scale,decimals,source,1H11,1H12
revenues,JPY,millions,-6,Release of the half year,"1,000","1,200"
`,
  'filings/fy2012-h1/transcription/cells.csv': `table,row,column,printed,line
${cells}`,
});

/** Examples of {@link printedCells}. */
export const printedCellsExamples: RuleExamples = {
  rule: printedCells,
  consistent: 'a table has a figure, a dash or an answer in every cell in which the source prints one, and in no other',
  inconsistent: 'the source prints something where the table has no such cell, or a cell of the table is not transcribed',
  unchecked: 'a table shows periods that follow by subtraction, which no source prints',
  mend: 'Compare the table with the source, then add the cell to the table or to `transcription/cells.csv`.',
  holds: { shows: 'Both cells were typed off the release.', files: files('sales,revenues,1H11,"1,000",4\nsales,revenues,1H12,"1,200",4\n') },
  fails: { shows: 'Whoever typed the release off left one out.', files: files('sales,revenues,1H12,"1,200",4\n') },
  rounding: 'It asks whether a figure is there, and not how large it is.',
};
