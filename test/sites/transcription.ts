import type { Changes } from './mini.ts';

/** The table that the tests of transcribed filings show: profit is revenues less costs, in two half years. */
export const INCOME = `title: Income
currency: JPY
scale: millions
columns: [{ period: comparative }, { period: current }]
rows:
  - total: { concept: profit }
    rows: [{ concept: revenues }, { concept: costs, weight: -1 }]
`;

/** Rows of the files of a transcription, without their headers. */
export interface TranscribedRows {
  readonly cells?: readonly string[];
  readonly labels?: readonly string[];
  readonly captions?: readonly string[];
  readonly text?: readonly string[];
  readonly errata?: readonly string[];
}

const HEADERS = {
  cells: 'table,row,column,printed,line',
  labels: 'table,row,column,label,line',
  captions: 'about,text,line',
  text: 'concept,members,stance,period,view,words,printed,line',
  errata: 'rule,line,printed,note',
} as const;

/** A transcription of the mini site's filing. */
export function transcribed(rows: TranscribedRows): Changes {
  return Object.fromEntries(Object.entries(rows).map(([file, all]: [string, readonly string[]]) => (
    [`filings/h1/transcription/${file}.csv`, `${HEADERS[file as keyof typeof HEADERS]}\n${all.join('\n')}\n`]
  )));
}
