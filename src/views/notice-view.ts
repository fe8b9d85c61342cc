/** A notice at the foot of a page. */
export interface PageNoticeView {
  readonly id: string;
  readonly title: string;
  /** The notice in a sentence. */
  readonly short: string;
  /** The whole notice as trusted HTML, on pages that must carry it. */
  readonly html?: string;
}
