import { fillGrid } from '../../model/tables/grid.ts';
import type { Filing } from '../../model/content/filing.ts';
import type { Site } from '../../model/content/site.ts';
import type { Subject } from './check.ts';

/** A filing with every table that its sections show, filled in once for all rules. */
export function subjectOf(site: Site, filing: Filing): Subject {
  const scope = { issuer: site.issuer, taxonomy: site.taxonomy, filing };
  const ids = new Set(filing.parts.flatMap((part) => part.sections.flatMap((section) => section.tables)));
  const grids = [...ids].flatMap((id) => {
    const table = site.tables.get(id);
    return table ? [fillGrid(scope, table)] : [];
  });
  const form = site.forms.get(filing.form);
  return { site, scope, filing, grids, ...(form ? { form } : {}) };
}
