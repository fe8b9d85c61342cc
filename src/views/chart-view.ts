import type { RelationView } from './relation-view.ts';

/** A chart: files beside the page, and all that it shows in words. */
export interface ChartView {
  readonly id: string;
  readonly title: string;
  /** Its unit and what its periods stand for, one phrase each. */
  readonly caption: readonly string[];
  /** The whole chart in words. */
  readonly description: string;
  /** The path of its files within the site, without their endings. */
  readonly path: string;
  /** The size of its picture. */
  readonly width: number;
  readonly height: number;
  /** The table of the same figures; a fragment where it stands on the same page. */
  readonly table?: RelationView;
}
