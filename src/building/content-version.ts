import { OfRun } from '../running/run.ts';

const version = new OfRun<number>('content version');

/**
 * How often the content changed since the preview began. The preview's server watches the files and its pages read
 * them: two sets of modules of one process, which meet here.
 */
export function contentVersion(): number {
  return version.value ?? 1;
}

/** The content has changed: what pages know of it is out of date. */
export function contentChanged(): void {
  version.set(contentVersion() + 1);
}
