import type { Linked } from './linked.ts';

/** The frame of every page, and the lists that several have. */
export interface FrameWords {
  readonly skip: string;
  /** Before the title of what is not for publication. */
  readonly draftTitle: (title: string) => string;
  readonly reviewTitle: (title: string) => string;
  /** In the tab: the page, and whose it is. */
  readonly tab: (title: string, issuer: string) => string;
  /** The navigation of the site, for those who do not see it. */
  readonly site: string;
  readonly filings: string;
  readonly history: string;
  readonly archive: string;
  readonly search: string;
  readonly breadcrumbs: string;
  readonly contents: string;
  readonly compare: string;
  readonly comparisons: string;
  readonly cite: string;
  /** At the foot of every page; `guide` leads to how figures are read. */
  readonly foot: Linked<'guide'>;
  readonly aboutSite: string;
  /** That a site was made of public filings by somebody else; its first words are set strong. */
  readonly demonstration: (issuer: string) => { readonly strong: string; readonly rest: string };
  readonly notReleased: string;
  readonly review: string;
  readonly leftToDo: string;
  readonly watermark: string;
  readonly feedOf: (issuer: string) => string;
  readonly feed: string;
  readonly nothingReleased: string;
  readonly findingsInContent: (count: number) => string;
}

/** Pages of filings, and what leads from one to another. */
export interface FilingWords {
  /** A form with its day, in a description. */
  readonly formOf: (form: string, released: string) => string;
  readonly ofIssuer: (title: string, issuer: string) => string;
  readonly description: (title: string, form: string, released: string) => string;
  readonly sectionDescription: (title: string, formOf: string) => string;
  readonly comparedDescription: (title: string, issuer: string) => string;
  readonly siteDescription: (issuer: string) => string;
  readonly yearDescription: (issuer: string, days: string) => string;
  readonly whatWasChecked: string;
  readonly lookingAhead: Linked<'notice'>;
  readonly affects: string;
  readonly risks: string;
  readonly sections: string;
  readonly previous: string;
  readonly next: string;
  readonly inWhole: string;
  readonly downloads: string;
  readonly everyTable: string;
  readonly changedFigures: string;
  readonly changedDescription: (filing: string) => string;
  readonly noFigureChanged: string;
  readonly changedHeads: { readonly period: string; readonly asFiled: string; readonly asAmended: string; readonly source: string };
  readonly blackline: string;
  readonly blacklineDescription: (filing: string) => string;
}

/** The pages of figures over time. */
export interface HistoryPageWords {
  readonly title: (label: string) => string;
  readonly description: (label: string, issuer: string) => string;
  readonly notDefined: string;
  readonly download: Linked<'workbook'>;
  readonly mentions: string;
  readonly risks: string;
  readonly listDescription: (issuer: string) => string;
  readonly listIntroduction: string;
}

/** The list of what was archived. */
export interface ArchivePageWords {
  readonly description: (issuer: string) => string;
  readonly introduction: string;
  readonly edition: (number: string) => string;
  readonly payload: string;
  readonly zip: string;
  readonly toProve: string;
  readonly proof: readonly Linked[];
}

/** What was checked, and what is left to do. */
export interface AssurancePageWords {
  readonly tieOut: string;
  readonly tieOutDescription: (figuresOf: string) => string;
  readonly vouching: Linked<'ticked' | 'answers'>;
  readonly failing: string;
  readonly rules: string;
  readonly open: string;
  readonly unchecked: string;
  readonly explained: string;
  readonly errata: string;
  readonly adjusted: string;
  readonly adjustedCells: (count: number) => string;
  readonly correct: string;
  readonly rounded: string;
  /** The table of such cells, for those who do not see it. */
  readonly cellsCorrect: string;
  readonly cellsRounded: string;
  readonly column: string;
  readonly printed: string;
  readonly results: Readonly<Record<'holds' | 'unchecked' | 'explained' | 'errata' | 'fails', string>>;
  readonly inBounds: (bounds: string) => string;
  readonly ticked: string;
  readonly tickedDescription: (issuer: string) => string;
  readonly tickMarks: string;
  readonly checklist: string;
  readonly checklistDescription: (filing: string) => string;
  readonly signing: (filing: string) => Linked<'blackline'>;
  readonly checklistHeads: { readonly due: string; readonly findings: string; readonly signOff: string };
  readonly signOffStates: Readonly<Record<'signed' | 'lapsed' | 'open', string>>;
  readonly foundElsewhere: string;
}

/** The page of the search, without what a browser says while it searches. */
export interface SearchPageWords {
  readonly description: (issuer: string) => string;
  readonly label: string;
  readonly withoutScript: Linked<'filings' | 'history'>;
}

/** A page that is not there. */
export interface NotFoundWords {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly where: Linked<'filings' | 'home'>;
}

/** All that pages say around the content. */
export interface PageWords {
  readonly frame: FrameWords;
  readonly filing: FilingWords;
  readonly history: HistoryPageWords;
  readonly archive: ArchivePageWords;
  readonly assurance: AssurancePageWords;
  readonly search: SearchPageWords;
  readonly notFound: NotFoundWords;
}
