import { LONGEST_NAME } from '../formats/bounds.ts';
import { nameProblem } from '../../model/content/file-name.ts';
import { checkFileNames } from '../site/file-names.ts';
import type { Report } from '../formats/report.ts';
import { takenByFiling } from '../../addresses/within-filing.ts';
import { TRANSCRIPTION_FILES, type TranscriptionFile } from './transcription.ts';

/** The files of one filing's folder, as paths in the source. */
export interface FilingFiles {
  readonly id: string;
  /** `filing.yaml`, if there is one. */
  filing?: string;
  readonly facts: string[];
  /** The files of `second-keying/`. */
  readonly keyings: string[];
  /** `as-printed.csv`, if there is one. */
  printed?: string;
  /** `sign-offs.yaml`, if there is one. */
  signOffs?: string;
  readonly prose: string[];
  /** The files of the folder `transcription`, by their names. */
  readonly transcription: Map<TranscriptionFile, string>;
}

/** What each file of a site is for. */
export interface Inventory {
  issuer?: string;
  glossary?: string;
  readonly concepts: string[];
  readonly tables: string[];
  readonly charts: string[];
  readonly forms: string[];
  readonly ties: string[];
  readonly disclaimers: string[];
  readonly filings: Map<string, FilingFiles>;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

// Hidden files, and what editors, office programs and systems leave beside a document while it is open.
const LEFT_BESIDE = /^\.|^~\$|~$|^#.*#$|^(?:Thumbs\.db|desktop\.ini)$/i;

/** Sorts a site's files by what they are for; a file that has no place is reported, never passed over. */
export function takeInventory(root: string, paths: readonly string[], report: Report): Inventory {
  const inventory: Inventory = { concepts: [], tables: [], charts: [], forms: [], ties: [], disclaimers: [], filings: new Map() };
  for (const path of paths) {
    const segments = path.split('/');
    if (segments.some((segment) => LEFT_BESIDE.test(segment))) continue;
    if (!place(path, segments, inventory)) {
      report.warning('files/unexpected', { file: `${root}/${path}` }, {
        message: 'Nothing reads this file.',
        expected: expectedIn(segments),
        remedy: 'Give it the name and folder of what it is meant to be, or move it out of the content.',
      });
    }
  }
  checkFileNames(root, paths.filter((path) => !path.split('/').some((segment) => LEFT_BESIDE.test(segment))), report);
  reportMissing(root, paths.length === 0, inventory, report);
  return inventory;
}

function place(path: string, [first = '', second, third, fourth, ...rest]: readonly string[], inventory: Inventory): boolean {
  if (rest.length > 0) return false;
  if (first === 'filings' && second !== undefined && third !== undefined) {
    const known = inventory.filings.get(second);
    const filing: FilingFiles = known ?? { id: second, facts: [], keyings: [], prose: [], transcription: new Map() };
    if (!known) inventory.filings.set(second, filing);
    if (fourth === undefined) {
      if (third === 'filing.yaml') filing.filing = path;
      else if (third === 'as-printed.csv') filing.printed = path;
      else if (third === 'sign-offs.yaml') filing.signOffs = path;
      else if (third.endsWith('.mdx')) filing.prose.push(path);
      else return false;
      return true;
    }
    if (third === 'transcription') {
      const file = TRANSCRIPTION_FILES.find((name) => fourth === `${name}.csv`);
      if (file) filing.transcription.set(file, path);
      return file !== undefined;
    }
    if (third === 'second-keying') return fourth.endsWith('.csv') && filing.keyings.push(path) > 0;
    return third === 'facts' && fourth.endsWith('.csv') && filing.facts.push(path) > 0;
  }
  if (second === undefined) {
    if (first === 'issuer.yaml') inventory.issuer = path;
    else if (first === 'glossary.yaml') inventory.glossary = path;
    else return false;
    return true;
  }
  if (third !== undefined) return false;
  if (first === 'concepts' && second.endsWith('.yaml')) return inventory.concepts.push(path) > 0;
  if (first === 'tables' && second.endsWith('.yaml')) return inventory.tables.push(path) > 0;
  if (first === 'charts' && second.endsWith('.yaml')) return inventory.charts.push(path) > 0;
  if (first === 'forms' && second.endsWith('.yaml')) return inventory.forms.push(path) > 0;
  if (first === 'ties' && second.endsWith('.yaml')) return inventory.ties.push(path) > 0;
  return first === 'disclaimers' && second.endsWith('.mdx') && inventory.disclaimers.push(path) > 0;
}

function expectedIn([first, , third, fourth]: readonly string[]): string {
  if (first === 'filings') {
    if (third === 'transcription' && fourth !== undefined) return TRANSCRIPTION_FILES.map((name) => `${name}.csv`).join(', ');
    if ((third === 'facts' || third === 'second-keying') && fourth !== undefined) return 'files ending in .csv';
    return 'filing.yaml, sign-offs.yaml, as-printed.csv, facts/*.csv, second-keying/*.csv, transcription/*.csv or a file ending in .mdx';
  }
  if (first === 'concepts' || first === 'tables' || first === 'charts' || first === 'forms' || first === 'ties') return 'files ending in .yaml';
  if (first === 'disclaimers') return 'files ending in .mdx';
  return 'issuer.yaml, glossary.yaml, or a file in concepts, tables, charts, forms, ties, disclaimers or filings';
}

function reportMissing(root: string, empty: boolean, inventory: Inventory, report: Report): void {
  if (empty) {
    report.error('files/no-content', { file: root }, {
      message: 'There is no content here.', remedy: 'Write issuer.yaml, concepts, tables and a filing as the content format shows.',
    });
    return;
  }
  const missing = (file: string, what: string): void => {
    report.error('files/missing', { file: `${root}/${file}` }, { message: `${what} is missing.`, remedy: `Write ${file}.` });
  };
  if (!inventory.issuer) missing('issuer.yaml', 'The file that says who reports');
  if (inventory.concepts.length === 0) missing('concepts/concepts.yaml', 'A file that says what can be reported');
  for (const path of inventory.tables) checkName(`${root}/${path}`, path.slice('tables/'.length, -'.yaml'.length), 'table', report);
  for (const path of inventory.charts) checkName(`${root}/${path}`, path.slice('charts/'.length, -'.yaml'.length), 'chart', report);
  for (const path of inventory.forms) checkName(`${root}/${path}`, path.slice('forms/'.length, -'.yaml'.length), 'form', report);
  for (const { id, filing, facts } of inventory.filings.values()) {
    checkName(`${root}/filings/${id}`, id, 'filing', report);
    const taken = takenByFiling(id);
    if (taken !== undefined) report.error('files/reserved-name', { file: `${root}/filings/${id}` }, { message: `No filing can be called "${id}": ${taken}.`, remedy: 'Rename its folder.' });
    if (filing === undefined) missing(`filings/${id}/filing.yaml`, 'The file that describes the filing');
    if (facts.length === 0) {
      report.error('files/missing', { file: `${root}/filings/${id}/facts` }, {
        message: 'The filing has no facts.', expected: 'a folder facts with at least one CSV file', remedy: `Write filings/${id}/facts/*.csv.`,
      });
    }
  }
}

function checkName(file: string, id: string, what: string, report: Report): void {
  if (ID.test(id) && id.length <= LONGEST_NAME) return;
  // A name that no file may have is reported as that.
  if (id.length <= LONGEST_NAME && nameProblem(id) !== undefined) return;
  report.error('files/name', { file }, {
    message: `"${id}" cannot be the id of a ${what}.`,
    expected: id.length > LONGEST_NAME ? `a name of at most ${String(LONGEST_NAME)} letters, since files and addresses are named by it` : 'lower-case words or digits joined by hyphens, such as fy2012-h1',
    remedy: 'Rename it.',
  });
}
