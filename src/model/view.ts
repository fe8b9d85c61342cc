/** All that a page shows, by one name for those who lay out whole pages; each kind of view has a file of its own. */
export type * from './amendment-view.ts';
export type * from './chart-view.ts';
export type * from './figure-view.ts';
export type * from './filing-view.ts';
export type * from './finding-view.ts';
export type * from './fiscal-year-view.ts';
export type * from './headline-view.ts';
export type * from './issuer-view.ts';
export type * from './note-view.ts';
export type * from './notice-view.ts';
export type * from './relation-view.ts';
export type * from './section-view.ts';
export type * from './table-view.ts';
