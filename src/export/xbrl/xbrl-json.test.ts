import { describe, expect, test } from 'vitest';
import { factsFile } from '../../../test/sites/mini-filing.ts';
import { miniExport, NAMESPACES } from '../../../test/sites/mini-export.ts';
import { MINI, type Changes } from '../../../test/sites/mini.ts';
import { knownNames } from '../../../test/setup/known-names.ts';
import { breaches } from '../../../test/setup/xbrl-rules.ts';
import { jsonText } from '../json-text.ts';
import { xbrlJson } from './xbrl-json.ts';
import { xbrlSchema } from './xbrl-schema.ts';

const TABLE = `title: Income
currency: JPY
scale: millions
foots: not
columns:
  - period: current
  - { period: comparative, notes: [early] }
rows:
  - { concept: revenues, notes: [gross] }
  - concept: costs
  - { concept: margin, notes: [derived] }
notes:
  gross: Without taxes & "duties".
  early: Before the merger.
  derived: Profit over revenues.
  whole: About everything.
`;

const CONCEPTS = `concepts:
  - { id: staff, name: "ex:Staff", label: Staff, period: instant, value: count }
  - { id: shares, name: "ex:Shares", label: Shares, definition: Shares & more., period: instant, value: shares }
  - { id: depositary, name: "ex:Depositary", label: Depositary shares, period: instant, value: shares }
  - { id: auditor, name: "ex:Auditor", label: Auditor, period: duration, value: text }
`;

const CHANGES: Changes = {
  'issuer.yaml': NAMESPACES,
  'concepts/more.yaml': CONCEPTS,
  'filings/h1/facts/more.csv': factsFile(
    '1H12',
    'revenues,segment=atm,,,JPY,millions,-6,Ledger,200',
    'revenues,,plan,,JPY,millions,-6,Plan,"1,300"',
    'dividend,,,,JPY/share,ones,2,Board,nil',
    'costs,segment=atm,,,JPY,millions,-6,Ledger,undecided',
    'growth,,,,ratio,percent,3,Ledger,20.0',
    'paid-on,,,,,,,Board,2012-11-30',
    'hedged,,,,,,,Board,yes',
    'auditor,,,,,,,Board,"Example & Partners"',
  ),
  'filings/h1/facts/end.csv': factsFile('1H12-end', 'cash,,,,JPY,ones,exact,Bank,-12.50', 'staff,,,,contracts,ones,exact,Staff,17', 'shares,,,,shares,ones,exact,Register,"1,000"'),
};

function report(changes: Changes = {}) {
  const table = miniExport(TABLE, { ...CHANGES, ...changes });
  const written = xbrlJson(table.scope, [table], 'h1.xsd');
  if (!written) throw new Error('The issuer has no namespaces.');
  return { table, written, known: knownNames(table.scope) };
}

