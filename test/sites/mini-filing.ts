import type { Scope } from '../../src/model/evaluation/answer.ts';
import type { FigureView } from '../../src/views/figure-view.ts';
import { formatFinding } from '../../src/model/finding.ts';
import { fillGrid, type Grid } from '../../src/model/tables/grid.ts';
import { wordsOf } from '../../src/model/words/reference-words.ts';
import type { Site } from '../../src/model/content/site.ts';
import type { TableView } from '../../src/views/table-view.ts';
import type { Unworded, Worded } from '../../src/model/words/worded.ts';
import type { Rule } from '../../src/tieout/checking/check.ts';
import { subjectOf } from '../../src/tieout/checking/subject.ts';
import { findingsOf } from '../../src/tieout/checking/tieout.ts';
import { readMini, type Changes } from './mini.ts';

/** The mini site with changes, in which reading must find no error: what it is good for begins after reading. */
export function miniSite(changes: Changes = {}): Site {
  const { site, findings } = readMini(changes);
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (!site || errors.length > 0) throw new Error(errors.map(formatFinding).join('\n'));
  return site;
}

/** The one filing of the mini site with changes, as evaluation sees it. */
export function miniScope(changes: Changes = {}): Scope {
  const site = miniSite(changes);
  const [filing] = site.filings;
  if (!filing) throw new Error('The mini site has no filing.');
  return { issuer: site.issuer, taxonomy: site.taxonomy, filing };
}

/** The mini site's only table, as a text of YAML, filled in from its only filing with changes. */
export function miniGrid(table: string, changes: Changes = {}): { readonly scope: Scope; readonly grid: Grid } {
  const site = miniSite({ 'tables/income.yaml': table, ...changes });
  const [filing] = site.filings;
  const income = site.tables.get('income');
  if (!filing || !income) throw new Error('The mini site has no filing or no table.');
  const scope = { issuer: site.issuer, taxonomy: site.taxonomy, filing };
  return { scope, grid: fillGrid(scope, income) };
}

/** A rule at work on the mini site with a table of its own: how many relations turned out how, and what was found. */
export function tiedOut(rule: Rule, table: string, changes: Changes = {}): { readonly outcomes: string; readonly found: string } {
  const site = miniSite({ 'tables/income.yaml': table, ...changes });
  const checks = site.filings.flatMap((filing) => rule.run(subjectOf(site, filing)));
  const outcomes = [...Map.groupBy(checks, (check) => check.outcome)].map(([outcome, all]) => `${String(all.length)} ${outcome}`);
  return { outcomes: outcomes.join(', '), found: findingsOf(checks).map(formatFinding).join('\n') };
}

/** A facts file: the rows of a spreadsheet under the names of its periods. */
export function factsFile(periods: string, ...rows: readonly string[]): string {
  return `concept,members,stance,basis,unit,scale,decimals,source,${periods}\n${rows.join('\n')}\n`;
}

/** A laid-out table as lines of text: levels as indents, rules as signs, figures as a reader sees them. */
export function drawn(view: TableView): string {
  const rules = { none: '', single: ' ─', double: ' ═' } as const;
  return view.rows.map((row) => {
    const cells = row.cells.map((cell) => `${drawnFigure(cell.figure)}${cell.correction ? ` [${drawnFigure(cell.correction.correct)}: ${cell.correction.reason}]` : ''}`);
    return [`${'  '.repeat(row.level)}${row.label}${row.kind === 'heading' ? ':' : ''}${rules[row.rule]}`, ...cells].join(' | ');
  }).join('\n');
}

function drawnFigure({ state, text, negative, suffix }: FigureView): string {
  const words = `${negative ? `(${text.slice(1)})` : text}${suffix === undefined ? '' : ` ${suffix}`}`;
  return state === 'value' ? words : `${words}<${state}>`;
}

/** The words of the components of a text in the mini site's filing. */
export function wordsIn(text: string, changes: Changes = {}): readonly (Worded | Unworded)[] {
  const site = miniSite({ 'filings/h1/income.mdx': text, ...changes });
  const [filing] = site.filings;
  if (!filing) throw new Error('The mini site has no filing.');
  const scope = { issuer: site.issuer, taxonomy: site.taxonomy, filing };
  const section = filing.parts[0]?.sections[0];
  return (section?.references ?? []).map((reference) => wordsOf(scope, reference, { period: section?.period ?? 'current' }));
}

/** The same as text, one a line; what cannot be printed says why. */
export function printedBy(text: string, changes: Changes = {}): string {
  return wordsIn(text, changes).map((words) => (words.kind === 'worded' ? words.text : `cannot be printed: ${words.reason}. ${words.remedy}`)).join('\n');
}
