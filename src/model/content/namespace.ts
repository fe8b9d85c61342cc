import type { Filing } from './filing.ts';
import type { Issuer, Namespace } from './issuer.ts';

/**
 * The namespaces of a filing: the issuer's, in the edition that the filing names where it names one. None where the
 * issuer declares none; then its facts have no meaning outside the site, and are not written as XBRL.
 */
export function namespacesOf(issuer: Pick<Issuer, 'namespaces'>, filing: Pick<Filing, 'namespaces'>): readonly Namespace[] {
  return issuer.namespaces.map((namespace) => filing.namespaces?.find(({ prefix }) => prefix === namespace.prefix) ?? namespace);
}

/** The namespace of the issuer's own names, which no schema elsewhere defines. */
export function ownNamespace(namespaces: readonly Namespace[]): Namespace | undefined {
  return namespaces.find(({ schema }) => schema === undefined);
}

/** The prefix of an XBRL name: `us-gaap` of `us-gaap:Revenues`. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':'));
}

/** An XBRL name without its prefix. */
export function localNameOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
