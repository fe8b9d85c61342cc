import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './content-digest.ts';

/** What makes pages from content, under the folder of a site. */
const PROGRAM = ['src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'] as const;

/** The digest of all that makes a site besides its content: the code, its packages by their lock, and Node itself. */
export function programDigest(folder = '.'): string {
  const files = PROGRAM.map((name) => join(folder, name)).filter((path) => existsSync(path)).flatMap(filesUnder);
  return digestOf([process.version, ...files.map((path) => [path.slice(folder.length), hash('sha256', readFileSync(path))])]);
}

function filesUnder(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
