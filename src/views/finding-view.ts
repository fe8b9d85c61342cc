/** Something wrong, to stand beside what it concerns: only in the preview. */
export interface FindingView {
  readonly id: string;
  /** One sentence. */
  readonly message: string;
  /** All of it, as the command prints it. */
  readonly text: string;
}
