import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { factsFile } from '../../test/sites/mini-filing.ts';
import { miniExport } from '../../test/sites/mini-export.ts';
import type { Changes } from '../../test/sites/mini.ts';
import { filingDocumentJsonSchema, filingDocumentSchema } from './filing-document-schema.ts';
import { filingDocument } from './filing-document.ts';
import { jsonText } from './json-text.ts';

const TABLE = `title: Income
currency: JPY
scale: millions
foots: not
columns:
  - period: current
  - { period: current, view: percent-change, against: comparative }
rows:
  - { concept: revenues, notes: [gross] }
  - { concept: costs, negate: yes }
  - { concept: dividend }
  - { concept: hedged }
notes:
  gross: Without taxes.
`;

const CHANGES: Changes = {
  'filings/h1/facts/more.csv': factsFile('1H11,1H12', 'dividend,,,,JPY/share,ones,2,Board,nil,undecided', 'hedged,,,,,,,Board,no,yes', 'revenues,segment=atm,,,JPY,millions,-6,Ledger,blank,200'),
  'filings/h1/as-printed.csv': 'table,row,column,printed,reason,note\nincome,costs,1H12,(999),erratum,The ledger says 900.\n',
};

function document(changes: Changes = {}) {
  const table = miniExport(TABLE, { ...CHANGES, ...changes });
  return filingDocument(table.scope, [table], { schema: '../../schemas/filing.json', form: 'Earnings release' });
}

