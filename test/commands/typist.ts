import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { parse as parseYaml } from 'yaml';
import { BASE_SHEET } from '../../src/drafting/workbook-base.ts';

/** What names a row of a facts file, as far as the file has these columns. */
const KEYS = ['concept', 'members', 'stance', 'basis', 'unit'];

/**
 * Types into a workbook every figure that is due, and where it is from. They are the figures of another filing, each
 * under the period that took the place of its own: what added up there adds up here.
 */
export async function typeFigures(workbook: string, filing: string, former: string): Promise<void> {
  const formerOf = new Map(periodsOf(filing).map((name, index) => [name, periodsOf(former)[index] ?? '']));
  const { sheets } = await readXlsx(readFileSync(workbook));
  const typed = sheets.map(({ name, rows }) => {
    // What the workbook was made from is hidden, and nobody types there.
    if (name === BASE_SHEET) return { name, rows, veryHidden: true };
    const [heads = [], ...body] = rows;
    const columns = heads.map(String);
    const records = parse(readFileSync(join(former, 'facts', `${name.replace(/-as-reported$/, '')}.csv`)), { columns: true }) as readonly Readonly<Record<string, string>>[];
    const filled = body.map((cells) => {
      const at = (column: string) => String(cells[columns.indexOf(column)] ?? '');
      const record = records.find((each) => KEYS.every((key) => (each[key] ?? '') === at(key)));
      const isDue = (column: string) => formerOf.has(column) && at(column) === '';
      return columns.map((column, index) => {
        // What is no figure is typed as text: a spreadsheet would take the zeros from the front of a code.
        if (isDue(column)) return at('scale') === '' ? (record?.[formerOf.get(column) ?? ''] ?? '') : typedAs(record?.[formerOf.get(column) ?? '']);
        return column === 'source' && at(column) === '' ? 'Ledger' : (cells[index] ?? null);
      });
    });
    return { name, rows: [columns, ...filled] };
  });
  writeFileSync(workbook, await writeXlsx({ sheets: typed }));
}

/** The names of a filing's periods, in their order, which rolling forward keeps. */
function periodsOf(filing: string): readonly string[] {
  const { periods } = parseYaml(readFileSync(join(filing, 'filing.yaml'), 'utf8')) as { readonly periods: object };
  return Object.keys(periods);
}

function typedAs(text = ''): string | number {
  return /^-?[\d,]+(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : text;
}
