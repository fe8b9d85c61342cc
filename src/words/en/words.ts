import type { Words } from '../words.ts';
import { assurance } from './assurance.ts';
import { charts } from './charts.ts';
import { dates } from './dates.ts';
import { filings } from './filings.ts';
import { markup } from './markup.ts';
import { pages } from './pages.ts';
import { periods } from './periods.ts';
import { workbooks } from './workbooks.ts';
import { figures } from './figures.ts';
import { browser } from './browser.ts';
import { units } from './units.ts';
import { rules } from './rules.ts';
import { exhibit } from './exhibit.ts';
import { cover } from './cover.ts';

/** English, as a good financial editor writes it. */
export const english: Words = { dates, periods, units, charts, pages, markup, filings, assurance, rules, workbooks, exhibit, cover, figures, browser };
