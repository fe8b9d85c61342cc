import { sectionAddress } from '../../addresses/filing-addresses.ts';
import { cellAnchor } from '../../model/layout/anchor.ts';
import { periodFor } from '../../model/evaluation/cell-period.ts';
import type { Scope } from '../../model/evaluation/answer.ts';
import { membersKey } from '../../model/content/fact.ts';
import type { Filing } from '../../model/content/filing.ts';
import type { Grid, GridCell } from '../../model/tables/grid.ts';
import { headlinePeriod } from '../../model/words/headline.ts';
import type { Headline } from '../../model/content/declaration.ts';
import { periodKey } from '../../model/time/period.ts';
import type { FilingTables } from './tables.ts';

/** Where the tables of a filing show a headline figure first, as a path within the site: the same item for the same period, in the reporting currency. */
export function placeOfHeadline(tables: FilingTables, filing: Filing, headline: Headline): string | undefined {
  for (const section of filing.parts.flatMap((part) => part.sections)) {
    for (const id of section.tables) {
      const found = anchorIn(tables.scope, tables.grid(id), headline);
      if (found !== undefined) return `${sectionAddress(filing.id, section.id)}#${found}`;
    }
  }
  return undefined;
}

function anchorIn(scope: Scope, grid: Grid | undefined, headline: Headline): string | undefined {
  const period = headlinePeriod(scope, headline);
  const concept = scope.taxonomy.concepts.get(headline.aspects.concept);
  if (!grid || !period || !concept) return undefined;
  const isSame = ({ aspects }: GridCell): boolean => {
    const shown = aspects.concept === concept.id && aspects.period !== undefined ? periodFor(scope, aspects.period, aspects, concept) : '';
    return typeof shown !== 'string' && periodKey(shown) === periodKey(period)
      && (aspects.view ?? 'value') === 'value' && aspects.stance === undefined
      && membersKey(aspects.members ?? {}) === membersKey(headline.aspects.members ?? {})
      && (aspects.currency === undefined || aspects.currency === scope.filing.currency);
  };
  for (const row of grid.rows) {
    const cell = row.cells.find(isSame);
    if (cell) return cellAnchor(grid.table.id, row.id, cell.column);
  }
  return undefined;
}
