import { expect, test } from 'vitest';
import { factsFile } from '../../../test/sites/mini-filing.ts';
import { MINI } from '../../../test/sites/mini.ts';
import { memorySource } from '../../reading/formats/memory.ts';
import { readSite } from '../../reading/site/site.ts';
import { amendedFacts } from './amendment.ts';

/** What an amendment changes: the facts of the mini site, with rows of its own before and after. */
function changes(scope: 'whole' | 'partial', before: readonly string[], after: readonly string[]): readonly string[] {
  const filing = MINI['filings/h1/filing.yaml'] ?? '';
  const { site, findings } = readSite(memorySource({
    ...MINI,
    'filings/h1/facts/more.csv': factsFile('1H12', ...before),
    'filings/h1-a/filing.yaml': filing.replace('2012-11-08', '2012-11-20').replace('headline:', `amends: { filing: h1, scope: ${scope}, reason: An order was counted twice. }\nheadline:`),
    'filings/h1-a/income.mdx': MINI['filings/h1/income.mdx'] ?? '',
    'filings/h1-a/facts/income.csv': MINI['filings/h1/facts/income.csv'] ?? '',
    'filings/h1-a/facts/more.csv': factsFile('1H12', ...after),
  }));
  const [amending, amended] = site?.filings ?? [];
  if (!amending || !amended) throw new Error(JSON.stringify(findings));
  const words = (value: (typeof amended.facts.all)[number]['value']): string => (value.kind === 'number' ? `${value.amount.toFixed()} ${'currency' in value.unit ? value.unit.currency : ''}` : value.kind);
  return amendedFacts(amended, amending).map(({ before: former, after: now }) => `${now.concept}: ${words(former.value)} to ${words(now.value)}`);
}

const dividend = (unit: string, value: string): string => `dividend,,,,${unit},ones,2,Board,${value}`;

test('a figure that says otherwise is amended, and one that is none any more', () => {
  expect(changes('partial', [dividend('JPY/share', '12.00')], [dividend('JPY/share', '13.00')])).toEqual(['dividend: 12 JPY to 13 JPY']);
  expect(changes('partial', [dividend('JPY/share', '12.00')], [dividend('JPY/share', 'nil')])).toEqual(['dividend: 12 JPY to nil']);
  expect(changes('partial', [dividend('JPY/share', '12.00')], [dividend('JPY/share', '12.00')])).toEqual([]);
});

test('in two currencies, each is a figure of its own', () => {
  const both = (yen: string, dollars: string) => [dividend('JPY/share', yen), dividend('USD/share', dollars)];
  expect(changes('partial', both('12.00', '0.15'), both('12.00', '0.15'))).toEqual([]);
  expect(changes('partial', both('12.00', '0.15'), both('12.00', '0.16'))).toEqual(['dividend: 0.15 USD to 0.16 USD']);
  expect(changes('whole', both('12.00', '0.15'), both('12.00', '0.15'))).toEqual([]);
});

test('one that is stated in another currency as well is added; one whose only unit was wrong is amended', () => {
  expect(changes('partial', [dividend('JPY/share', '12.00')], [dividend('USD/share', '0.15')])).toEqual([]);
  expect(changes('whole', [dividend('JPY/share', '12.00')], [dividend('USD/share', '12.00')])).toEqual(['dividend: 12 JPY to 12 USD']);
});
