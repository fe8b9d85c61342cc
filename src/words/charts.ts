/** What charts say of themselves, beside the labels of their figures. */
export interface ChartWords {
  /** The key to a bar that is drawn without its filling. */
  readonly hollow: string;
  /** Two times of unlike length that stand beside each other in a chart. */
  readonly beside: (later: string, earlier: string) => string;
  /** Bars of another length than the others, by their names. */
  readonly ofLength: (names: readonly string[], length: string) => string;
  /** Behind the name of a bar whose figure was derived. */
  readonly derived: (name: string) => string;
  readonly ofTotal: (share: string) => string;
  readonly ofTarget: (actual: string, target: string) => string;
  readonly shareOfTarget: (percent: string) => string;
  readonly progress: (actual: string, target: string, percent: string) => string;
  readonly progressNote: (actual: string, target: string, percent: string) => string;
  /** A chart in words, for those who do not see it: a bar by its name, bars of one row or panel, the parts of a stack. */
  readonly bar: (name: string, figure: string) => string;
  readonly row: (label: string, bars: readonly string[]) => string;
  readonly stack: (stack: { readonly group: string; readonly name: string; readonly total: string; readonly parts: readonly { readonly name: string; readonly figure: string; readonly share: string }[] }) => string;
  /** What a picture says of itself wherever it is shown. */
  readonly draft: string;
  readonly demonstration: string;
}
