import { XbrlNames } from '../../src/export/xbrl/xbrl-names.ts';
import { standardName } from '../../src/model/content/standard-names.ts';
import type { Scope } from '../../src/model/evaluation/answer.ts';
import { namespacesOf, ownNamespace } from '../../src/model/content/namespace.ts';
import type { KnownNames } from './xbrl-rules.ts';

/** What the XBRL names of a filing mean: as their taxonomies have it, or as the content says of the issuer's own. */
export function knownNames({ issuer, taxonomy, filing }: Scope): KnownNames {
  const names = new XbrlNames(ownNamespace(namespacesOf(issuer, filing))?.prefix ?? '');
  const kinds = { text: 'text', date: 'other', 'yes-no': 'other' } as const;
  return {
    concepts: new Map([...taxonomy.concepts.values()].map(({ name, period, value }) => [
      name, { period: standardName(name)?.period ?? period, kind: value in kinds ? kinds[value as keyof typeof kinds] : 'number' },
    ])),
    dimensions: new Set([...[...taxonomy.dimensions.values()].map(({ name }) => name), names.announcementAxis, names.shareBasisAxis]),
  };
}
