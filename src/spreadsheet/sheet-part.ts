import { formatAddress, MOST_COLUMNS, MOST_ROWS, parseAddress, parseRange, type Range } from './address.ts';
import { RunText, type RichText } from './shared-strings.ts';
import type { StoredCell } from './stored-cell.ts';
import { GENERAL, type Styles } from './styles.ts';
import { SPREADSHEET } from './vocabulary.ts';
import { isOn, readPart, unescaped, UnreadablePart } from './xml-part.ts';

/** What a workbook says once for all its sheets. */
export interface Shared {
  readonly strings: readonly RichText[];
  readonly styles: Styles;
}

/** A sheet as its part has it: what stands in its cells, and what is not seen of it. */
export interface SheetPart {
  /** By row and column, from 0; cells in which nothing stands are left out. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, StoredCell>>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly { readonly from: number; readonly to: number }[];
  readonly merged: readonly Range[];
  /** Where a conditional format may show numbers otherwise. */
  readonly conditional: readonly Range[];
  /** Places that are written twice. */
  readonly twice: readonly string[];
}

/** As many cells as a sheet of figures may have. */
const MOST_CELLS = 1_000_000;

/** Reads a worksheet (ECMA-376, 18.3). Throws {@link UnreadablePart}. */
export function sheetPart(bytes: Uint8Array, shared: Shared): SheetPart {
  const reader = new SheetReader(shared);
  readPart(bytes, SPREADSHEET, reader);
  return reader;
}

const CELL = 'worksheet/sheetData/row/c';

