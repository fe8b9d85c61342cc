import { expect, test } from 'vitest';
import { diskSource } from '../src/reading/formats/disk.ts';
import { readSite } from '../src/reading/site/site.ts';
import { picturePages } from './picture-pages.ts';

const namesOf = (content: string, isBuilt: (path: string) => boolean) => {
  const { site } = readSite(diskSource(content));
  return site && picturePages(site, isBuilt).map(({ name, path }) => `${name} ${path}`);
};

test('a page of every kind is taken, of every filing there is, whosever they are', () => {
  expect(namesOf('test/sites/brackwater/content', () => true)).toMatchInlineSnapshot(`
    [
      "home ",
      "search search/",
      "guide how-to-read/",
      "history history/",
      "history-cash history/cash/",
      "fiscal-years-2023 fiscal-years/2023/",
      "fiscal-years-2022 fiscal-years/2022/",
      "fy2023-q1 filings/fy2023-q1/",
      "fy2023-q1-segments filings/fy2023-q1/segments/",
      "fy2023-q1-income filings/fy2023-q1/income/",
      "fy2023-q1-position filings/fy2023-q1/position/",
      "fy2023-q1-per-share filings/fy2023-q1/per-share/",
      "fy2023-q1-tie-out filings/fy2023-q1/tie-out/",
      "fy2023-q1-tie-out-tables filings/fy2023-q1/tie-out/tables/",
      "fy2022-q4 filings/fy2022-q4/",
      "fy2022-q4-overview filings/fy2022-q4/overview/",
      "fy2022-q4-per-share filings/fy2022-q4/per-share/",
      "fy2022-q4-calendar filings/fy2022-q4/calendar/",
      "fy2022-q4-employees filings/fy2022-q4/employees/",
      "fy2022-q4-income filings/fy2022-q4/income/",
      "fy2022-q4-position filings/fy2022-q4/position/",
      "fy2022-q4-cash filings/fy2022-q4/cash/",
      "fy2022-q4-tie-out filings/fy2022-q4/tie-out/",
      "fy2022-q4-tie-out-tables filings/fy2022-q4/tie-out/tables/",
    ]
  `);
});

test('what was not built is not taken: a filing that is not out, a comparison that is not made', () => {
  expect(namesOf('test/sites/brackwater/content', (path) => !path.includes('fy2023-q1') && !path.includes('2023/'))).not.toContainEqual(expect.stringContaining('2023'));
  expect(namesOf('test/sites/brackwater/content', (path) => path === '' || path.startsWith('filings/fy2022-q4/'))?.slice(0, 3)).toEqual(['home ', 'fy2022-q4 filings/fy2022-q4/', 'fy2022-q4-overview filings/fy2022-q4/overview/']);
});
