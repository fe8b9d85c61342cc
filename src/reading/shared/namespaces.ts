import { prefixOf } from '../../model/content/namespace.ts';
import type { Namespace } from '../../model/content/issuer.ts';
import { expectOneOf } from '../formats/nearest.ts';
import type { Report } from '../formats/report.ts';
import type { ConceptsFile } from './taxonomy.ts';
import { reportTwice } from '../formats/twice.ts';
import type { YamlFile } from '../formats/yaml.ts';

/** Checks that every prefix and every namespace stands once, and that one of them is the issuer's own. */
export function checkNamespaces(yaml: YamlFile, namespaces: readonly Namespace[], report: Report): void {
  for (const key of ['prefix', 'uri'] as const) {
    reportTwice(yaml, namespaces.map((namespace, index) => ({ name: namespace[key], path: ['namespaces', index, key] })), 'issuer/duplicate-namespace', report);
  }
  const own = namespaces.filter(({ schema }) => schema === undefined);
  if (namespaces.length === 0 || own.length === 1) return;
  report.error('issuer/own-namespace', yaml.place(['namespaces']), {
    message: own.length === 0 ? 'No namespace is the issuer\'s own.' : `${String(own.length)} namespaces name no schema.`,
    expected: 'one namespace without a schema: that of the issuer\'s own names, which are defined with every filing',
    actual: own.length === 0 ? 'a schema for each' : own.map(({ prefix }) => prefix).join(', '),
    remedy: own.length === 0 ? 'Add a namespace for the issuer\'s own names, without a schema.' : 'Name the schemas of all but one.',
  });
}

/** Checks that a filing names editions of namespaces that the issuer has, and of each only one. */
export function checkEditions(yaml: YamlFile, editions: readonly Namespace[], known: readonly Namespace[], report: Report): void {
  reportTwice(yaml, editions.map(({ prefix }, index) => ({ name: prefix, path: ['namespaces', index, 'prefix'] })), 'filing/duplicate-namespace', report);
  editions.forEach(({ prefix, schema }, index) => {
    const namespace = known.find((each) => each.prefix === prefix);
    if (!namespace) {
      report.error('filing/unknown-namespace', yaml.place(['namespaces', index, 'prefix']), {
        message: `The issuer has no namespace "${prefix}".`,
        expected: expectOneOf(prefix, known.map((each) => each.prefix)),
        remedy: 'Correct the prefix, or declare the namespace in issuer.yaml.',
      });
    } else if ((namespace.schema === undefined) !== (schema === undefined)) {
      report.error('filing/namespace-schema', yaml.place(['namespaces', index]), {
        message: schema === undefined ? `This edition of "${prefix}" names no schema.` : `"${prefix}" is the namespace of the issuer's own names, and has no schema elsewhere.`,
        expected: schema === undefined ? 'a schema, as in issuer.yaml' : 'no schema',
        remedy: schema === undefined ? 'Add the address of the schema.' : 'Remove the schema.',
      });
    }
  });
}

/** Checks that the names of concepts, dimensions and members have prefixes that the issuer declares, where it declares any. */
export function checkPrefixes(files: readonly ConceptsFile[], namespaces: readonly Namespace[], report: Report): void {
  if (namespaces.length === 0) return;
  const known = namespaces.map(({ prefix }) => prefix);
  for (const { yaml, spec } of files) {
    const check = (name: string, path: readonly (string | number)[]): void => {
      const prefix = prefixOf(name);
      if (known.includes(prefix)) return;
      report.error('concepts/unknown-prefix', yaml.place([...path, 'name']), {
        message: `The issuer has no namespace for the prefix of "${name}".`,
        expected: expectOneOf(prefix, known),
        actual: prefix,
        remedy: 'Correct the prefix, or declare its namespace in issuer.yaml.',
      });
    };
    spec.dimensions?.forEach((dimension, index) => {
      check(dimension.name, ['dimensions', index]);
      dimension.members.forEach((member, item) => check(member.name, ['dimensions', index, 'members', item]));
    });
    spec.concepts?.forEach(({ name }, index) => check(name, ['concepts', index]));
  }
}
