import { parentPort, workerData } from 'node:worker_threads';
import { historyWorkbook } from '../export/history-workbook.ts';
import { writeWorkbook } from '../export/workbook.ts';
import { filingOfText } from '../rebuilding/filing-text.ts';
import type { HistoriesJob } from './histories.ts';

// What runs in the thread that startHistories opens: from the texts of filings to the bytes of a workbook.
const { issuer, taxonomy, filings } = workerData as HistoriesJob;
parentPort?.postMessage(await writeWorkbook(historyWorkbook({ issuer, taxonomy, filings: filings.map((text) => filingOfText(text).filing) })));
