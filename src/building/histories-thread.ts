import { parentPort, workerData } from 'node:worker_threads';
import type { SeriesFigures } from '../export/workbook/history-series.ts';
import { historyWorkbook } from '../export/workbook/history-workbook.ts';
import { writeWorkbook } from '../export/workbook/workbook.ts';
import { filingOfText } from '../rebuilding/filing-text.ts';
import { KeptTexts } from '../rebuilding/kept-texts.ts';
import type { HistoriesJob } from './histories.ts';

// What runs in the thread that startHistories opens: from the texts of filings to the bytes of a workbook. Of a concept
// of which filings say what they said, the figures are those of the last build.
const { issuer, taxonomy, labels, filings, keys, program, folder } = workerData as HistoriesJob;
const kept = new KeptTexts<object>(folder);
const scope = { issuer, taxonomy, labels, filings: filings.map((text) => filingOfText(text).filing) };

const workbook = historyWorkbook(scope, (concept, gather) => {
  const key = keys.get(concept);
  // Nobody says anything of it.
  if (key === undefined) return [];
  const from = `${program} ${key}`;
  const known = kept.get(concept, from);
  if (known) return JSON.parse(new TextDecoder().decode(known)) as readonly SeriesFigures[];
  const gathered = gather();
  kept.set(concept, from, JSON.stringify(gathered), {});
  return gathered;
});
kept.close();
parentPort?.postMessage(await writeWorkbook(workbook));
