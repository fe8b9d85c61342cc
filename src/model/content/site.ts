import type { Filing } from './filing.ts';
import type { Chart } from './chart.ts';
import type { Form } from './form.ts';
import type { GlossaryTerm } from './glossary.ts';
import type { Issuer } from './issuer.ts';
import type { Notice } from './notice.ts';
import type { Table } from './table.ts';
import type { Taxonomy } from './concept.ts';
import type { Tie } from './tie.ts';

/** What all filings of a site share: who reports, and in which words, tables and forms. */
export interface SharedContent {
  readonly issuer: Issuer;
  readonly taxonomy: Taxonomy;
  readonly tables: ReadonlyMap<string, Table>;
  readonly charts: ReadonlyMap<string, Chart>;
  /** What kinds of filing there are, and what each of them asks for. */
  readonly forms: ReadonlyMap<string, Form>;
  /** What must agree across statements and dates. */
  readonly ties: readonly Tie[];
  readonly notices: readonly Notice[];
  /** Names with digits in them that are not figures. */
  readonly glossary: readonly GlossaryTerm[];
}

/** All content of a site, parsed: nothing in it is optional by accident. */
export interface Site extends SharedContent {
  /** Part of what filings share, or a whole filing, could not be read, which is reported. */
  readonly partial?: boolean;
  /** Newest first; then by id. */
  readonly filings: readonly Filing[];
}
