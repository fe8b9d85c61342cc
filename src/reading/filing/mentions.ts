import { readPrintedFigure } from '../../model/amounts/printed-amount.ts';
import { MENTION_VIEWS, type Mention, type MentionView } from '../../model/content/transcription.ts';
import type { Grid } from '../formats/csv.ts';
import { readMembers } from './fact-members.ts';
import { expectOneOf } from '../formats/nearest.ts';
import type { Report } from '../formats/report.ts';
import type { Row } from '../formats/records.ts';
import { isUnknown } from '../shared/taxonomy.ts';
import { readRows, type TranscriptionContext } from './transcription-row.ts';

/** Reads `text.csv`: the figures that stand in sentences of the source. */
export function readMentions(grid: Grid, context: TranscriptionContext, report: Report): readonly Mention[] {
  return readRows(grid, ['view', 'printed'], ['concept', 'members', 'stance', 'period', 'words'], report).flatMap(({ row, line }): Mention[] => {
    const { cell, given } = row;
    const view = viewOf(row, report);
    const members = readMembers(cell('members'), context.taxonomy, report);
    const known = [
      checkConcept(row, context, report),
      checkNamed(row, 'period', context.frame.periods.map(({ name }) => name), context.unread.periods, report),
      checkNamed(row, 'stance', context.frame.announcements.map(({ id }) => id), context.unread.announcements, report),
    ].every(Boolean);
    if (known && given('concept') !== undefined && given('period') === undefined) {
      report.error('transcription/no-period', cell('period').place, { message: `The figure of "${cell('concept').text}" names no period.`, remedy: 'Write the name of a period of the filing.' });
      return [];
    }
    if (!known || !view || !members || !row.full || line === undefined) return [];
    const [concept, period, stance] = [given('concept'), given('period'), given('stance')];
    return [{
      ...(concept === undefined ? {} : { concept }), members, ...(stance === undefined ? {} : { stance }), ...(period === undefined ? {} : { period }),
      view, words: cell('words').text, ...readPrintedFigure(cell('printed').text, context.grouping), line, place: cell('printed').place,
    }];
  });
}

function viewOf({ cell }: Row, report: Report): MentionView | undefined {
  const { text, place } = cell('view');
  const view = MENTION_VIEWS.find((each) => each === text);
  if (view === undefined && text !== '') {
    report.error('transcription/view', place, { message: `"${text}" is nothing that a figure can say of its concept.`, expected: expectOneOf(text, MENTION_VIEWS), remedy: 'Correct the view.' });
  }
  return view;
}

function checkConcept({ cell }: Row, { taxonomy }: TranscriptionContext, report: Report): boolean {
  const { text, place } = cell('concept');
  if (text === '' || taxonomy.concepts.has(text)) return true;
  if (isUnknown(text, taxonomy)) {
    report.error('transcription/unknown-concept', place, {
      message: `There is no concept "${text}".`, expected: expectOneOf(text, taxonomy.concepts.keys()), remedy: 'Correct the name, or leave the cell empty for what the filing does not report.',
    });
  }
  return false;
}

function checkNamed({ cell }: Row, column: 'period' | 'stance', names: readonly string[], unread: readonly string[], report: Report): boolean {
  const { text, place } = cell(column);
  if (text === '' || names.includes(text)) return true;
  if (!unread.includes(text)) {
    report.error(`transcription/unknown-${column}`, place, {
      message: `The filing has no ${column === 'period' ? 'period' : 'announcement'} "${text}".`, expected: expectOneOf(text, names), remedy: 'Correct the name, or add it to filing.yaml.',
    });
  }
  return false;
}
