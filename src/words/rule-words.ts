/** What a rule is called, and why it is one. */
export interface RuleWords {
  readonly title: string;
  readonly reason: string;
}
