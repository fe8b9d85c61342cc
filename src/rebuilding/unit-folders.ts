/** The folder of a filing's pages and files. */
export function filingUnit(id: string): string {
  return `filings/${id}`;
}

/** The folder of a concept's history. */
export function historyUnit(concept: string): string {
  return `history/${concept}`;
}

/** The folder of a fiscal year's page. */
export function yearUnit(year: string): string {
  return `fiscal-years/${year}`;
}
