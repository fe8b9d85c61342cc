import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MINI } from '../../test/sites/mini.ts';
import { blacklineMarkup } from '../markup/blackline.ts';
import { memorySource } from '../reading/formats/memory.ts';
import { readSite } from '../reading/site/site.ts';
import { blackline } from './blackline.ts';
import { versionOf } from './filing-blackline.ts';
import { changedParagraphs, paragraphsOf } from './words.ts';
import { markup } from '../words/en/markup.ts';

type Edit = readonly [file: string, from: string, to: string];

const version = (...edits: readonly Edit[]) => {
  const files: Record<string, string> = { ...MINI };
  for (const [file, from, to] of edits) {
    const text = files[file] ?? '';
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    files[file] = text.replace(from, to);
  }
  return versionOf(readSite(memorySource(files)));
};

/** What changed by edits, a line for each figure and paragraph. */
function changes(...edits: readonly Edit[]): readonly string[] {
  const view = blackline('Changes', version(), version(...edits));
  return [view.sentence, ...view.filings.flatMap(({ sections }) => sections.flatMap(({ figures, paragraphs }) => [
    ...figures.map(({ row, column, before, after }) => `${row} (${column}): ${before} -> ${after}`),
    ...paragraphs.map((words) => words.map(({ state, text }) => (state === 'added' ? `+${text}+` : state === 'removed' ? `-${text}-` : text)).join('')),
  ]))];
}

describe('a blackline', () => {
  test('of nothing says so', () => {
    expect(changes()).toEqual(['Nothing that a reader sees has changed.']);
    expect(changes(['filings/h1/facts/income.csv', 'Ledger', 'Journal'])).toEqual(['Nothing that a reader sees has changed.']);
  });

  test('shows a figure that changed, with what follows from it', () => {
    expect(changes(['filings/h1/facts/income.csv', '"1,200"', '"1,250"'])).toMatchInlineSnapshot(`
      [
        "Changed: 1 figure or label, in 1 section.",
        "Revenues (Six Months Ended September 30, 2012): 1,200 -> 1,250",
      ]
    `);
  });

  test('shows words that changed among those that did not, and labels', () => {
    expect(changes(['filings/h1/income.mdx', 'Revenues grew', 'Revenues of the half grew'], ['concepts/all.yaml', 'label: Costs', 'label: Expenses'])).toMatchInlineSnapshot(`
      [
        "Changed: 1 figure or label and 1 paragraph, in 1 section.",
        "Expenses (label): Costs -> Expenses",
        "Revenues +of the half +grew.",
      ]
    `);
  });

  test('is escaped', () => {
    const view = blackline('<b>', version(), version(['filings/h1/income.mdx', 'grew', '"grew" & \\<i>fell']));
    expect(blacklineMarkup(view, markup)).toMatchInlineSnapshot(`"<section class="blackline"><h2>&lt;b&gt;</h2><p>Changed: 1 paragraph, in 1 section.</p><section><h3>First half</h3><section><h4>Income</h4><p>Revenues <ins>&quot;</ins>grew<ins>&quot; &amp; &lt;i&gt;fell</ins>.</p></section></section></section>"`);
  });
});

test('what stays and what went is the text before, what stays and what came the text after', () => {
  const line = fc.array(fc.constantFrom('profit', 'fell', 'by', '3.1%', '(loss)', 'JPY'), { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
  fc.assert(fc.property(line, line, (before, after) => {
    const words = changedParagraphs([before], [after]).flat();
    if (before === after) expect(words).toEqual([]);
    else {
      expect(words.filter(({ state }) => state !== 'added').map(({ text }) => text).join('')).toBe(before);
      expect(words.filter(({ state }) => state !== 'removed').map(({ text }) => text).join('')).toBe(after);
    }
  }));
});

test('paragraphs are those of the page, without marks and with signs as they are read', () => {
  expect(paragraphsOf('<p>Up &#x26; away<a id="m" href="#note-x">1</a>, &lt;10&gt;.</p><ul><li>One</li><li>Two</li></ul>')).toEqual(['Up & away, <10>.', 'One', 'Two']);
});
