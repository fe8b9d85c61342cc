/** A calendar day as `YYYY-MM-DD`. */
export type Day = string;

/** How a language writes days. */
export interface DateWords {
  /** A whole date: `September 30, 2012`. */
  readonly full: (day: Day) => string;
  /** Its month: `September 2012`. */
  readonly month: (day: Day) => string;
  /** Its year: `2012`. */
  readonly year: (day: Day) => string;
}
