import { filingCalendar } from '../../../model/content/filing-calendar.ts';
import type { Finding } from '../../../model/finding.ts';
import type { GridCell } from '../../../model/tables/grid.ts';
import { timesNamed, type NamedTime } from '../../../model/words/period-words.ts';
import type { PrintedCaption, PrintedLabel, Transcribed } from '../../../model/content/transcription.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';
import { judge } from '../../print/errata.ts';
import { otherUnit, unitNamed, unitsNamed } from '../../print/headed-units.ts';
import { fits, periodsAround, periodsOfCells, periodsOfTables, wordsOf, type Around } from '../../print/named-times.ts';
import { cellsOf, labelledBy, type Labelled } from '../../print/printed-place.ts';

/** The times and units that headings, notes and sentences name are those of the figures under and beside them. */
export const printedCaptions: Rule = {
  id: 'printed-captions',
  vouches: false,
  run: (subject) => {
    const { labels = [], captions = [] } = subject.filing.transcription ?? {};
    return judge(subject, 'printed-captions', [
      ...captions.flatMap((caption) => [...checkTimes(subject, caption, timesIn(subject, caption.text), periodsAround(subject, caption)), ...checkUnit(subject, caption)]),
      ...labels.flatMap((label) => checkLabel(subject, label)),
    ]);
  },
};

function checkLabel(subject: Subject, printed: PrintedLabel): readonly Check[] {
  const { label, column } = printed;
  // "Maturities less than three months" is a name, and no period of the figures.
  const times = timesIn(subject, label).filter(({ kind }) => kind === 'span' || kind === 'day');
  const unit = column === undefined ? undefined : unitNamed(subject, label);
  const units = column === undefined ? unitsNamed(subject, label) : [];
  if (times.length === 0 && !unit && units.length === 0) return [];
  const labelled = labelledBy(subject, printed);
  // A row or column that is not there is reported by rule printed-labels.
  if (!labelled) return [];
  return [
    ...(times.length > 0 ? checkTimes(subject, printed, times, periodsNear(subject, labelled)) : []),
    ...(unit ? [unitCheck(printed, label, otherUnit(subject, unit, labelled.cells()))] : []),
    ...(units.length === labelled.row?.cells.length ? units.map((each, index) => unitCheck(printed, label, otherUnit(subject, each, labelled.cells().slice(index, index + 1), true))) : []),
  ];
}

/** The periods of what a label names; a heading over rows stands for its whole table. */
function periodsNear(subject: Subject, { grid, row, cells }: Labelled): Around {
  return row?.cells.length === 0 ? periodsOfTables(subject, [grid]) : periodsOfCells(subject, cells());
}

function timesIn({ scope }: Subject, text: string): readonly NamedTime[] {
  return timesNamed(text, scope.issuer.language, filingCalendar(scope));
}

function checkTimes(subject: Subject, at: Transcribed, times: readonly NamedTime[], around: Around): readonly Check[] {
  return times.map((time) => checkTime(subject, at, time, around));
}

function checkTime(subject: Subject, { line, place }: Transcribed, time: NamedTime, around: Around): Check {
  const looked = relation(line, time.text, () => `"${time.text}" on line ${String(line)} of the source names a period of its figures`);
  const fit = fits(subject, time, around);
  if (fit === true) return { ...looked, outcome: 'consistent' };
  if (fit === 'unknown') return { ...looked, outcome: 'unchecked', reason: time.kind === 'day' ? 'nothing in the filing has this date' : 'it names no year or no day' };
  return failing(looked, {
    place,
    message: around.whose === 'figures'
      ? `Line ${String(line)} of the source names "${time.text}", and none of its figures is of that time.`
      : `Line ${String(line)} of the source names "${time.text}", which is no period of the filing.`,
    expected: wordsOf(around.periods),
    actual: time.kind === 'span' ? `${time.text}: ${wordsOf([time.period])}` : time.text,
    remedy: 'Compare it with the source. If the source is wrong, record the line in transcription/errata.csv; else correct the periods of the table or of the figures.',
  });
}

function checkUnit(subject: Subject, caption: PrintedCaption): readonly Check[] {
  const unit = unitNamed(subject, caption.text);
  return unit ? [unitCheck(caption, caption.text, otherUnit(subject, unit, cellsAbout(subject, caption)))] : [];
}

function unitCheck({ line, place }: Transcribed, text: string, other: string | undefined): Check {
  const looked = relation(line, text, () => `"${text}" on line ${String(line)} of the source names the unit of its figures`);
  if (other === undefined) return { ...looked, outcome: 'consistent' };
  return failing(looked, {
    place,
    message: `Line ${String(line)} of the source heads its figures "${text}", and the filing states them in ${other}.`,
    expected: other,
    actual: text,
    remedy: 'Compare it with the source. If the source is wrong, record the line in transcription/errata.csv; else correct the currency or scale of the table.',
  });
}

function cellsAbout({ grids }: Subject, { about }: PrintedCaption): readonly GridCell[] {
  return grids.filter(({ table }) => about.includes(table.id)).flatMap(cellsOf);
}

function relation(line: number, printed: string, about: () => string): Relation {
  return { rule: printedCaptions.id, facts: [], about, source: { line, printed } };
}

function failing(looked: Relation, finding: Omit<Finding, 'rule' | 'severity'>): Check {
  return { ...looked, outcome: 'inconsistent', finding: { rule: printedCaptions.id, severity: 'error', ...finding } };
}
