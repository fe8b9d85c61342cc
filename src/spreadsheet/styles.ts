import { SPREADSHEET } from './vocabulary.ts';
import { readPart } from './xml-part.ts';

/** What the styles of a workbook say of numbers. */
export interface Styles {
  /** The number format of each style of cells; `undefined` for one that the workbook names and does not describe. */
  readonly formats: readonly (string | undefined)[];
  /** The number formats of conditional formats; `undefined` for those without one. */
  readonly conditional: readonly (string | undefined)[];
}

/** The format of a cell without a style. */
export const GENERAL = 'General';

/** Reads the styles (ECMA-376, 18.8). */
export function stylesOf(bytes: Uint8Array): Styles {
  const own = new Map<number, string>();
  const ids: number[] = [];
  const conditional: (string | undefined)[] = [];
  readPart(bytes, SPREADSHEET, {
    open(path, attribute) {
      if (path === 'styleSheet/numFmts/numFmt') own.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      else if (path === 'styleSheet/cellXfs/xf') ids.push(Number(attribute('numFmtId') ?? '0'));
      else if (path === 'styleSheet/dxfs/dxf') conditional.push(undefined);
      else if (path === 'styleSheet/dxfs/dxf/numFmt') conditional[conditional.length - 1] = attribute('formatCode');
    },
  });
  return { formats: ids.map((id) => own.get(id) ?? BUILT_IN.get(id)), conditional };
}

// ECMA-376, 18.8.30. The sign of the currency is the one of the machine, and stands here for any. 27 to 36 and 50 to 58
// are dates and times that differ by language, 59 to 81 those of Thai: nobody can tell what they show.
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, GENERAL], [1, '0'], [2, '0.00'], [3, '#,##0'], [4, '#,##0.00'],
  [5, '¤#,##0_);(¤#,##0)'], [6, '¤#,##0_);[Red](¤#,##0)'], [7, '¤#,##0.00_);(¤#,##0.00)'], [8, '¤#,##0.00_);[Red](¤#,##0.00)'],
  [9, '0%'], [10, '0.00%'], [11, '0.00E+00'], [12, '# ?/?'], [13, '# ??/??'],
  [14, 'yyyy/m/d'], [15, 'd-mmm-yy'], [16, 'd-mmm'], [17, 'mmm-yy'], [18, 'h:mm AM/PM'], [19, 'h:mm:ss AM/PM'], [20, 'h:mm'], [21, 'h:mm:ss'], [22, 'yyyy/m/d h:mm'],
  [37, '#,##0_);(#,##0)'], [38, '#,##0_);[Red](#,##0)'], [39, '#,##0.00_);(#,##0.00)'], [40, '#,##0.00_);[Red](#,##0.00)'],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'], [42, '_(¤* #,##0_);_(¤* (#,##0);_(¤* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'], [44, '_(¤* #,##0.00_);_(¤* (#,##0.00);_(¤* "-"??_);_(@_)'],
  [45, 'mm:ss'], [46, '[h]:mm:ss'], [47, 'mmss.0'], [48, '##0.0E+0'], [49, '@'],
] as const);
