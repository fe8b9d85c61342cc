import { Worker } from 'node:worker_threads';
import type { HistoryScope } from '../export/workbook/history-series.ts';
import { distinctLabels } from '../model/tables/distinct-labels.ts';
import type { Site } from '../model/content/site.ts';
import type { FilingStore } from '../rebuilding/filing-store.ts';
import { OfRun } from '../running/run.ts';

/** What the thread is given: filings as texts, since an object of a class does not pass from one thread to another. */
export interface HistoriesJob extends Pick<HistoryScope, 'issuer' | 'taxonomy' | 'labels'> {
  /** The filings that are shown, newest first, as {@link textOfFiling} writes them. */
  readonly filings: readonly Uint8Array[];
  /** By concept, the digest of all that filings say of it. */
  readonly keys: ReadonlyMap<string, string>;
  /** The digest of what makes figures of it. */
  readonly program: string;
  /** Where figures are kept from build to build. */
  readonly folder: string;
}

/** The workbook of all histories, under way. */
export interface HistoriesUnderWay {
  /** Its bytes. Rejects with a plain error when it could not be made. */
  readonly bytes: Promise<Uint8Array>;
  /** Gives it up. */
  stop(): void;
}

const underWay = new OfRun<HistoriesUnderWay>('histories');

// Most of what the thread makes is needed to its end; a small nursery would be copied again and again.
const YOUNG = 192;

/**
 * Makes the workbook of all histories of a site in a thread of its own, while the pages are made. It holds every figure ever
 * reported, so that with a long history it takes as long as all that an edit reaches otherwise.
 */
export function startHistories(site: Site, store: FilingStore, means: Pick<HistoriesJob, 'keys' | 'program' | 'folder'>): HistoriesUnderWay {
  const { issuer, taxonomy, filings } = site;
  const job: HistoriesJob = { issuer, taxonomy, labels: distinctLabels(site), filings: filings.map(({ id }) => textIn(store, id)), ...means };
  // Options of this process (a profile, a measurement) are about this thread.
  const worker = new Worker(new URL('histories-thread.ts', import.meta.url), { workerData: job, execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
  const bytes = new Promise<Uint8Array>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', (error: Error) => { reject(new Error(`The workbook of all histories could not be made: ${error.message}`)); });
    worker.once('exit', () => { reject(new Error('The workbook of all histories was given up.')); });
  });
  // Who waits for it is told; when nobody does any more, nobody has to be.
  bytes.catch(() => undefined);
  const stop = () => {
    underWay.set(undefined);
    void worker.terminate();
  };
  const started = { bytes, stop };
  underWay.set(started);
  return started;
}

function textIn(store: FilingStore, id: string): Uint8Array {
  const text = store.textOf(id);
  if (!text) throw new Error(`Filing "${id}" was not kept.`);
  return text;
}

/** The workbook that this build makes in a thread of its own, if it does. */
export function historiesUnderWay(): Promise<Uint8Array> | undefined {
  return underWay.value?.bytes;
}
