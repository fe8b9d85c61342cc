import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeSyntheticIssuer } from './synthetic-issuer.ts';

/** Writes a project of its own, with this one's code and packages, and an invented issuer with so many filings. */
export function writeKessanSite(folder: string, filings: number): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    if (existsSync(name)) cpSync(name, join(folder, name), { recursive: true, filter: (path) => !path.endsWith('.test.ts') });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  writeSyntheticIssuer(join(folder, 'content'), filings);
}
