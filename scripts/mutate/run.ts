import { Worker } from 'node:worker_threads';
import type { Site } from '../../src/model/content/site.ts';
import { diskSource } from '../../src/reading/formats/disk.ts';
import { mutantsOf, type Wanted } from './mutant.ts';
import type { Tried } from './tally.ts';
import { Trial, type Stop } from './trial.ts';
import type { Results, Share } from './worker.ts';

/** Tries all mutants of a folder of content in so many threads; `progress` hears how many are done. */
export async function tryMutants(
  folder: string, wanted: Wanted, threads: number, progress: (done: number, all: number) => void,
): Promise<{ readonly site: Site; readonly tried: readonly Tried[] }> {
  const source = diskSource(folder);
  const site = new Trial(source).original();
  const mutants = mutantsOf(source, site, wanted);
  const stops = new Map<number, Stop | undefined>();
  await Promise.all(Array.from({ length: threads }, (_, index) => runWorker({ folder, wanted, index, of: threads }, (results) => {
    for (const [at, stop] of results) stops.set(at, stop);
    progress(stops.size, mutants.length);
  })));
  if (stops.size < mutants.length) throw new Error(`${String(mutants.length - stops.size)} mutants were not tried: the content changed meanwhile.`);
  return { site, tried: mutants.map((mutant, at) => ({ mutant, stop: stops.get(at) })) };
}

function runWorker(share: Share, receive: (results: Results) => void): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: share });
  worker.on('message', receive);
  worker.on('error', reject);
  worker.on('exit', (code) => { if (code === 0) resolve(undefined); else reject(new Error(`A thread ended with code ${String(code)}.`)); });
  return promise;
}
