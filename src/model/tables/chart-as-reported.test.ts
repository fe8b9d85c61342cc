import { describe, expect, test } from 'vitest';
import { factsFile, miniSite } from '../../../test/sites/mini-filing.ts';
import type { Changes } from '../../../test/sites/mini.ts';
import { charts } from '../../tieout/rules/consistency/charts.ts';
import { subjectOf } from '../../tieout/checking/subject.ts';
import { chartAsReported } from './chart-as-reported.ts';
import { chartOf } from '../charts/filing-chart.ts';

const FILING = 'filings/h1/filing.yaml';
const MORE = 'concepts:\n  - { id: licences, name: "ex:Licences", label: Licences, period: duration, value: monetary }\n';

/** A chart of the mini site with the figures of its filing, and whether anything is found in it. */
function drawn(chart: string, changes: Changes = {}) {
  const site = miniSite({ 'charts/mix.yaml': chart, 'concepts/more.yaml': MORE, [FILING]: ['tables: [income] }', 'tables: [income], charts: [mix] }'], ...changes });
  const [filing] = site.filings;
  const declared = site.charts.get('mix');
  if (!filing || !declared) throw new Error('The mini site has no chart.');
  const scope = { issuer: site.issuer, taxonomy: site.taxonomy, filing };
  const found = charts.run(subjectOf(site, filing)).filter(({ outcome }) => outcome === 'inconsistent').length;
  return { spec: chartOf({ ...scope, grid: () => undefined }, declared), found, isItself: chartAsReported(scope, declared) === declared };
}

const head = (kind: string) => `title: Mix\nkind: ${kind}\ntable: income\ncurrency: JPY\nscale: millions\n`;
const licences = { 'filings/h1/facts/more.csv': factsFile('1H12,1H11', 'licences,,,,JPY,millions,-6,Ledger,20,nil') };

describe('a chart is drawn without what a filing does not report', () => {
  test.each([
    ['stacks', 'periods: [comparative, current]\nstacks: [{ total: revenues, parts: [costs, profit%] }]\n', ', { concept: licences, where: reported }'],
    ['bars', 'periods: [comparative, current]\nitems: [revenues%, costs]\n', ', { concept: licences, where: reported }'],
    ['columns', 'periods: [comparative, current]\nitems: [revenues, costs%]\n', ', { concept: licences, where: reported }'],
    ['bars', 'periods: [comparative, current%]\nitems: [revenues]\n', ', { period: quarter, where: reported }'],
    ['columns', 'periods: [%comparative, current]\nitems: [revenues]\n', '{ period: long-ago, where: reported }, '],
    ['bridge', 'period: current\nopening: costs\nsteps: [profit%]\nclosing: revenues\n', ', { concept: licences, weight: "-1", where: reported }'],
  ])('%s: %j', (kind, design, more) => {
    const plain = drawn(head(kind) + design.replace('%', ''));
    const optional = drawn(head(kind) + design.replace('%', more));
    expect(optional.spec).toEqual(plain.spec);
    expect([plain.found, optional.found]).toEqual([0, 0]);
    expect([plain.isItself, optional.isItself]).toEqual([true, false]);
  });

  test('and with it where it does', () => {
    const bars = head('bars') + 'periods: [comparative, current]\nitems: [revenues, { concept: licences, where: reported }]\n';
    expect(JSON.stringify(drawn(bars, licences).spec)).toContain('Licences');
    // In two roles, a period is drawn once.
    const roles = { [FILING]: ['1H12: { role: current,', '1H12: { role: [current, quarter],'] as const };
    const periods = head('bars') + 'periods: [comparative, { period: quarter, where: reported }, current]\nitems: [revenues]\n';
    expect(drawn(periods, roles).spec).toEqual(drawn(head('bars') + 'periods: [comparative, current]\nitems: [revenues]\n', roles).spec);
  });

  test('but not as an empty one', () => {
    expect(drawn(head('bars') + 'periods: [current]\nitems: [{ concept: licences, where: reported }]\n', { [FILING]: ['tables: [income] }', 'tables: [income], charts: [mix] }'] })).toMatchObject({ found: 1, isItself: true });
  });
});
