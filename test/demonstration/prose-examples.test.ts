import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wordsOf } from '../../src/model/words/reference-words.ts';
import { diskSource } from '../../src/reading/formats/disk.ts';
import { readProse } from '../../src/reading/prose/prose.ts';
import { readSite } from '../../src/reading/site/site.ts';

/** Rows of the tables of the documentation that show a component beside what it prints. */
const rows = [...readFileSync('docs/content-format.md', 'utf8').matchAll(/^\| `(<(?:Fact|Count|Ratio|Rate|Change|Points|Date|Period)\b[^`]*)` \| (.+) \|$/gm)]
  .map(([, component = '', prints = '']) => ({ component, prints }));

test('every component prints what the documentation says, from the content at hand', () => {
  const { site } = readSite(diskSource('content'));
  const filing = site?.filings.find(({ id }) => id === 'fy2012-h1');
  if (!site || !filing) throw new Error('The filing cannot be read.');
  expect(rows.length).toBeGreaterThan(30);
  for (const { component, prints } of rows) {
    const [reference] = readProse('x.mdx', `It was ${component}.`).value?.references ?? [];
    const words = reference && wordsOf({ ...site, filing }, reference, { period: 'current' });
    expect(words?.kind === 'worded' ? words.text : words?.reason, component).toBe(prints);
  }
});
