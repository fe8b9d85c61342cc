// The door between content and pages: all that pages ask for, and nothing else.
export * from './site/filing.ts';
export * from './site/filing-data.ts';
export * from './site/histories.ts';
export { hasDefaultIcon, icons } from './site/icons.ts';
export { allContents, archives, dueFilings, dueFiscalYears, filings, fiscalYears, hasArchives, issuer, latestRelease, problems, words } from './site/lists.ts';
