import { factsFile, miniSite } from '../../../test/sites/mini-filing.ts';
import { MINI, type Changes } from '../../../test/sites/mini.ts';
import { diskSource } from '../../reading/formats/disk.ts';
import { readSite } from '../../reading/site/site.ts';
import { describeHistories } from '../../../test/any-site/histories.ts';

/** Figures of every kind of unit, some of them stated less exactly than the others of their series, one of them restated. */
const MIXED: Changes = {
  'concepts/more.yaml': `concepts:
  - { id: cloud, name: "ex:Cloud", label: Cloud, period: duration, value: monetary }
  - { id: heads, name: "ex:Heads", label: Heads, period: instant, value: count }
  - { id: outstanding, name: "ex:Outstanding", label: Outstanding, period: instant, value: shares }
  - { id: rate, name: "ex:Rate", label: Rate, period: duration, value: ratio, sign: either }
`,
  'filings/h1/filing.yaml': (MINI['filings/h1/filing.yaml'] ?? '').replace('  1H12-end:', '  FY11: { from: 2011-04-01, to: 2012-03-31 }\n  FY10: { from: 2010-04-01, to: 2011-03-31 }\n  2Q12: { from: 2012-07-01, to: 2012-09-30 }\n  1H11-end: { on: 2011-09-30 }\n  1H12-end:'),
  'filings/h1/facts/income.csv': factsFile('1H11,1H12,FY11,FY10,2Q12',
    'revenues,,,,JPY,millions,-6,Ledger,"1,000","1,200",blank,blank,610',
    'costs,,,,JPY,millions,-6,Ledger,700,900,blank,blank,blank',
    'profit,,,,JPY,millions,-6,Ledger,300,300,blank,blank,blank',
    'revenues,segment=atm,,,JPY,billions,-8,Text,blank,blank,10.9,3.1,blank',
    'dividend,,,,JPY/share,ones,2,Ledger,blank,blank,12.5,10,blank',
    'rate,,,,ratio,percent,3,Text,blank,blank,12,-8.5,blank'),
};

const LATER: Changes = {
  'filings/fy/filing.yaml': (MINI['filings/h1/filing.yaml'] ?? '').replace('First half', 'Year').replace('2012-11-08', '2013-05-15')
    .replace(/periods:[^]*?(?=\ntargets)/, 'periods:\n  FY12: { role: current, from: 2012-04-01, to: 2013-03-31 }\n  1H12: { from: 2012-04-01, to: 2012-09-30 }\n  FY12-end: { on: 2013-03-31 }\nrestated: [{ concept: revenues, reason: Errors. }]').replace(/parts:[^]*$/, 'parts: []\n'),
  'filings/fy/facts/income.csv': factsFile('1H12,FY12', 'revenues,,,,JPY,billions,-8,Ledger,1.3,2.4', 'revenues,segment=atm,,,JPY,millions,-6,Ledger,blank,"11,123"'),
  'filings/fy/facts/ends.csv': factsFile('FY12-end', 'heads,,,,contracts,thousands,-3,Text,12', 'outstanding,,,,shares,millions,-6,Text,41'),
};

const { site } = readSite(diskSource('test/sites/brackwater/content'));
if (!site) throw new Error('The content cannot be read.');
describeHistories('an issuer under IFRS', site);
describeHistories('figures of every kind', miniSite({ ...MIXED, ...LATER }));
