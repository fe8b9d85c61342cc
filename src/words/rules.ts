import type { rules } from './en/rules.ts';

/** The rules of tie-out, by the ids under which findings are filed: those that English has words for. */
export type RuleId = keyof typeof rules;
