import type { AssuranceWords } from './assurance.ts';
import type { ChartWords } from './charts.ts';
import type { DateWords } from './dates.ts';
import type { FilingNameWords } from './filings.ts';
import type { MarkupWords } from './markup.ts';
import type { PageWords } from './pages.ts';
import type { PeriodWords } from './periods.ts';
import type { WorkbookWords } from './workbooks.ts';
import type { FigureWords } from './figures.ts';
import type { BrowserWords } from './browser.ts';
import type { UnitNames } from './units.ts';
import type { RuleWords } from './rule-words.ts';
import type { RuleId } from './rules.ts';
import type { ExhibitWords } from './exhibit.ts';
import type { CoverWords } from './cover.ts';

/**
 * All that the engine says in one language. What is said (which period, which unit, what was found) is decided elsewhere
 * and comes here as data; how it is said, with its grammar, is decided here and nowhere else. A language is one folder.
 */
export interface Words {
  readonly dates: DateWords;
  readonly periods: PeriodWords;
  readonly units: UnitNames;
  readonly charts: ChartWords;
  readonly pages: PageWords;
  readonly markup: MarkupWords;
  readonly filings: FilingNameWords;
  readonly assurance: AssuranceWords;
  readonly rules: Readonly<Record<RuleId, RuleWords>>;
  readonly workbooks: WorkbookWords;
  readonly exhibit: ExhibitWords;
  readonly cover: CoverWords;
  readonly figures: FigureWords;
  readonly browser: BrowserWords;
}
