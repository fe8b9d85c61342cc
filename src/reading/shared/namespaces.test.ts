import { expect, test } from 'vitest';
import { foundIn, readMini } from '../../../test/sites/mini.ts';
import { namespacesOf, ownNamespace } from '../../model/content/namespace.ts';

/** The mini issuer with these namespaces. */
function issuerWith(...namespaces: readonly string[]): readonly [string, string] {
  return ['language: en\n', `language: en\nnamespaces:\n${namespaces.map((each) => `  - { ${each} }\n`).join('')}`];
}

const OWN = 'prefix: ex, uri: https://example.com/ex';
const FOREIGN = 'prefix: us-gaap, uri: http://fasb.org/us-gaap/2012-01-31, schema: http://xbrl.fasb.org/us-gaap/2012/elts/us-gaap-2012-01-31.xsd';

test('may be left out, and name the issuer\'s own', () => {
  expect(readMini({}).site?.issuer.namespaces).toEqual([]);
  const { site, findings } = readMini({ 'issuer.yaml': issuerWith(OWN, FOREIGN) });
  expect(findings).toEqual([]);
  expect(ownNamespace(site?.issuer.namespaces ?? [])?.uri).toBe('https://example.com/ex');
});

test('of a filing stand in for those of the issuer', () => {
  const { site, findings } = readMini({
    'issuer.yaml': issuerWith(OWN, FOREIGN),
    'filings/h1/filing.yaml': ['headline:', 'namespaces: [{ prefix: us-gaap, uri: http://fasb.org/us-gaap/2011-01-31, schema: http://example.com/2011.xsd }]\nheadline:'],
  });
  expect(findings).toEqual([]);
  const [filing] = site?.filings ?? [];
  expect(site && filing && namespacesOf(site.issuer, filing).map(({ uri }) => uri)).toEqual(['https://example.com/ex', 'http://fasb.org/us-gaap/2011-01-31']);
});

test('are told apart, belong to somebody, and are known to XBRL by no other meaning', () => {
  expect(foundIn({ 'issuer.yaml': issuerWith(OWN, FOREIGN, 'prefix: ex, uri: http://fasb.org/us-gaap/2012-01-31', 'prefix: xbrli, uri: nowhere') })).toMatchInlineSnapshot(`
    "content/issuer.yaml:6:3: error: 2 namespaces name no schema. [issuer/own-namespace]
        expected: one namespace without a schema: that of the issuer's own names, which are defined with every filing
        found:    ex, ex
        to mend:  Name the schemas of all but one.
    content/issuer.yaml:8:15: error: "ex" is given for the second time. [issuer/duplicate-namespace]
        see:      content/issuer.yaml:6:15: "ex" is given here first
        to mend:  Rename or remove one of the two.
    content/issuer.yaml:8:24: error: "http://fasb.org/us-gaap/2012-01-31" is given for the second time. [issuer/duplicate-namespace]
        see:      content/issuer.yaml:7:29: "http://fasb.org/us-gaap/2012-01-31" is given here first
        to mend:  Rename or remove one of the two.
    content/issuer.yaml:9:15: error: "prefix" is "xbrli". [yaml/wrong-value]
        expected: a prefix that XBRL does not reserve
        to mend:  Correct the value.
    content/issuer.yaml:9:27: error: "uri" is "nowhere". [yaml/wrong-value]
        expected: a complete address, such as http://fasb.org/us-gaap/2012-01-31
        to mend:  Correct the value."
  `);
  expect(foundIn({ 'issuer.yaml': issuerWith(`${OWN}, schema: https://example.com/ex.xsd`) })).toMatchInlineSnapshot(`
    "content/issuer.yaml:6:3: error: No namespace is the issuer's own. [issuer/own-namespace]
        expected: one namespace without a schema: that of the issuer's own names, which are defined with every filing
        found:    a schema for each
        to mend:  Add a namespace for the issuer's own names, without a schema."
  `);
});

test('stand behind the prefix of every name', () => {
  expect(foundIn({
    'issuer.yaml': issuerWith(OWN),
    'concepts/more.yaml': `dimensions:
  - { id: region, name: "es:RegionAxis", label: Region, members: [{ id: north, name: "us-gaap:NorthMember", label: North }] }
concepts:
  - { id: assets, name: "ifrs-full:Assets", label: Assets, period: instant, value: monetary }
`,
  })).toMatchInlineSnapshot(`
    "content/concepts/more.yaml:2:25: error: The issuer has no namespace for the prefix of "es:RegionAxis". [concepts/unknown-prefix]
        expected: perhaps "ex"
        found:    es
        to mend:  Correct the prefix, or declare its namespace in issuer.yaml.
    content/concepts/more.yaml:2:86: error: The issuer has no namespace for the prefix of "us-gaap:NorthMember". [concepts/unknown-prefix]
        expected: ex
        found:    us-gaap
        to mend:  Correct the prefix, or declare its namespace in issuer.yaml.
    content/concepts/more.yaml:4:25: error: The issuer has no namespace for the prefix of "ifrs-full:Assets". [concepts/unknown-prefix]
        expected: ex
        found:    ifrs-full
        to mend:  Correct the prefix, or declare its namespace in issuer.yaml."
  `);
});

test('of a filing are editions of the issuer\'s', () => {
  expect(foundIn({
    'issuer.yaml': issuerWith(OWN, FOREIGN),
    'filings/h1/filing.yaml': ['headline:', `namespaces:
  - { prefix: usgaap, uri: http://fasb.org/us-gaap/2011-01-31, schema: http://example.com/2011.xsd }
  - { prefix: us-gaap, uri: http://fasb.org/us-gaap/2011-01-31 }
  - { prefix: us-gaap, uri: http://fasb.org/us-gaap/2010-01-31, schema: http://example.com/2010.xsd }
  - { prefix: ex, uri: https://example.com/ex2, schema: https://example.com/ex.xsd }
headline:`],
  })).toMatchInlineSnapshot(`
    "content/filings/h1/filing.yaml:16:15: error: The issuer has no namespace "usgaap". [filing/unknown-namespace]
        expected: perhaps "us-gaap"
        to mend:  Correct the prefix, or declare the namespace in issuer.yaml.
    content/filings/h1/filing.yaml:17:5: error: This edition of "us-gaap" names no schema. [filing/namespace-schema]
        expected: a schema, as in issuer.yaml
        to mend:  Add the address of the schema.
    content/filings/h1/filing.yaml:18:15: error: "us-gaap" is given for the second time. [filing/duplicate-namespace]
        see:      content/filings/h1/filing.yaml:17:15: "us-gaap" is given here first
        to mend:  Rename or remove one of the two.
    content/filings/h1/filing.yaml:19:5: error: "ex" is the namespace of the issuer's own names, and has no schema elsewhere. [filing/namespace-schema]
        expected: no schema
        to mend:  Remove the schema."
  `);
});
