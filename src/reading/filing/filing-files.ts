import type { Filing } from '../../model/content/filing.ts';
import type { Finding } from '../../model/finding.ts';
import type { ReadingCache } from '../site/cache.ts';
import type { Files } from '../site/files.ts';
import { readFiling } from './filing.ts';
import { assembleFiling, type FilingSurroundings } from './filing-assembly.ts';
import type { FilingFiles } from './inventory.ts';
import type { ProseText } from '../prose/prose.ts';
import { readSignOffs } from './sign-offs.ts';

/** A filing as its files say it, as far as they could be read. */
export interface FilingReading {
  readonly value: Filing | undefined;
  readonly findings: readonly Finding[];
  /** By file name. */
  readonly prose: ReadonlyMap<string, ProseText>;
}

/**
 * Reads the files of a filing and brings them together. What is found in a single file goes to the report of `files`;
 * without surroundings, since the issuer cannot be read, that is all.
 */
export function readFilingFiles(paths: FilingFiles, files: Files, cache: ReadingCache, around: FilingSurroundings | undefined): FilingReading {
  const file = paths.filing === undefined ? undefined : files.yaml(paths.filing, readFiling);
  const grids = paths.facts.map((path) => files.csv(path));
  const keyings = new Map(paths.keyings.map((path) => [fileName(path), files.csv(path)]));
  const signOffs = paths.signOffs === undefined ? undefined : files.yaml(paths.signOffs, readSignOffs);
  const printed = paths.printed === undefined ? undefined : files.csv(paths.printed);
  const transcription = new Map([...paths.transcription].flatMap(([name, path]) => {
    const grid = files.csv(path);
    return grid ? [[name, grid] as const] : [];
  }));
  const read = new Map(paths.prose.map((path) => [fileName(path), files.prose(path)]));
  const prose = new Map([...read].flatMap(([name, text]) => (text ? [[name, text] as const] : [])));
  const tables = [...grids, ...(paths.printed === undefined ? [] : [printed]), ...[...paths.transcription.keys()].map((name) => transcription.get(name))];
  const damaged = tables.some((grid) => grid?.whole !== true) || [...read.values()].includes(undefined);
  if (!file || !around) return { value: undefined, findings: [], prose };
  const { issuer, taxonomy, charts, forms } = around;
  const inputs = [file, issuer, taxonomy, around.tables.join(), charts.join(), forms.join(), signOffs, damaged, printed, ...grids, ...keyings.keys(), ...keyings.values(), ...transcription.values(), ...read.keys(), ...read.values()];
  const { value, findings } = cache.derive(`filing ${paths.id}${issuer.completed ? ' by an earlier calendar' : ''}`, inputs, () => (
    assembleFiling(paths.id, { file, damaged, grids, keyings, signOffs: signOffs ?? [], printed, transcription, prose: read }, around)
  ));
  return { value, findings, prose };
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
