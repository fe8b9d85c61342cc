import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { runsOf } from '../transcription/runs.ts';

const known = new Set(readFileSync('test/transcription/runs.txt', 'utf8').trim().split('\n'));

/** Runs of words that a text shares with the source documents. */
function shared(text: string): readonly string[] {
  return [...runsOf(text)].filter(({ hash }) => known.has(hash)).map(({ run }) => run);
}

function filesIn(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => ending.test(name)).sort().map((name) => join(folder, name));
}

/** The words that are left of Markdown and of HTML. What tables show are labels and answers. */
function withoutTags(text: string): string {
  return text.replace(/<(?:script|style|table)\b[^]*?<\/(?:script|style|table)>/g, ' ').replace(/<[^>]*>/g, ' ').replace(/&[a-z]+;|&#x?[0-9a-f]+;/gi, ' ');
}

describe('no sentence of the sources is copied', () => {
  test('the sources are known by enough of their runs', () => {
    expect(known.size).toBeGreaterThan(6_000);
  });

  test.each([...filesIn('content', /\.(?:mdx|yaml|csv)$/), ...filesIn('src', /\.mdx$/), ...filesIn('test/transcription', /\.(?:csv|md)$/)])('%s', (file) => {
    expect(shared(withoutTags(readFileSync(file, 'utf8')))).toEqual([]);
  });

  // What components print stands between the words of the drafter, and could complete a sentence of the source.
  test('on any page', () => {
    const pages = filesIn(inject('site').folder, /\.html$/);
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.flatMap((page) => shared(withoutTags(readFileSync(page, 'utf8'))).map((run) => `${page.slice(inject('site').folder.length)}: ${run}`))).toEqual([]);
  });
});
