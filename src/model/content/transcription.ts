import type { Members } from './fact.ts';
import type { Place } from '../finding.ts';
import type { PrintedFigure } from '../amounts/printed-amount.ts';

/** What every record of a transcription has: where the source says it, and where it was typed. */
export interface Transcribed {
  /** The line of the source document, counted from 1. */
  readonly line: number;
  readonly place: Place;
}

/** A cell of a table of the source, under the ids that the table has here. */
export interface PrintedCell extends Transcribed, PrintedFigure {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** What the source calls a row or a column, or what stands over a whole table when neither is named. */
export interface PrintedLabel extends Transcribed {
  readonly table: string;
  readonly row?: string;
  readonly column?: string;
  readonly label: string;
  /** The label as its letters and digits alone, and without the units that it names: what it is compared by. */
  readonly letters: string;
}

/** Words of a heading, a note or a sentence that name a period, a day or a unit. */
export interface PrintedCaption extends Transcribed {
  /** Ids of the tables, sections and parts of the filing that it is about; none for a sentence of the text. */
  readonly about: readonly string[];
  readonly text: string;
}

/** What a figure of the text says of its concept; `rate` is the filing's translation rate, which has no concept. */
export const MENTION_VIEWS = ['value', 'change', 'percent-change', 'points', 'rate'] as const;
export type MentionView = (typeof MENTION_VIEWS)[number];

/** A figure (or a date, a name, an answer) that stands in a sentence of the source. */
export interface Mention extends Transcribed, PrintedFigure {
  /** The concept that the sentence names, whether or not the figure is that concept's; absent for what nobody reports. */
  readonly concept?: string;
  readonly members: Members;
  readonly stance?: string;
  /** The name of a period of the filing. */
  readonly period?: string;
  readonly view: MentionView;
  /** The words beside it that give its direction: `down`, `an expense of`. */
  readonly words: string;
}

/** An error of the source, accepted: what is right, and how that is known. */
export interface Erratum {
  /** The id of the rule that finds it. */
  readonly rule: string;
  readonly line: number;
  /** What the source prints there. */
  readonly printed: string;
  readonly note: string;
  readonly place: Place;
}

/** A source document as printed, typed off without regard to what is on file. Each list is in the order of its file. */
export interface Transcription {
  readonly cells: readonly PrintedCell[];
  readonly labels: readonly PrintedLabel[];
  readonly captions: readonly PrintedCaption[];
  readonly mentions: readonly Mention[];
  readonly errata: readonly Erratum[];
}