test('writes what is reported: values as text, periods as times, nothing derived, undecided or blank', () => {
  const { written } = report();
  expect(`\n${jsonText(written)}`).toMatchInlineSnapshot(`
    "
    {
     "documentInfo":{
      "documentType":"https://xbrl.org/2021/xbrl-json",
      "features":{"xbrl:allowedDuplicates":"none"},
      "namespaces":{"xbrl":"https://xbrl.org/2021","xbrli":"http://www.xbrl.org/2003/instance","iso4217":"http://www.xbrl.org/2003/iso4217","entity":"https://example.com","ex":"https://example.com/ex"},
      "linkTypes":{"footnote":"http://www.xbrl.org/2003/arcrole/fact-footnote"},
      "linkGroups":{"_":"http://www.xbrl.org/2003/role/link"},
      "taxonomy":["h1.xsd"]
     },
     "facts":{
      "cash--1H12-end":{"value":"-12.5","dimensions":{"concept":"ex:Cash","entity":"entity:1","period":"2012-10-01T00:00:00","unit":"iso4217:JPY"}},
      "staff--1H12-end":{"value":"17","dimensions":{"concept":"ex:Staff","entity":"entity:1","period":"2012-10-01T00:00:00","unit":"ex:contracts"}},
      "shares--1H12-end--after-split":{"value":"1000","dimensions":{"concept":"ex:Shares","entity":"entity:1","period":"2012-10-01T00:00:00","unit":"xbrli:shares","ex:ShareBasisAxis":"ex:AfterSplitMember"}},
      "revenues--1H11":{"value":"1000000000","decimals":-6,"dimensions":{"concept":"ex:Revenues","entity":"entity:1","period":"2011-04-01T00:00:00/2011-10-01T00:00:00","unit":"iso4217:JPY"},"links":{"footnote":{"_":["_note--income-early","_note--income-gross","_note--income-whole"]}}},
      "revenues--1H12":{"value":"1200000000","decimals":-6,"dimensions":{"concept":"ex:Revenues","entity":"entity:1","period":"2012-04-01T00:00:00/2012-10-01T00:00:00","unit":"iso4217:JPY"},"links":{"footnote":{"_":["_note--income-gross","_note--income-whole"]}}},
      "costs--1H11":{"value":"700000000","decimals":-6,"dimensions":{"concept":"ex:Costs","entity":"entity:1","period":"2011-04-01T00:00:00/2011-10-01T00:00:00","unit":"iso4217:JPY"},"links":{"footnote":{"_":["_note--income-early","_note--income-whole"]}}},
      "costs--1H12":{"value":"900000000","decimals":-6,"dimensions":{"concept":"ex:Costs","entity":"entity:1","period":"2012-04-01T00:00:00/2012-10-01T00:00:00","unit":"iso4217:JPY"},"links":{"footnote":{"_":["_note--income-whole"]}}},
      "profit--1H11":{"value":"300000000","decimals":-6,"dimensions":{"concept":"ex:Profit","entity":"entity:1","period":"2011-04-01T00:00:00/2011-10-01T00:00:00","unit":"iso4217:JPY"}},
      "profit--1H12":{"value":"300000000","decimals":-6,"dimensions":{"concept":"ex:Profit","entity":"entity:1","period":"2012-04-01T00:00:00/2012-10-01T00:00:00","unit":"iso4217:JPY"}},
      "revenues--1H12--segment--atm":{"value":"200000000","decimals":-6,"dimensions":{"concept":"ex:Revenues","entity":"entity:1","period":"2012-04-01T00:00:00/2012-10-01T00:00:00","unit":"iso4217:JPY","ex:SegmentAxis":"ex:AtmMember"}},
      "revenues--1H12--plan":{"value":"1300000000","decimals":-6,"dimensions":{"concept":"ex:Revenues","entity":"entity:1","period":"2012-04-01T00:00:00/2012-10-01T00:00:00","unit":"iso4217:JPY","ex:AnnouncementAxis":"ex:PlanMember"}},
      "dividend--1H12--after-split":{"value":null,"dimensions":{"concept":"ex:Dividend","entity":"entity:1","period":"2012-04-01T00:00:00/2012-10-01T00:00:00","unit":"iso4217:JPY/xbrli:shares","ex:ShareBasisAxis":"ex:AfterSplitMember"}},
      "growth--1H12":{"value":"0.2","decimals":3,"dimensions":{"concept":"ex:Growth","entity":"entity:1","period":"2012-04-01T00:00:00/2012-10-01T00:00:00"}},
      "paid-on--1H12":{"value":"2012-11-30","dimensions":{"concept":"ex:PaidOn","entity":"entity:1","period":"2012-04-01T00:00:00/2012-10-01T00:00:00"}},
      "hedged--1H12":{"value":"true","dimensions":{"concept":"ex:Hedged","entity":"entity:1","period":"2012-04-01T00:00:00/2012-10-01T00:00:00"}},
      "auditor--1H12":{"value":"Example & Partners","dimensions":{"concept":"ex:Auditor","entity":"entity:1","period":"2012-04-01T00:00:00/2012-10-01T00:00:00","language":"en"}},
      "_note--income-early":{"value":"Before the merger.","dimensions":{"concept":"xbrl:note","noteId":"_note--income-early","language":"en"}},
      "_note--income-gross":{"value":"Without taxes &amp; &quot;duties&quot;.","dimensions":{"concept":"xbrl:note","noteId":"_note--income-gross","language":"en"}},
      "_note--income-whole":{"value":"About everything.","dimensions":{"concept":"xbrl:note","noteId":"_note--income-whole","language":"en"}}
     }
    }
    "
  `);
});

test('is not written for an issuer without namespaces', () => {
  const { scope } = miniExport('title: Income\nfoots: not\ncolumns: [{ period: current }]\nrows: [{ concept: revenues }]\n');
  expect(xbrlJson(scope, [], 'h1.xsd')).toBeUndefined();
  expect(xbrlSchema(scope)).toBeUndefined();
});

