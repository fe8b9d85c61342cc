import { fail, formatFinding, succeed, type Outcome } from '../model/finding.ts';
import { readCsv } from '../reading/csv.ts';
import type { FileSource } from '../reading/source.ts';
import { decodeText } from '../reading/text.ts';
import type { FactsFile } from './typed-workbook.ts';

/** The facts files of a filing, as they are and as the check reads them. The problem names those that cannot be read as tables at all. */
export function factsFiles(source: FileSource, filing: string): Outcome<readonly FactsFile[]> {
  const paths = source.list().filter((path) => path.startsWith(`filings/${filing}/facts/`) && path.endsWith('.csv'));
  const read = paths.map((path) => {
    const file = `${source.root}/${path}`;
    const bytes = source.read(path);
    const text = decodeText(file, bytes);
    const grid = text.value === undefined ? { value: undefined, findings: text.findings } : readCsv(file, text.value);
    return { bytes, grid: grid.value, findings: grid.findings };
  });
  const damaged = read.filter(({ grid }) => !grid).flatMap(({ findings }) => findings);
  if (damaged.length > 0) return fail(damaged.map(formatFinding).join('\n\n'));
  return succeed(read.flatMap(({ grid, bytes }) => (grid ? [{ grid, bytes }] : [])));
}
