import type { Check, Subject } from '../tieout/checking/check.ts';
import { RULES } from '../tieout/checking/rules.ts';
import { printsOf } from '../tieout/print/prints.ts';
import { written } from '../tieout/print/print.ts';
import { rowLabel } from '../model/layout/layout.ts';

/** The tables of `docs/errata.md` by the names of their markers. */
export type ErrataTables = Readonly<Record<'errata' | 'moved-digits', string>>;

/** What the rules find wrong in the source of a filing, and the digits that it moved, as tables in Markdown. */
export function errataTables(subject: Subject): ErrataTables {
  const checks = RULES.flatMap((rule) => rule.run(subject));
  return { errata: errataTable(checks), 'moved-digits': movedDigits(subject) };
}

/** A document with its tables between `<!-- name -->` and `<!-- /name -->` made anew. */
export function withTables(document: string, tables: ErrataTables): string {
  return Object.entries(tables).reduce((text, [name, table]) => {
    const [before, after] = [text.indexOf(`<!-- ${name} -->`), text.indexOf(`<!-- /${name} -->`)];
    if (before < 0 || after < before) throw new Error(`The document has no place for "${name}".`);
    return `${text.slice(0, before)}<!-- ${name} -->\n${table}\n${text.slice(after)}`;
  }, document);
}

function errataTable(checks: readonly Check[]): string {
  const errata = checks.flatMap((check) => (check.outcome === 'erratum' ? [check] : [])).sort((a, b) => (a.source?.line ?? 0) - (b.source?.line ?? 0));
  return table(['line', 'the source prints', 'found by', 'what is right'], errata.map(({ rule, source, finding, reason }) => [
    String(source?.line ?? ''), source?.printed ?? finding.actual ?? '', `[\`${rule}\`](rules/${rule}.md)`, reason,
  ]));
}

function movedDigits(subject: Subject): string {
  const moved = printsOf(subject).all.flatMap(({ line, printed, at, record, content }) => {
    if (record?.reason !== 'footing' || 'view' in at || content.kind !== 'number') return [];
    return [[String(line), `${at.grid.table.title}: ${rowLabel(subject.scope, at.grid, at.row)}, ${record.column}`, printed, written(subject.scope, content.shown, content.presentation.places)]];
  });
  return table(['line', 'figure', 'the source prints', 'plainly rounded'], moved);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
