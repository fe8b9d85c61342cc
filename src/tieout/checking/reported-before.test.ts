import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsFile, miniSite } from '../../../test/sites/mini-filing.ts';
import { MINI, type Changes } from '../../../test/sites/mini.ts';
import type { Fact } from '../../model/content/fact.ts';
import type { Filing } from '../../model/content/filing.ts';
import { History } from './reported-before.ts';

/** The mini site with one more filing for each of these days; of months after the eleventh, drafts. */
function siteOf(days: readonly string[]) {
  const filing = MINI['filings/h1/filing.yaml'] ?? '';
  return miniSite(Object.assign({}, ...days.map((released, index): Changes => ({
    [`filings/f${String(index)}/filing.yaml`]: filing.replace('2012-11-08', released).replace('status: published', `status: ${released.includes('-12-') ? 'draft' : 'published'}`),
    [`filings/f${String(index)}/income.mdx`]: MINI['filings/h1/income.mdx'],
    [`filings/f${String(index)}/facts/income.csv`]: factsFile('1H11,1H12', 'revenues,,,,JPY,millions,-6,Ledger,1,2', 'costs,,,,JPY,millions,-6,Ledger,1,1', 'profit,,,,JPY,millions,-6,Ledger,0,1'),
  }))) as Changes);
}

test('what was reported before a filing are the published filings released earlier, newest first', () => {
  const day = fc.tuple(fc.integer({ min: 2008, max: 2014 }), fc.constantFrom('05-10', '11-08', '12-24')).map(([year, rest]) => `${String(year)}-${rest}`);
  fc.assert(fc.property(fc.array(day, { maxLength: 6 }), fc.integer({ min: 1, max: 8 }), (days, most) => {
    const site = siteOf(days);
    const history = new History(site, { keyOf: ({ concept }) => concept, traitOf: ({ concept }) => concept, traitsOf: ({ facts }) => facts.concepts });
    const revenues = (filing: Filing): Fact => filing.facts.of('revenues')[0] as Fact;
    for (const filing of site.filings) {
      const expected = site.filings.filter(({ status, released }) => status === 'published' && released < filing.released).slice(0, most);
      const found = history.before(filing, revenues(filing), most);
      expect(found.map((entry) => entry.filing.id)).toEqual(expected.map(({ id }) => id));
      for (const entry of found) expect(entry.facts.map(({ concept, periodName }) => [concept, periodName])).toEqual([['revenues', '1H11'], ['revenues', '1H12']]);
    }
    const [newest] = site.filings;
    expect(newest && history.before(newest, { ...revenues(newest), concept: 'unheard-of' })).toEqual([]);
  }), { numRuns: 30 });
});
