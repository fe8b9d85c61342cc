
/** What is left to do before a filing goes out, for those who write and review it. */
export interface ChecklistView {
  /** In one sentence. */
  readonly sentence: string;
  readonly sections: readonly ChecklistSectionView[];
  /** What was found that is no matter of one section, as the command prints it. */
  readonly findings: readonly string[];
}

/** A section and what it lacks. */
export interface ChecklistSectionView {
  readonly id: string;
  readonly title: string;
  /** The title of its part. */
  readonly part: string;
  /** Figures that are due in it, counted; `0` for none. */
  readonly due: string;
  /** What was found in it, counted. */
  readonly findings: string;
  readonly state: SignOffState;
  /** `signed by A. Reviewer on November 5, 2012`; one phrase for each person. */
  readonly signOffs: readonly string[];
}

/** How a section stands with its readers: `lapsed` where it is not what was signed any more. */
export type SignOffState = 'signed' | 'lapsed' | 'open';
