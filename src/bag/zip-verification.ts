import { formatPlace, type Finding } from '../model/finding.ts';
import { parseDate } from '../model/time/date.ts';
import { Report } from '../reading/formats/report.ts';
import { BAG_INFO, RELEASED, SOFTWARE } from './bag.ts';
import { inside, textOf, within, type Folder } from './folder.ts';
import { readLabels } from './labels.ts';
import { verifyBag } from './verification.ts';
import { unzip, zipOf } from './zip.ts';

/**
 * Verifies a zip: the bag within it, and the bytes around the files, which have to be those that the same files give
 * again. `version` is that of the library that packs here: another may pack differently, and then only the files count.
 */
export function verifyZip(bytes: Uint8Array, file: string, version: string): readonly Finding[] {
  const report = new Report();
  const unzipped = unzip(bytes);
  if (unzipped?.problem !== undefined) {
    report.error('archive/zip', { file }, { message: `The zip is no archive of a filing: ${unzipped.problem}. Nothing of it was unpacked.`, remedy: ANOTHER });
    return report.findings;
  }
  const name = topOf(unzipped?.files ?? new Map<string, Uint8Array>());
  if (!unzipped || name === undefined) {
    report.error('archive/zip', { file }, { message: 'The file is no zip, or its list of files was changed.', remedy: ANOTHER });
    return report.findings;
  }
  for (const path of unzipped.spoiled) {
    report.error('archive/changed', { file: `${file}/${path}` }, { message: 'The file cannot be unpacked: it, or what the zip says of it, was changed.', remedy: ANOTHER });
  }
  const bag = inside(name, unzipped.files);
  for (const path of unzipped.files.keys()) {
    if (!path.startsWith(`${name}/`)) report.error('archive/added', { file: `${file}/${path}` }, { message: 'The file stands beside the archive.', remedy: ANOTHER });
  }
  const spoiled = new Set(report.findings.map(({ place }) => formatPlace(place)));
  report.include(verifyBag(bag, `${file}/${name}`).filter(({ place }) => !spoiled.has(formatPlace(place))));
  if (report.findings.length === 0) comparePacking(bytes, bag, name, file, version, report);
  return report.findings;
}

/** The folder that holds most: one that was renamed by a changed byte must not take the place of all others. */
function topOf(files: Folder): string | undefined {
  const tops = Map.groupBy(files.keys(), (path) => path.slice(0, Math.max(path.indexOf('/'), 0)));
  return [...tops].sort(([, a], [, b]) => b.length - a.length).find(([top]) => top !== '')?.[0];
}

function comparePacking(bytes: Uint8Array, bag: Folder, name: string, file: string, version: string, report: Report): void {
  const label = (path: string, wanted: string) => readLabels(textOf(bag.get(path) ?? new Uint8Array())).get(wanted);
  const released = parseDate(label(BAG_INFO, RELEASED) ?? '');
  if (!released.ok || label(SOFTWARE, 'fflate') !== version) return;
  const again = zipOf(within(name, bag), released.value);
  const at = bytes.findIndex((byte, index) => byte !== again[index]);
  if (at < 0 && bytes.length === again.length) return;
  report.error('archive/zip', { file }, {
    message: `Every file in it is as it was, but the bytes around them were changed, from byte ${String((at < 0 ? Math.min(bytes.length, again.length) : at) + 1)} on.`, remedy: ANOTHER,
  });
}

const ANOTHER = 'Take the zip from another place where it is kept.';
