import type { DrawnChart } from '../drawing/drawn-chart.ts';
import type { Answers, CellAnswers } from '../views/answers.ts';
import type { FilingContents } from '../views/search.ts';
import { answersOf, comparisonAnswers } from '../publication/assurance/answers.ts';
import { chartIdsOf, drawnChart } from '../publication/sections/charts.ts';
import { filingContents } from '../publication/lists/search.ts';
import { isDue } from '../rebuilding/plan.ts';
import { filingUnit } from '../rebuilding/unit-folders.ts';
import { assured, current, known, site } from './snapshot.ts';

/** What the figures of a filing say of themselves. */
export function answers(id: string): Answers {
  return answersOf(site(), known(id), current().texts.around(known(id)), assured(id));
}

/** What stands in a filing, for a search. */
export function contents(id: string): FilingContents {
  return filingContents(site(), known(id), current().texts.prose);
}

/** What the figures of a comparison say of themselves, beside what those of its filing do. */
export function comparisonCells(id: string, name: string): CellAnswers {
  return comparisonAnswers(site(), known(id), name);
}

/** The charts of the filings whose pages are due, each with the filing that shows it. */
export function dueCharts(): readonly { readonly filing: string; readonly chart: string }[] {
  return current().shown.filter(({ id }) => isDue(filingUnit(id))).flatMap((filing) => chartIdsOf(site(), filing).map((chart) => ({ filing: filing.id, chart })));
}

/** A chart of a filing, laid out. */
export function chart(id: string, name: string): DrawnChart {
  const drawn = drawnChart(site(), known(id), name);
  if (!drawn) throw new Error(`There is no chart "${name}".`);
  return drawn;
}