test('comes with a schema of the issuer\'s own names', () => {
  expect(`\n${xbrlSchema(report().table.scope) ?? ''}`).toMatchInlineSnapshot(`
    "
    <?xml version="1.0" encoding="UTF-8"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:xbrldt="http://xbrl.org/2005/xbrldt" xmlns:num="http://www.xbrl.org/dtr/type/numeric" xmlns:nonnum="http://www.xbrl.org/dtr/type/non-numeric" targetNamespace="https://example.com/ex" elementFormDefault="qualified" attributeFormDefault="unqualified">
      <xs:import namespace="http://www.xbrl.org/2003/instance" schemaLocation="http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd"/>
      <xs:import namespace="http://xbrl.org/2005/xbrldt" schemaLocation="http://www.xbrl.org/2005/xbrldt-2005.xsd"/>
      <xs:import namespace="http://www.xbrl.org/dtr/type/numeric" schemaLocation="http://www.xbrl.org/dtr/type/numeric-2009-12-16.xsd"/>
      <xs:import namespace="http://www.xbrl.org/dtr/type/non-numeric" schemaLocation="http://www.xbrl.org/dtr/type/nonNumeric-2009-12-16.xsd"/>
      <xs:element name="Revenues" id="ex_Revenues" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item" nillable="true" xbrli:periodType="duration" xbrli:balance="credit"><xs:annotation><xs:documentation>Revenues</xs:documentation></xs:annotation></xs:element>
      <xs:element name="Costs" id="ex_Costs" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item" nillable="true" xbrli:periodType="duration" xbrli:balance="debit"><xs:annotation><xs:documentation>Costs</xs:documentation></xs:annotation></xs:element>
      <xs:element name="Profit" id="ex_Profit" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item" nillable="true" xbrli:periodType="duration"><xs:annotation><xs:documentation>Profit</xs:documentation></xs:annotation></xs:element>
      <xs:element name="Cash" id="ex_Cash" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item" nillable="true" xbrli:periodType="instant"><xs:annotation><xs:documentation>Cash</xs:documentation></xs:annotation></xs:element>
      <xs:element name="Dividend" id="ex_Dividend" type="num:perShareItemType" substitutionGroup="xbrli:item" nillable="true" xbrli:periodType="duration"><xs:annotation><xs:documentation>Dividend</xs:documentation></xs:annotation></xs:element>
      <xs:element name="Growth" id="ex_Growth" type="xbrli:pureItemType" substitutionGroup="xbrli:item" nillable="true" xbrli:periodType="duration"><xs:annotation><xs:documentation>Growth</xs:documentation></xs:annotation></xs:element>
      <xs:element name="PaidOn" id="ex_PaidOn" type="xbrli:dateItemType" substitutionGroup="xbrli:item" nillable="true" xbrli:periodType="duration"><xs:annotation><xs:documentation>Paid on</xs:documentation></xs:annotation></xs:element>
      <xs:element name="Hedged" id="ex_Hedged" type="xbrli:booleanItemType" substitutionGroup="xbrli:item" nillable="true" xbrli:periodType="duration"><xs:annotation><xs:documentation>Hedged</xs:documentation></xs:annotation></xs:element>
      <xs:element name="Staff" id="ex_Staff" type="xbrli:decimalItemType" substitutionGroup="xbrli:item" nillable="true" xbrli:periodType="instant"><xs:annotation><xs:documentation>Staff</xs:documentation></xs:annotation></xs:element>
      <xs:element name="Shares" id="ex_Shares" type="xbrli:sharesItemType" substitutionGroup="xbrli:item" nillable="true" xbrli:periodType="instant"><xs:annotation><xs:documentation>Shares. Shares &amp; more.</xs:documentation></xs:annotation></xs:element>
      <xs:element name="Auditor" id="ex_Auditor" type="xbrli:stringItemType" substitutionGroup="xbrli:item" nillable="true" xbrli:periodType="duration"><xs:annotation><xs:documentation>Auditor</xs:documentation></xs:annotation></xs:element>
      <xs:element name="SegmentAxis" id="ex_SegmentAxis" type="xbrli:stringItemType" substitutionGroup="xbrldt:dimensionItem" abstract="true" nillable="true" xbrli:periodType="duration"><xs:annotation><xs:documentation>Segment</xs:documentation></xs:annotation></xs:element>
      <xs:element name="AtmMember" id="ex_AtmMember" type="nonnum:domainItemType" substitutionGroup="xbrli:item" abstract="true" nillable="true" xbrli:periodType="duration"><xs:annotation><xs:documentation>ATM</xs:documentation></xs:annotation></xs:element>
      <xs:element name="AnnouncementAxis" id="ex_AnnouncementAxis" type="xbrli:stringItemType" substitutionGroup="xbrldt:dimensionItem" abstract="true" nillable="true" xbrli:periodType="duration"><xs:annotation><xs:documentation>The announcement that a target belongs to</xs:documentation></xs:annotation></xs:element>
      <xs:element name="PlanMember" id="ex_PlanMember" type="nonnum:domainItemType" substitutionGroup="xbrli:item" abstract="true" nillable="true" xbrli:periodType="duration"><xs:annotation><xs:documentation>Plan</xs:documentation></xs:annotation></xs:element>
      <xs:element name="ShareBasisAxis" id="ex_ShareBasisAxis" type="xbrli:stringItemType" substitutionGroup="xbrldt:dimensionItem" abstract="true" nillable="true" xbrli:periodType="duration"><xs:annotation><xs:documentation>The share count that an amount is stated on</xs:documentation></xs:annotation></xs:element>
      <xs:element name="AfterSplitMember" id="ex_AfterSplitMember" type="nonnum:domainItemType" substitutionGroup="xbrli:item" abstract="true" nillable="true" xbrli:periodType="duration"><xs:annotation><xs:documentation>after the split</xs:documentation></xs:annotation></xs:element>
    </xs:schema>
    "
  `);
});

