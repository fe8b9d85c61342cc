import type { FilingContents, FilingEntry, SectionContents, SiteContents, TableContents } from '../views/search.ts';

/** Something that can be found: a page, a figure that has a history, a row of a table, a passage of a text. */
export interface Document {
  readonly kind: Kind;
  readonly title: string;
  /** What it says besides. */
  readonly text: string;
  /** Where it stands, in words. */
  readonly within: string;
  readonly path: string;
  /** What the cells of a row print. */
  readonly figures: readonly FoundFigure[];
}

export type Kind = 'concept' | 'page' | 'row' | 'passage';

/** A figure, what stands over it, and the place of its cell. */
export interface FoundFigure {
  readonly printed: string;
  readonly heading: string;
  readonly path: string;
}

const NONE: readonly FoundFigure[] = [];

/** What can be found of the site as a whole. */
export function siteDocuments({ concepts, filings, pages }: SiteContents): readonly Document[] {
  return [
    ...concepts.map(({ label, definition = '', path }): Document => ({ kind: 'concept', title: label, text: definition, within: '', path, figures: NONE })),
    ...filings.map(({ title, name, period, path }): Document => ({ kind: 'page', title, text: '', within: joined(name, period), path, figures: NONE })),
    ...pages.map(({ title, path }): Document => ({ kind: 'page', title, text: '', within: '', path, figures: NONE })),
  ];
}

/** What can be found in a filing. */
export function filingDocuments(filing: FilingEntry, { sections, pages }: FilingContents): readonly Document[] {
  return [
    ...[...sections.map(({ id, title, period }) => ({ title, period, path: `${id}/` })), ...pages.map((page) => ({ period: '', ...page }))]
      .map(({ title, period, path }): Document => ({ kind: 'page', title, text: '', within: joined(period, filing.name), path: filing.path + path, figures: NONE })),
    ...sections.flatMap((section) => sectionDocuments(filing, section)),
  ];
}

/** Where something stands, in words. */
function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

function sectionDocuments(filing: FilingEntry, { id, title, period, passages, tables }: SectionContents): readonly Document[] {
  const page = `${filing.path}${id}/`;
  const within = joined(title, period, filing.name);
  return [
    ...tables.flatMap((table) => rowDocuments(table, page, within)),
    ...passages.map(([anchor, text]): Document => ({ kind: 'passage', title, text, within: joined(period, filing.name), path: `${page}#${anchor}`, figures: NONE })),
  ];
}

/** Rows that hold something; the labels of those around a row belong to its title. */
function rowDocuments({ id, title, unit, columns, rows }: TableContents, page: string, section: string): readonly Document[] {
  const table = unit === undefined ? title : `${title} (${unit})`;
  // A table that is called like its section is named once.
  const within = `${table}${section.startsWith(`${title},`) ? section.slice(title.length) : `, ${section}`}`;
  const around: string[] = [];
  return rows.flatMap(([row, level, label, ...printed]): readonly Document[] => {
    around.length = level;
    const labels = [...around.filter((each) => each !== ''), label];
    around[level] = label;
    const path = `${page}#${id}--${row}`;
    const figures = printed.flatMap((text, index): readonly FoundFigure[] => {
      const [column = '', heading = ''] = columns[index] ?? [];
      return text === '' ? [] : [{ printed: text, heading, path: `${path}--${column}` }];
    });
    return figures.length === 0 ? [] : [{ kind: 'row', title: labels.join(' › '), text: '', within, path, figures }];
  });
}
