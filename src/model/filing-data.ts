/**
 * What pages and programs load of a filing, each a file beside its pages: what its figures say of themselves
 * (`tie-out.json`), and what can be found in it (`search.json`). No filing can have one of these names for its id: its own
 * document is `<id>.json` in the same folder.
 */
export const FILING_DATA = ['tie-out', 'search'] as const;

/** The name of one of these files, without its ending. */
export type FilingData = (typeof FILING_DATA)[number];
