/** The slips of a person who types figures, one at a time. */
export const KINDS = ['last-but-one-digit', 'last-digit', 'sign', 'times-10', 'times-1000', 'digits-exchanged', 'rows-exchanged', 'columns-exchanged'] as const;
export type Kind = (typeof KINDS)[number];

/** Slips within one cell; the others move whole cells. */
export type CellKind = Exclude<Kind, 'rows-exchanged' | 'columns-exchanged'>;
export const CELL_KINDS = KINDS.filter((kind): kind is CellKind => kind !== 'rows-exchanged' && kind !== 'columns-exchanged');

/** What a slip is called in reports. */
export const KIND_LABELS: Readonly<Record<Kind, string>> = {
  'last-but-one-digit': 'last but one digit ±1',
  'last-digit': 'last digit ±1',
  sign: 'sign',
  'times-10': '×10',
  'times-1000': '×1000',
  'digits-exchanged': 'two adjacent digits exchanged',
  'rows-exchanged': 'two neighbouring rows exchanged',
  'columns-exchanged': 'two columns of a file exchanged',
};
