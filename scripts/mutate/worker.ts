import { parentPort, workerData } from 'node:worker_threads';
import { diskSource } from '../../src/reading/formats/disk.ts';
import { mutantsOf, type Wanted } from './mutant.ts';
import { Trial, type Stop } from './trial.ts';

/** What a worker is asked to do: its share of the mutants of a folder of content. */
export interface Share {
  readonly folder: string;
  readonly wanted: Wanted;
  /** Of every `of` mutants, it tries the one at `index`. */
  readonly index: number;
  readonly of: number;
}

/** Results as a worker sends them: the mutant's index, and what stopped it. */
export type Results = readonly (readonly [index: number, stop: Stop | undefined])[];

const AT_ONCE = 25;

const { folder, wanted, index, of } = workerData as Share;
const source = diskSource(folder);
const trial = new Trial(source);
const mutants = mutantsOf(source, trial.original(), wanted);
let results: [number, Stop | undefined][] = [];
for (let at = index; at < mutants.length; at += of) {
  const mutant = mutants[at];
  if (mutant) results.push([at, trial.stopOf(mutant)]);
  if (results.length < AT_ONCE && at + of < mutants.length) continue;
  parentPort?.postMessage(results satisfies Results);
  results = [];
}
