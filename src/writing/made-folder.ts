import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder with those that it stands in, where they are missing, or none of them. The function that is returned
 * removes the ones that were made, as far as nothing has been put into them: for what was to be written there and was not.
 */
export function makeFolder(folder: string): () => void {
  const missing: string[] = [];
  for (let each = resolve(folder); !existsSync(each) && dirname(each) !== each; each = dirname(each)) missing.push(each);
  const unmake = (): void => {
    for (const each of missing) {
      try {
        rmdirSync(each);
      } catch {
        // It holds something by now, or was never made.
      }
    }
  };
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    unmake();
    throw error;
  }
  return unmake;
}
