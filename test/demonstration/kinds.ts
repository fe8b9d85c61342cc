/** One page of each kind: what holds for them holds for all that are made alike. */
export const KINDS = [
  '/', '/404.html', '/how-to-read/', '/search/', '/history/', '/history/revenues/', '/fiscal-years/2012/',
  '/filings/fy2012-h1/overview/', '/filings/fy2012-h1/income/', '/filings/fy2012-h1/form-head/', '/filings/fy2012-h1/form-results/',
  '/filings/fy2012-h1/compare/prior-year/', '/filings/fy2012-h1/tie-out/', '/filings/fy2011-annual/', '/filings/fy2011-annual/competition/',
] as const;

/** Pages of a thousand figures: made of what the others are made of, and slow to look through. */
export const LARGE = ['/filings/fy2012-h1/', '/filings/fy2012-h1/tie-out/tables/'] as const;
