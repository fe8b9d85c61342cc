import type { FindingView } from '../views/finding-view.ts';
import { escape } from '../html/escape.ts';
import type { MarkupWords } from '../words/markup.ts';

/** What was found, beside what it concerns: one sentence, and all of it for whoever opens it. */
export function findingMarkup({ id, message, text }: FindingView): string {
  return `<details class="finding" id="${escape(id)}"><summary>${escape(message)}</summary><pre>${escape(text)}</pre></details>`;
}

/** Findings under the row of a table that they concern, across all its columns. */
export function findingRowMarkup(findings: readonly FindingView[], columns: number): string {
  return `<tr class="findings"><td colspan="${String(columns + 1)}">${findings.map(findingMarkup).join('')}</td></tr>`;
}

/** A way from a figure to what was found about it. */
export function findingMarkMarkup(id: string, says: MarkupWords): string {
  return `<sup class="mark finding-mark"><a href="#${escape(id)}" aria-label="${escape(says.finding)}">!</a></sup>`;
}
