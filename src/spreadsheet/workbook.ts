import { fail, succeed, type Outcome } from '../model/finding.ts';
import { partsOf, type Parts } from './container.ts';
import { commentsOf, type Comment } from './comments.ts';
import { relationsOf, type Relation } from './relations.ts';
import { sharedStrings } from './shared-strings.ts';
import { sheetPart, type Shared, type SheetPart } from './sheet-part.ts';
import { stylesOf } from './styles.ts';
import { SPREADSHEET } from './vocabulary.ts';
import { isOn, readPart, unescaped, UnreadablePart } from './xml-part.ts';

/** A sheet of a workbook. */
export interface StoredSheet extends SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly comments: readonly Comment[];
}

/** A workbook as it is stored. */
export interface Workbook {
  readonly sheets: readonly StoredSheet[];
  /** Whether its days are counted from 1904, as Excel for the Macintosh did, and not from 1900. */
  readonly from1904: boolean;
  /** Whether its formulas are to be worked out anew when it is opened: then nobody has seen their results. */
  readonly isToBeWorkedOut: boolean;
}

/**
 * Reads a workbook (ECMA-376), whoever wrote it. The problem is a sentence about `file`: what it is instead, or what in it
 * cannot be read. Digits stay the digits that are stored: none of them becomes a number of JavaScript, no day a `Date`.
 */
export function readWorkbook(file: string, bytes: Uint8Array): Outcome<Workbook> {
  const parts = partsOf(file, bytes);
  if (!parts.ok) return parts;
  const main = relationsSafely(parts.value, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (!parts.value.has(main)) return fail(`${file} is a zip of other files. Save it as an Excel workbook (.xlsx).`);
  let reading = main;
  try {
    return succeed(assembled(parts.value, main, (part) => (reading = part)));
  } catch (error) {
    if (!(error instanceof UnreadablePart)) throw error;
    return fail(`${file} cannot be read as a workbook: ${reading}, ${error.message}. Save it again from a spreadsheet.`);
  }
}

function assembled(parts: Parts, main: string, begin: (part: string) => void): Workbook {
  const relations = relationsOf(parts, main);
  const read = <Read>(part: string, reader: (bytes: Uint8Array) => Read): Read => {
    begin(part);
    const bytes = parts.get(part);
    if (!bytes) throw new UnreadablePart('which it names, is not there');
    return reader(bytes);
  };
  const partOf = (type: string): string | undefined => relations.find((each) => each.type === type)?.target;
  const [strings, styles] = [partOf('sharedStrings'), partOf('styles')];
  const shared: Shared = {
    strings: strings === undefined ? [] : read(strings, sharedStrings),
    styles: styles === undefined ? { formats: [], conditional: [] } : read(styles, stylesOf),
  };
  const { listed, ...rest } = read(main, bookOf);
  const sheets = listed.flatMap(({ name, hidden, relation }): readonly StoredSheet[] => {
    const found = relations.find(({ id }) => id === relation);
    // Sheets of charts and of macros hold no cells.
    if (found && found.type !== 'worksheet') return [];
    const target = found?.target ?? '';
    const part = read(target === '' ? `the sheet "${name}"` : target, (bytes) => sheetPart(bytes, shared));
    return [{ name, hidden, comments: commentsIn(parts, target, read), ...properties(part) }];
  });
  return { sheets, ...rest };
}

function properties({ cells, hiddenRows, hiddenColumns, merged, conditional, twice }: SheetPart): SheetPart {
  return { cells, hiddenRows, hiddenColumns, merged, conditional, twice };
}

function commentsIn(parts: Parts, sheet: string, read: <Read>(part: string, reader: (bytes: Uint8Array) => Read) => Read): readonly Comment[] {
  const part = relationsOf(parts, sheet).find(({ type, target }) => type === 'comments' && parts.has(target));
  return part ? read(part.target, commentsOf) : [];
}

interface Book extends Pick<Workbook, 'from1904' | 'isToBeWorkedOut'> {
  readonly listed: readonly { readonly name: string; readonly hidden: boolean; readonly relation: string }[];
}

/** What the part of the workbook itself says (ECMA-376, 18.2). */
function bookOf(bytes: Uint8Array): Book {
  const listed: { name: string; hidden: boolean; relation: string }[] = [];
  let [from1904, isToBeWorkedOut] = [false, false];
  readPart(bytes, SPREADSHEET, {
    open(path, attribute) {
      if (path === 'workbook/workbookPr') from1904 = isOn(attribute('date1904'));
      else if (path === 'workbook/calcPr') isToBeWorkedOut = isOn(attribute('fullCalcOnLoad'));
      else if (path === 'workbook/sheets/sheet') listed.push({ name: unescaped(attribute('name') ?? ''), hidden: (attribute('state') ?? 'visible') !== 'visible', relation: attribute('r:id') ?? '' });
    },
  });
  return { listed, from1904, isToBeWorkedOut };
}

/** The relations of a part, none where they cannot be read: then what leads nowhere is said. */
function relationsSafely(parts: Parts, part: string): readonly Relation[] {
  try {
    return relationsOf(parts, part);
  } catch (error) {
    if (error instanceof UnreadablePart) return [];
    throw error;
  }
}
