import type { Concept, Dimension } from '../../model/content/concept.ts';
import type { Scope } from '../../model/evaluation/answer.ts';
import { localNameOf, namespacesOf, ownNamespace, prefixOf } from '../../model/content/namespace.ts';
import { reportedFacts } from './xbrl-json.ts';
import { XbrlNames } from './xbrl-names.ts';
import { xmlFile, xmlText } from '../xml-text.ts';

/** A name that the schema defines. */
interface Element {
  readonly name: string;
  readonly type: string;
  readonly group: 'xbrli:item' | 'xbrldt:dimensionItem';
  readonly period: 'instant' | 'duration';
  readonly balance?: string | undefined;
  readonly words: string;
}

/**
 * The schema that a filing's report is read with (XBRL 2.1, section 5.1; Dimensions 1.0, section 2): it defines the
 * issuer's own names and takes over the schemas of all others. `undefined` for an issuer that declares no namespaces.
 */
export function xbrlSchema(scope: Scope): string | undefined {
  const namespaces = namespacesOf(scope.issuer, scope.filing);
  const own = ownNamespace(namespaces);
  if (!own) return undefined;
  const imports = [
    ['http://www.xbrl.org/2003/instance', 'http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd'],
    ['http://xbrl.org/2005/xbrldt', 'http://www.xbrl.org/2005/xbrldt-2005.xsd'],
    ['http://www.xbrl.org/dtr/type/numeric', 'http://www.xbrl.org/dtr/type/numeric-2009-12-16.xsd'],
    ['http://www.xbrl.org/dtr/type/non-numeric', 'http://www.xbrl.org/dtr/type/nonNumeric-2009-12-16.xsd'],
    ...namespaces.flatMap(({ uri, schema }) => (schema === undefined ? [] : [[uri, schema] as const])),
  ] as const;
  return xmlFile([
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:xbrldt="http://xbrl.org/2005/xbrldt" xmlns:num="http://www.xbrl.org/dtr/type/numeric" xmlns:nonnum="http://www.xbrl.org/dtr/type/non-numeric" targetNamespace="${xmlText(own.uri)}" elementFormDefault="qualified" attributeFormDefault="unqualified">`,
    ...(scope.issuer.demonstration ? ['  <xs:annotation><xs:documentation>Demonstration: made from public filings by somebody else.</xs:documentation></xs:annotation>'] : []),
    ...imports.map(([uri, schema]) => `  <xs:import namespace="${xmlText(uri)}" schemaLocation="${xmlText(schema)}"/>`),
    ...elementsOf(scope, new XbrlNames(own.prefix)).map((element) => `  ${elementText(element, own.prefix)}`),
    '</xs:schema>',
    '',
  ].join('\n'));
}

function elementsOf({ issuer, taxonomy, filing }: Scope, names: XbrlNames): readonly Element[] {
  const facts = reportedFacts(filing.facts.all);
  const used = new Set(facts.map(({ concept }) => concept));
  const foreign = new Set(facts.flatMap(({ concept, value }) => ('unit' in value && !(names.unit(value.unit) ?? '').endsWith('xbrli:shares') ? [concept] : [])));
  const cut = new Set(facts.flatMap(({ members }) => Object.keys(members)));
  const stances = filing.announcements.filter(({ id }) => facts.some(({ stance }) => stance === id));
  const bases = issuer.shareBases.filter(({ id }) => facts.some(({ basis }) => basis === id));
  const all = [
    ...[...taxonomy.concepts.values()].filter(({ id }) => used.has(id)).map((concept) => conceptElement(concept, foreign.has(concept.id))),
    ...[...taxonomy.dimensions.values()].filter(({ id }) => cut.has(id)).flatMap(dimensionElements),
    ...(stances.length === 0 ? [] : [axis(names.announcementAxis, 'The announcement that a target belongs to')]),
    ...stances.map(({ id, label }) => member(names.member(id), label)),
    ...(bases.length === 0 ? [] : [axis(names.shareBasisAxis, 'The share count that an amount is stated on')]),
    ...bases.map(({ id, label }) => member(names.member(id), label)),
  ];
  // An announcement and a basis of one name are one member.
  return [...new Map(all.filter(({ name }) => prefixOf(name) === names.own).map((element) => [element.name, element])).values()];
}

/**
 * XBRL 2.1, section 4.8.2: a concept counted in another security than shares is no sharesItemType. The Units Registry
 * knows perShareItemType with xbrli:shares alone: an amount per depositary share is a plain decimal.
 */
function conceptElement({ name, value, period, balance, label, definition }: Concept, inOtherUnits: boolean): Element {
  const types: Readonly<Record<Concept['value'], string>> = {
    monetary: 'xbrli:monetaryItemType',
    'per-share': inOtherUnits ? 'xbrli:decimalItemType' : 'num:perShareItemType',
    shares: inOtherUnits ? 'xbrli:decimalItemType' : 'xbrli:sharesItemType',
    ratio: 'xbrli:pureItemType',
    count: 'xbrli:decimalItemType',
    text: 'xbrli:stringItemType',
    date: 'xbrli:dateItemType',
    'yes-no': 'xbrli:booleanItemType',
  };
  return { name, type: types[value], group: 'xbrli:item', period, balance, words: definition === undefined ? label : `${label}. ${definition}` };
}

function dimensionElements({ name, label, members }: Dimension): readonly Element[] {
  return [axis(name, label), ...[...members.values()].map((each) => member(each.name, each.label))];
}

function axis(name: string, words: string): Element {
  return { name, type: 'xbrli:stringItemType', group: 'xbrldt:dimensionItem', period: 'duration', words };
}

function member(name: string, words: string): Element {
  return { name, type: 'nonnum:domainItemType', group: 'xbrli:item', period: 'duration', words };
}

function elementText({ name, type, group, period, balance, words }: Element, own: string): string {
  const local = localNameOf(name);
  const abstract = group === 'xbrldt:dimensionItem' || type === 'nonnum:domainItemType' ? ' abstract="true"' : '';
  const side = balance === undefined ? '' : ` xbrli:balance="${balance}"`;
  return `<xs:element name="${local}" id="${own}_${local}" type="${type}" substitutionGroup="${group}"${abstract} nillable="true" xbrli:periodType="${period}"${side}>` +
    `<xs:annotation><xs:documentation>${xmlText(words)}</xs:documentation></xs:annotation></xs:element>`;
}