test('holds the filing, its facts and its tables, exact and as shown', () => {
  expect(`\n${jsonText(document())}`).toMatchInlineSnapshot(`
    "
    {
     "$schema":"../../schemas/filing.json",
     "format":"kessan-filing/1",
     "demonstration":false,
     "issuer":{"name":"Example plc","shortName":"Example","entity":{"scheme":"https://example.com","identifier":"1"},"language":"en","listings":[]},
     "filing":{"id":"h1","title":"First half","form":"Earnings release","status":"published","released":"2012-11-08","accounting":"IFRS","currency":"JPY","audited":false,"shareBasis":"after-split"},
     "periods":{"1H12":{"role":"current","start":"2012-04-01","end":"2012-09-30"},"1H11":{"role":"comparative","start":"2011-04-01","end":"2011-09-30"},"1H12-end":{"end":"2012-09-30"}},
     "announcements":{"plan":{"label":"Plan","announced":"2012-05-15"}},
     "shareBases":{"after-split":"after the split"},
     "concepts":{
      "revenues":{"name":"ex:Revenues","label":"Revenues","period":"duration","value":"monetary","nonGaap":false,"derived":false,"balance":"credit"},
      "costs":{"name":"ex:Costs","label":"Costs","period":"duration","value":"monetary","nonGaap":false,"derived":false,"balance":"debit"},
      "profit":{"name":"ex:Profit","label":"Profit","period":"duration","value":"monetary","nonGaap":false,"derived":false},
      "dividend":{"name":"ex:Dividend","label":"Dividend","period":"duration","value":"per-share","nonGaap":false,"derived":false},
      "hedged":{"name":"ex:Hedged","label":"Hedged","period":"duration","value":"yes-no","nonGaap":false,"derived":false}
     },
     "dimensions":{"segment":{"name":"ex:SegmentAxis","label":"Segment","members":{"atm":{"name":"ex:AtmMember","label":"ATM"}}}},
     "facts":[
      {"id":"revenues--1H11","concept":"revenues","period":"1H11","members":{},"state":"value","value":"1000000000","decimals":-6,"unit":"JPY","source":"Ledger"},
      {"id":"revenues--1H12","concept":"revenues","period":"1H12","members":{},"state":"value","value":"1200000000","decimals":-6,"unit":"JPY","source":"Ledger"},
      {"id":"costs--1H11","concept":"costs","period":"1H11","members":{},"state":"value","value":"700000000","decimals":-6,"unit":"JPY","source":"Ledger"},
      {"id":"costs--1H12","concept":"costs","period":"1H12","members":{},"state":"value","value":"900000000","decimals":-6,"unit":"JPY","source":"Ledger"},
      {"id":"profit--1H11","concept":"profit","period":"1H11","members":{},"state":"value","value":"300000000","decimals":-6,"unit":"JPY","source":"Ledger"},
      {"id":"profit--1H12","concept":"profit","period":"1H12","members":{},"state":"value","value":"300000000","decimals":-6,"unit":"JPY","source":"Ledger"},
      {"id":"dividend--1H11--after-split","concept":"dividend","period":"1H11","members":{},"basis":"after-split","state":"nil","unit":"JPY/share","source":"Board"},
      {"id":"dividend--1H12--after-split","concept":"dividend","period":"1H12","members":{},"basis":"after-split","state":"undecided","unit":"JPY/share","source":"Board"},
      {"id":"hedged--1H11","concept":"hedged","period":"1H11","members":{},"state":"value","value":false,"source":"Board"},
      {"id":"hedged--1H12","concept":"hedged","period":"1H12","members":{},"state":"value","value":true,"source":"Board"},
      {"id":"revenues--1H11--segment--atm","concept":"revenues","period":"1H11","members":{"segment":"atm"},"state":"blank","unit":"JPY","source":"Ledger"},
      {"id":"revenues--1H12--segment--atm","concept":"revenues","period":"1H12","members":{"segment":"atm"},"state":"value","value":"200000000","decimals":-6,"unit":"JPY","source":"Ledger"}
     ],
     "sections":[{"id":"income","title":"Income","part":"Results","tables":["income"]}],
     "tables":[
      {
       "id":"income",
       "title":"Income",
       "caption":["% change: six months ended September 30, 2012 against six months ended September 30, 2011","Millions of JPY","Unaudited"],
       "columns":[{"id":"1H12","headings":["Six Months Ended September 30, 2012"]},{"id":"1H12 %","headings":["% change"]}],
       "rows":[
        {
         "id":"revenues",
         "kind":"item",
         "level":0,
         "label":"Revenues",
         "notes":["1"],
         "cells":[
          {"column":"1H12","anchor":"income--revenues--1H12","concept":"revenues","start":"2012-04-01","end":"2012-09-30","view":"value","state":"value","unit":"JPY","exact":"1200000000","shown":"1200","scale":6,"places":0,"text":"1,200","derived":false,"facts":["revenues--1H12"]},
          {"column":"1H12 %","anchor":"income--revenues--1H12-percent","concept":"revenues","start":"2012-04-01","end":"2012-09-30","view":"percent-change","state":"value","unit":"ratio","exact":"0.2","shown":"20","scale":-2,"places":1,"text":"20.0","derived":true,"facts":["revenues--1H12","revenues--1H11"]}
         ]
        },
        {
         "id":"costs",
         "kind":"item",
         "level":0,
         "label":"Costs",
         "notes":[],
         "cells":[
          {"column":"1H12","anchor":"income--costs--1H12","concept":"costs","start":"2012-04-01","end":"2012-09-30","view":"value","state":"value","unit":"JPY","exact":"900000000","shown":"-999","scale":6,"places":0,"corrected":"-900","reason":"The ledger says 900.","text":"−999","derived":false,"facts":["costs--1H12"]},
          {"column":"1H12 %","anchor":"income--costs--1H12-percent","concept":"costs","start":"2012-04-01","end":"2012-09-30","view":"percent-change","state":"value","unit":"ratio","shown":"28.6","scale":-2,"places":1,"text":"28.6","derived":true,"facts":["costs--1H12","costs--1H11"]}
         ]
        },
        {
         "id":"dividend",
         "kind":"item",
         "level":0,
         "label":"Dividend",
         "notes":[],
         "cells":[
          {"column":"1H12","anchor":"income--dividend--1H12","concept":"dividend","start":"2012-04-01","end":"2012-09-30","view":"value","state":"undecided","text":"-","derived":false,"facts":["dividend--1H12--after-split"]},
          {"column":"1H12 %","anchor":"income--dividend--1H12-percent","concept":"dividend","start":"2012-04-01","end":"2012-09-30","view":"percent-change","state":"not-meaningful","text":"-","derived":false,"facts":[]}
         ]
        },
        {
         "id":"hedged",
         "kind":"item",
         "level":0,
         "label":"Hedged",
         "notes":[],
         "cells":[{"column":"1H12","anchor":"income--hedged--1H12","concept":"hedged","start":"2012-04-01","end":"2012-09-30","view":"value","state":"value","text":"Yes","derived":false,"facts":["hedged--1H12"]},{"column":"1H12 %","anchor":"income--hedged--1H12-percent","concept":"hedged","start":"2012-04-01","end":"2012-09-30","view":"percent-change","state":"not-meaningful","text":"-","derived":false,"facts":[]}]
        }
       ],
       "notes":[{"label":"1","text":"Without taxes."}]
      }
     ]
    }
    "
  `);
});

test('is what its schema says, in the words of the code and of JSON Schema', () => {
  const written: unknown = JSON.parse(jsonText(document()));
  expect(filingDocumentSchema.safeParse(written).error).toBeUndefined();
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(filingDocumentJsonSchema());
  validate(written);
  expect(validate.errors).toBeNull();
});

test('describes every key', () => {
  const silent: string[] = [];
  const look = (schema: unknown, path: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [name, property] of Object.entries((schema as { properties?: Record<string, { description?: string }> }).properties ?? {})) {
      // What is named id is the id of what it stands in.
      if (property.description === undefined && !['id', 'state', 'unit', 'members'].includes(name)) silent.push(`${path}.${name}`);
    }
    for (const [key, value] of Object.entries(schema)) look(value, `${path}.${key}`);
  };
  look(filingDocumentJsonSchema(), '');
  expect(silent).toEqual([]);
});
