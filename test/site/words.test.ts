import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyForeign } from '../setup/foreign-content.ts';
import { filesWith, textsOfPage, textsOfWorkbook, textsOfXml, unspoken } from '../setup/unspoken.ts';

// A language made by machine brackets every text of the engine, and the content is in Greek letters: what stands in Latin
// ones outside of brackets was not taken from the words of the language.
describe('a site in a language made by machine says nothing of its own in English', () => {
  const base = mkdtempSync(join(tmpdir(), 'kessan-words-'));
  const dist = join(base, 'dist');

  beforeAll(() => {
    copyForeign('test/sites/brackwater/content', join(base, 'content'), 'en-XA');
    execFileSync(process.execPath, ['scripts/build.ts', '--output', dist], { env: { ...process.env, KESSAN_CONTENT: join(base, 'content'), NODE_ENV: 'production' }, stdio: 'pipe' });
  });

  afterAll(() => {
    rmSync(base, { recursive: true, force: true });
  });

  const said = (ending: RegExp, textsOf: (bytes: Uint8Array) => readonly string[]) => {
    const files = filesWith(dist, ending);
    expect(files.length).toBeGreaterThan(0);
    return [...new Set(files.flatMap(([path, bytes]) => textsOf(bytes).filter((text) => unspoken(text).length > 0).map((text) => `${path}: ${text}`)))];
  };
  const asText = (textsOf: (text: string) => readonly string[]) => (bytes: Uint8Array) => textsOf(Buffer.from(bytes).toString('utf8'));

  // The guide is a text of its own in each language, and this one has none.
  test('on its pages', () => {
    expect(said(/^(?!how-to-read).*\.html$/, asText(textsOfPage))).toEqual([]);
  });

  test('in its pictures and its feed', () => {
    expect(said(/\.svg$|feed\.xml$/, asText(textsOfXml))).toEqual([]);
  });

  test('in the sheets for people', () => {
    expect(said(/\.xlsx$/, textsOfWorkbook)).toEqual([]);
  });
});
