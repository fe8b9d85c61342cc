import type { Scope } from '../../model/evaluation/answer.ts';
import type { Fact } from '../../model/content/fact.ts';
import { namespacesOf, ownNamespace, prefixOf } from '../../model/content/namespace.ts';
import type { Namespace } from '../../model/content/issuer.ts';
import type { ExportedTable } from '../exported-table.ts';
import { factNames } from './fact-names.ts';
import { xbrlFact, type XbrlFact } from './xbrl-fact.ts';
import { XbrlNames } from './xbrl-names.ts';
import { factNotes } from './xbrl-notes.ts';
import { xmlFile, xmlText } from '../xml-text.ts';

/** An xBRL-JSON report (xBRL-JSON 1.0, Recommendation of 2021-10-13, section 2.3). */
export interface XbrlReport {
  readonly documentInfo: Readonly<Record<string, unknown>>;
  readonly facts: Readonly<Record<string, XbrlFact>>;
}

/** Prefixes that reports use besides those of names (OIM Common, section 2.1). */
const STANDARD: Readonly<Record<string, string>> = {
  xbrl: 'https://xbrl.org/2021',
  xbrli: 'http://www.xbrl.org/2003/instance',
  iso4217: 'http://www.xbrl.org/2003/iso4217',
};

/**
 * The facts of a filing as an xBRL-JSON report; `undefined` for an issuer that declares no namespaces. What is derived
 * is no fact and left out; so is what is undecided, blank or due, since nothing is reported there. `schema` is the
 * address of the schema that defines the issuer's own names, relative to the report.
 */
export function xbrlJson(scope: Scope, tables: readonly ExportedTable[], schema: string): XbrlReport | undefined {
  const { issuer, filing } = scope;
  const namespaces = namespacesOf(issuer, filing);
  const own = ownNamespace(namespaces);
  if (!own) return undefined;
  const names = new XbrlNames(own.prefix);
  const ids = factNames(filing.facts.all);
  const notes = factNotes(tables);
  const facts: Record<string, XbrlFact> = {};
  for (const fact of filing.facts.all) {
    const written = xbrlFact(scope, fact, names, [...(notes.of.get(fact) ?? [])]);
    const id = ids.get(fact);
    if (written && id !== undefined) facts[id] = written;
  }
  const called = new Set(Object.values(facts).flatMap(({ links }) => links?.footnote._ ?? []));
  for (const [text, id] of notes.texts) {
    if (called.has(id)) facts[id] = { value: xmlFile(xmlText(text)), dimensions: { concept: 'xbrl:note', noteId: id, language: issuer.language.toLowerCase() } };
  }
  return {
    documentInfo: {
      documentType: 'https://xbrl.org/2021/xbrl-json',
      features: { 'xbrl:allowedDuplicates': 'none' },
      namespaces: usedNamespaces(facts, namespaces, { prefix: 'entity', uri: issuer.entity.scheme }, own),
      ...(called.size === 0 ? {} : {
        linkTypes: { footnote: 'http://www.xbrl.org/2003/arcrole/fact-footnote' },
        linkGroups: { _: 'http://www.xbrl.org/2003/role/link' },
      }),
      taxonomy: [schema],
      ...(issuer.demonstration ? { [`${own.prefix}:demonstration`]: true } : {}),
    },
    facts,
  };
}

/** The facts that a report would hold: what a schema has to define names for. */
export function reportedFacts(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(({ value: { kind } }) => kind !== 'undecided' && kind !== 'blank' && kind !== 'due');
}

function usedNamespaces(facts: XbrlReport['facts'], known: readonly Namespace[], entity: Namespace, own: Namespace): Readonly<Record<string, string>> {
  const used = new Set(['xbrl', own.prefix]);
  for (const { dimensions } of Object.values(facts)) {
    for (const [dimension, value] of Object.entries(dimensions)) {
      if (dimension.includes(':')) used.add(prefixOf(dimension));
      if (dimension === 'concept' || dimension === 'entity' || dimension.includes(':')) used.add(prefixOf(value));
      if (dimension === 'unit') for (const measure of value.split('/')) used.add(prefixOf(measure));
    }
  }
  const all = [...Object.entries(STANDARD), [entity.prefix, entity.uri] as const, ...known.map(({ prefix, uri }) => [prefix, uri] as const)];
  return Object.fromEntries(all.filter(([prefix]) => used.has(prefix)));
}
