import type { HistoryView } from '../../src/views/history-view.ts';
import type { TickedTablesView, TieOutView } from '../../src/views/tie-out-view.ts';
import { markdownTable } from './markdown-table.ts';

/** What was checked of a filing, as literal markdown. */
export function tieOutMarkdown({ sentence, counts, rules, open, unchecked, explained, errata, adjusted, misprinted }: TieOutView): string {
  const answered = [...explained, ...errata].map(({ message, answer }) => `- ${message} ${answer}`);
  return [
    sentence,
    ...counts.map(({ number, label }) => `- ${number} ${label}`),
    ...rules.map(({ title, reason, holds, fails }) => `- **${title}** ${reason} ${holds} ${fails}`),
    ...open.map(({ reason, items }) => `${reason}\n\n${items.map(({ item, periods, bounded }) => `- ${item}: ${periods.map(({ name, href }) => `[${name}](/${href ?? ''})`).join(' ')} ${bounded}`).join('\n')}`),
    ...unchecked.map(({ rule, reasons }) => `### ${rule}\n\n${reasons.map(({ reason, relations }) => `- ${reason}: ${relations.join('; ')}`).join('\n')}`),
    answered.join('\n'),
    [...adjusted, ...misprinted].map(({ table, row, column, printed, rounded, note }) => `- ${table}, ${row}, ${column}: ${printed}, ${rounded}. ${note}`).join('\n'),
  ].join('\n\n');
}

/** The tables of a filing with tick marks, as literal markdown. */
export function tickedMarkdown({ legend, parts }: TickedTablesView): string {
  const sections = parts.flatMap((part) => part.sections.map(({ title, blocks }) => [`### ${title}`, ...blocks.map((block) => {
    if (block.kind !== 'table') return '';
    const rows = block.table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, figure: { ...cell.figure, text: `${cell.figure.text} ${cell.tick ?? ''}` } })) }));
    return markdownTable({ ...block.table, rows });
  })].join('\n\n')));
  return [legend.map(({ mark, meaning }) => `- ${mark} ${meaning}`).join('\n'), ...sections].join('\n\n');
}

/** Everything that was reported of a concept, as literal markdown. */
export function historyMarkdown({ label, definition = '', series, risks, mentions }: HistoryView): string {
  const tables = series.flatMap(({ title, unit, groups }) => groups.map((group) => [
    `### ${group.title}: ${title} ${unit}`,
    ['| Period | Reported | Restated | Change | In |', '|---|--:|--:|--:|---|', ...group.rows.map(({ period, figure, restated, change, filing }) => `| ${period} | ${figure.text} | ${restated?.figure.text ?? ''} | ${change?.text ?? ''} | [${filing.text}](/${filing.href}) |`)].join('\n'),
  ].join('\n\n')));
  return [`# ${label}`, definition, ...tables, [...risks, ...mentions].map(({ text, href }) => `- [${text}](/${href})`).join('\n')].join('\n\n');
}