class SheetReader implements SheetPart {
  readonly cells = new Map<number, Map<number, StoredCell>>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns: { from: number; to: number }[] = [];
  readonly merged: Range[] = [];
  readonly conditional: Range[] = [];
  readonly twice: string[] = [];
  readonly #shared: Shared;
  readonly #inline = new RunText(`${CELL}/is`);
  /** The formulas that others share, by their number (18.3.1.40). */
  readonly #formulas = new Map<string, string>();
  #count = 0;
  #row = -1;
  #column = -1;
  #type = 'n';
  #style: string | undefined;
  #value: string | undefined;
  #formula: string | undefined;
  #sharedFormula: string | undefined;
  #ranges = '';

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  open(path: string, attribute: (name: string) => string | undefined): void {
    this.#inline.open(path, attribute);
    switch (path) {
      case 'worksheet/sheetData/row':
        this.#row = placeOf(attribute('r'), this.#row, MOST_ROWS);
        this.#column = -1;
        if (isOn(attribute('hidden')) || isNought(attribute('ht'))) this.hiddenRows.add(this.#row);
        break;
      case CELL:
        this.#begin(attribute);
        break;
      case `${CELL}/f`:
        this.#formula = '';
        this.#sharedFormula = attribute('t') === 'shared' ? attribute('si') : undefined;
        break;
      case `${CELL}/v`:
        this.#value = '';
        break;
      case 'worksheet/cols/col':
        if (isOn(attribute('hidden')) || isNought(attribute('width'))) this.hiddenColumns.push({ from: Number(attribute('min')) - 1, to: Number(attribute('max')) - 1 });
        break;
      case 'worksheet/mergeCells/mergeCell':
        this.merged.push(...rangesIn(attribute('ref')));
        break;
      case 'worksheet/conditionalFormatting':
        this.#ranges = attribute('sqref') ?? '';
        break;
      case 'worksheet/conditionalFormatting/cfRule':
        if (this.#shared.styles.conditional[Number(attribute('dxfId') ?? NaN)] !== undefined) this.conditional.push(...rangesIn(this.#ranges));
    }
  }

  text(path: string, written: string): void {
    if (path === `${CELL}/v`) this.#value = (this.#value ?? '') + written;
    else if (path === `${CELL}/f`) this.#formula = (this.#formula ?? '') + written;
    else this.#inline.add(path, written);
  }

  close(path: string): void {
    this.#inline.close(path);
    if (path === CELL) this.#end();
  }

  #begin(attribute: (name: string) => string | undefined): void {
    const place = attribute('r');
    const address = place === undefined ? { row: this.#row, column: this.#column + 1 } : parseAddress(place);
    if (!address || address.column >= MOST_COLUMNS) throw new UnreadablePart(`"${place ?? ''}" is no place in a sheet`);
    [this.#row, this.#column] = [address.row, address.column];
    [this.#type, this.#style] = [attribute('t') ?? 'n', attribute('s')];
    [this.#value, this.#formula, this.#sharedFormula] = [undefined, undefined, undefined];
    this.#inline.take();
  }

  #end(): void {
    const content = this.#content();
    if (!content) return;
    this.#count += 1;
    if (this.#count > MOST_CELLS) throw new UnreadablePart(`it has more than ${String(MOST_CELLS)} cells, which no sheet of figures has`);
    const row = this.cells.get(this.#row) ?? new Map<number, StoredCell>();
    if (row.has(this.#column)) this.twice.push(formatAddress({ row: this.#row, column: this.#column }));
    this.cells.set(this.#row, row.set(this.#column, { ...content, format: this.#format(), ...this.#worked() }));
  }

  /** What stands in the cell; `undefined` where nothing does. */
  #content(): Pick<StoredCell, 'type' | 'text' | 'marked'> | undefined {
    const value = this.#value;
    if (this.#type === 'inlineStr') return said(this.#inline.take());
    if (value === undefined || (value.trim() === '' && this.#type !== 'str')) return this.#formula === undefined ? undefined : { type: 'unworked', text: '' };
    switch (this.#type) {
      case 's': {
        const text = this.#shared.strings[Number(value)];
        if (text === undefined) throw new UnreadablePart(`it names the text ${value.slice(0, 20)}, and the workbook has ${String(this.#shared.strings.length)}`);
        return said(text);
      }
      case 'str':
        return this.#formula === undefined ? said({ text: unescaped(value) }) : { type: 'text', text: unescaped(value) };
      case 'b':
        return { type: 'yes-no', text: isOn(value.trim()) ? 'yes' : 'no' };
      case 'e':
        return { type: 'error', text: value.trim() };
      case 'd':
        return { type: 'day', text: value.trim() };
      default:
        return { type: 'number', text: value.trim() };
    }
  }

  #format(): string | undefined {
    if (this.#style === undefined) return GENERAL;
    const { formats } = this.#shared.styles;
    return formats.length === 0 ? GENERAL : formats[Number(this.#style)];
  }

  #worked(): Pick<StoredCell, 'formula'> {
    if (this.#formula === undefined) return {};
    const own = this.#formula.trim();
    if (this.#sharedFormula === undefined) return { formula: own };
    // The first of those that share a formula has it; the others would say it moved to their place.
    if (own !== '') this.#formulas.set(this.#sharedFormula, own);
    return { formula: own === '' ? `${this.#formulas.get(this.#sharedFormula) ?? ''} (filled)` : own };
  }
}

function said(rich: RichText): Pick<StoredCell, 'type' | 'text' | 'marked'> | undefined {
  return rich.text === '' ? undefined : { type: 'text', ...rich };
}

/** The place of a row: as written, else the next. */
function placeOf(written: string | undefined, former: number, most: number): number {
  const place = written === undefined ? former + 1 : Number(written) - 1;
  if (!Number.isInteger(place) || place < 0 || place >= most) throw new UnreadablePart(`"${written ?? ''}" is no row of a sheet`);
  return place;
}

function rangesIn(text: string | undefined): readonly Range[] {
  return (text ?? '').split(/\s+/).flatMap((each) => parseRange(each) ?? []);
}

/** Whether a height or a width is none, so that nothing is seen. */
function isNought(size: string | undefined): boolean {
  return size !== undefined && Number(size) === 0;
}
