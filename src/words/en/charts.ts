import type { ChartWords } from '../charts.ts';

export const charts: ChartWords = {
  hollow: 'Hollow: derived by subtraction',
  beside: (later, earlier) => `${later} beside ${earlier}`,
  ofLength: (names, length) => `${names.join(', ')}: ${length}`,
  derived: (name) => `${name} (derived)`,
  ofTotal: (share) => `${share} of the total`,
  ofTarget: (actual, target) => `${actual} of ${target}`,
  shareOfTarget: (percent) => `${percent} of the target`,
  progress: (actual, target, percent) => `${actual} of ${target}, ${percent}`,
  progressNote: (actual, target, percent) => `${actual} of ${target} · ${percent}`,
  bar: (name, figure) => (name === '' ? figure : `${name} ${figure}`),
  row: (label, bars) => `${label === '' ? '' : `${label}: `}${bars.join(', ')}.`,
  stack: ({ group, name, total, parts }) => (
    `${group === '' ? '' : `${group}, `}${name}: ${total} in all, of which ${parts.map((part) => `${part.name} ${part.figure}${part.share === '' ? '' : ` (${part.share})`}`).join(', ')}.`
  ),
  draft: 'Draft, not released',
  demonstration: 'Demonstration',
};
