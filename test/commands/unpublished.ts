import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseDocument, visit } from 'yaml';
import { edit, write } from './project.ts';

const WORD = 'Zyzzogeton';
const AMOUNT = '8,675,309,421';

/** What stands in unpublished filings and nowhere else, however it is written: a word, a figure, and their ids. */
export const UNPUBLISHED = /zyzzogeton|8[,.]?675[,.]?309|fy2022-later|zz-(?:later|all)/i;

/** A filing as a person might draft it, valid, and files that may lie beside it; with words and figures that stand nowhere else. */
export function addUnpublished(content: string, id: string, standing: string): void {
  const folder = join(content, 'filings', id);
  cpSync(join(content, 'filings/fy2022-q4'), folder, { recursive: true });
  edit(join(folder, 'filing.yaml'), 'status: published', standing);
  edit(join(folder, 'filing.yaml'), 'publishAt: 2023-02-16T07:00-05:00\n', '');
  edit(join(folder, 'filing.yaml'), 'title: ', `title: ${WORD} `);
  edit(join(folder, 'filing.yaml'), '    title: ', `    title: ${WORD} `);
  edit(join(folder, 'facts/income.csv'), '"1,769.6"', `"${AMOUNT}"`);
  edit(join(folder, 'facts/income.csv'), 'Ledger, income statement', WORD);
  write(folder, {
    'overview.mdx': `${WORD} ${AMOUNT}\n\n![${WORD}](./${WORD}.png)\n`,
    [`${WORD}.mdx`]: `# ${WORD}\n`,
    [`${WORD}.png`]: WORD,
    [`facts/${WORD}.csv`]: `${WORD}\n`,
    [`second-keying/${WORD}.csv`]: `${WORD}\n`,
  });
}

/**
 * A filing that says nothing but the word and the figure: in each of its fields, in each cell, in each line of its
 * prose, and in the name of each file but the one that says whether it is out.
 */
export function addFilled(content: string, id: string, standing: string): void {
  const folder = join(content, 'filings', id);
  addUnpublished(content, id, standing);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) => extname(each) !== '')) {
    const file = join(folder, name);
    writeFileSync(file, filled(extname(name), readFileSync(file, 'utf8')));
    if (name !== 'filing.yaml') renameSync(file, file.replace(/[^/\\]+$/, (last) => `${WORD}-${last}`));
  }
}

function filled(kind: string, text: string): string {
  if (kind !== '.yaml') return text.replace(/"[^"]*"|[^",\n]+/g, (each) => (/\d/.test(each) ? `"${AMOUNT}"` : WORD));
  const document = parseDocument(text);
  visit(document, {
    Pair: (_, { key }) => (['status', 'publishAt'].includes(String(key)) ? visit.SKIP : undefined),
    Scalar: (key, scalar) => {
      if (key !== 'key') scalar.value = /^[-\d]/.test(String(scalar.value)) ? AMOUNT : WORD;
    },
  });
  return String(document);
}
