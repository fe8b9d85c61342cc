import type { Filing } from './filing.ts';
import type { Issuer } from './issuer.ts';

/** What the prefix of an XBRL name stands for (Namespaces in XML 1.0; OIM Common, section 2). */
export interface Namespace {
  readonly prefix: string;
  readonly uri: string;
  /** The address of the schema that defines its names; absent for the issuer's own, which is written with every filing. */
  readonly schema?: string;
}

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