test('conforms to the published rules', () => {
  const { written, known } = report();
  expect(breaches(jsonText(written), known)).toEqual([]);
});

test('says of a demonstration that it is one, and still conforms', () => {
  const { table, written, known } = report({ 'issuer.yaml': [NAMESPACES[0], `demonstration: yes\n${NAMESPACES[1]}`] });
  expect(written.documentInfo['ex:demonstration']).toBe(true);
  expect(xbrlSchema(table.scope)).toContain('<xs:documentation>Demonstration: made from public filings by somebody else.</xs:documentation>');
  expect(breaches(jsonText(written), known)).toEqual([]);
});

// The rules are only worth what they find.
describe('the rules find', () => {
  const { written, known } = report();
  const text = JSON.stringify(written);
  test.each([
    ['a byte order mark', () => `\ufeff${text}`, '2.1 xbrlje:invalidJSON'],
    ['broken JSON', () => text.slice(1), '2.1 xbrlje:invalidJSON'],
    ['another document type', () => text.replace('2021/xbrl-json', '2020/xbrl-json'), '2.2 oimce:unsupportedDocumentType'],
    ['an unknown member', () => text.replace('"facts":', '"fact":{},"facts":'), '2.3 xbrlje:invalidJSONStructure'],
    ['no taxonomy', () => text.replace('["h1.xsd"]', '[]'), '2.3 oime:noTaxonomy'],
    ['a prefix that nothing binds', () => text.replace('"concept":"ex:Revenues"', '"concept":"us:Revenues"'), '1.3 oimce:unboundPrefix'],
    ['a reserved prefix with another meaning', () => text.replace('http://www.xbrl.org/2003/iso4217', 'http://example.com/money'), '1.3 oimce:invalidURIForReservedAlias'],
    ['two prefixes for one namespace', () => text.replace('"xbrl":', '"also":"https://example.com/ex","xbrl":'), '1.4 oimce:multipleAliasesForURI'],
    ['a number for a value', () => text.replace('"value":"1200000000"', '"value":1200000000'), '5.1 xbrlje:invalidJSONStructure'],
    ['a value that is no number', () => text.replace('"value":"1200000000"', '"value":"1,200"'), '5.1 oime:invalidFactValue'],
    ['decimals of what is no number', () => text.replace('"value":"2012-11-30"', '"value":"2012-11-30","decimals":0'), '5.1 oime:misplacedDecimalsProperty'],
    ['decimals of nothing', () => text.replace('"value":null', '"value":null,"decimals":2'), '5.1 oime:misplacedDecimalsProperty'],
    ['an id with a point', () => text.replace('"revenues--1H12":', '"revenues.1H12":'), '3 xbrlje:invalidJSONStructure'],
    ['an unknown concept', () => text.replace('"concept":"ex:Cash"', '"concept":"ex:Cush"'), '5.2 oime:unknownConcept'],
    ['a day for a time', () => text.replace('2012-10-01T00:00:00"', '2012-10-01"'), '5.2 oimce:invalidPeriodRepresentation'],
    ['a span for a balance', () => text.replace('"concept":"ex:Cash","entity":"entity:1","period":"', '"concept":"ex:Cash","entity":"entity:1","period":"2012-04-01T00:00:00/'), '5.2 oime:invalidPeriodDimension'],
    ['a pure unit', () => text.replace('"unit":"iso4217:JPY"', '"unit":"xbrli:pure"'), '5.2 oime:illegalPureUnit'],
    ['a unit with two slashes', () => text.replace('iso4217:JPY/xbrli:shares', 'iso4217:JPY/xbrli:shares/xbrli:shares'), '5.2 oimce:invalidUnitStringRepresentation'],
    ['a unit of a text', () => text.replace('"language":"en"', '"language":"en","unit":"iso4217:JPY"'), '5.2 oime:misplacedUnitDimension'],
    ['a language in capitals', () => text.replace('"language":"en"', '"language":"en-GB"'), '5.2 xbrlje:invalidLanguageCodeCase'],
    ['a language of a number', () => text.replace('"unit":"iso4217:JPY"', '"unit":"iso4217:JPY","language":"en"'), '5.2 oime:misplacedLanguageDimension'],
    ['an unknown dimension', () => text.replace('"ex:SegmentAxis"', '"ex:RegionAxis"'), '5.2 oime:unknownDimension'],
    ['an entity without a scheme', () => text.replace('"entity":"entity:1"', '"entity":"1"'), '5.2 oimce:invalidSQName'],
    ['a note by another id', () => text.replace('"noteId":"_note--income-gross"', '"noteId":"n1"'), '5.2 oime:invalidNoteIDValue'],
    ['a note without a language', () => text.replace(/("noteId":"[^"]*"),"language":"en"/, '$1'), '5.2 oime:missingLanguageForNoteFact'],
    ['a note of a period', () => text.replace('"concept":"xbrl:note"', '"concept":"xbrl:note","period":"2012-10-01T00:00:00"'), '5.2 oime:misplacedNoteFactDimension'],
    ['a sign that XHTML reads as markup', () => text.replace('taxes &amp;', 'taxes &'), '5.1 xbrle:invalidXHTMLFragment'],
    ['a link to nothing', () => text.replace('"_":["_note--income-gross"', '"_":["nowhere"'), '5.3 xbrlje:unknownLinkTarget'],
    ['a footnote that is a figure', () => text.replace('"_":["_note--income-gross"', '"_":["costs--1H12"'), '5.3 oime:illegalStandardFootnoteTarget'],
    ['a link type that nobody declared', () => text.replace('"linkTypes":{"footnote":', '"linkTypes":{"other":'), '5.3 xbrlje:unknownLinkType'],
    ['a note that nothing refers to', () => text.replaceAll('"_":["_note--income-early",', '"_":['), '5.3 oime:unusedNoteFact'],
    ['the same thing reported twice', () => text.replace('"facts":{', `"facts":{"again":${JSON.stringify(written.facts['costs--1H12'])},`), '6.1.2 oime:disallowedDuplicateFacts'],
  ])('%s', (_, broken, rule) => {
    expect(broken()).not.toBe(text);
    expect(breaches(broken(), known).some((breach) => breach.startsWith(rule))).toBe(true);
  });
});

test('a note under a heading in dollars is about nothing that was reported in yen', () => {
  const translated = `title: Income
currency: USD
foots: not
columns: [{ period: current, notes: [dollars] }]
rows: [{ concept: revenues }, { concept: costs }]
notes: { dollars: Translated for convenience. }
`;
  const table = miniExport(translated, {
    'issuer.yaml': NAMESPACES,
    'filings/h1/filing.yaml': ['shareBasis: after-split\n', 'shareBasis: after-split\ntranslation: { currency: USD, rate: "80", date: 2012-09-28, source: a bank }\n'],
    'filings/h1/facts/income.csv': ['costs,,,,JPY,millions,-6,Ledger,700,900', 'costs,,,,JPY,millions,-6,Ledger,700,nil'],
  });
  expect(JSON.stringify(xbrlJson(table.scope, [table], 'h1.xsd'))).not.toContain('_note');
});

test('an amount per depositary share is a plain decimal, one per share is not', () => {
  const scope = miniExport(TABLE, {
    'issuer.yaml': `${MINI['issuer.yaml']?.replace('label: share }]', 'label: share }, { id: ads, label: ADS }]') ?? ''}namespaces: [{ prefix: ex, uri: https://example.com/ex }]\n`,
    'concepts/more.yaml': `${CONCEPTS}  - { id: per-depositary, name: "ex:PerDepositary", label: Per depositary share, period: duration, value: per-share }\n`,
    'filings/h1/facts/more.csv': factsFile('1H12', 'dividend,,,,JPY/share,ones,2,Board,1.00', 'per-depositary,,,,JPY/ads,ones,2,Board,2.00'),
  }).scope;
  expect(xbrlSchema(scope)).toMatch(/name="Dividend"[^>]*type="num:perShareItemType"/);
  expect(xbrlSchema(scope)).toMatch(/name="PerDepositary"[^>]*type="xbrli:decimalItemType"/);
});
