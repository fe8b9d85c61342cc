import { fail, formatFinding, succeed, type Outcome } from '../model/finding.ts';
import { readCsv } from '../reading/formats/csv.ts';
import { readBytes } from '../reading/site/files.ts';
import type { Parsed } from '../reading/formats/report.ts';
import type { FileSource } from '../reading/formats/source.ts';
import { decodeText } from '../reading/formats/text.ts';
import type { FactsFile } from './typed-workbook.ts';

/** The facts files of a filing, as they are and as the check reads them. The problem names those that cannot be read as tables at all. */
export function factsFiles(source: FileSource, filing: string): Outcome<readonly FactsFile[]> {
  const folder = `filings/${filing}/facts/`;
  const paths = source.list().filter((path) => path.startsWith(folder) && /^[^/]+\.csv$/.test(path.slice(folder.length)));
  const read = paths.map((path) => readFacts(source, path));
  const damaged = read.filter(({ value }) => !value).flatMap(({ findings }) => findings);
  if (damaged.length > 0) return fail(damaged.map(formatFinding).join('\n\n'));
  return succeed(read.flatMap(({ value }) => value ?? []));
}

function readFacts(source: FileSource, path: string): Parsed<FactsFile> {
  const file = `${source.root}/${path}`;
  const { value: bytes, findings: unreadable } = readBytes(source, path);
  if (!bytes) return { value: undefined, findings: unreadable };
  const { value: text, findings: undecodable } = decodeText(file, bytes);
  if (text === undefined) return { value: undefined, findings: undecodable };
  const { value: grid, findings } = readCsv(file, text);
  return { value: grid && { grid, bytes }, findings };
}
