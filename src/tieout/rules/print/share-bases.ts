import type { Fact } from '../../../model/content/fact.ts';
import type { Tie } from '../../../model/content/tie.ts';
import { formatUnit } from '../../../model/amounts/unit.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';
import { judge } from '../../print/errata.ts';
import { amountOf, nameOf } from '../../checking/naming.ts';
import { printsOf } from '../../print/prints.ts';
import { sumsOf } from '../../sums/sums.ts';
import { checkTie } from '../../sums/ties.ts';

/** A sum of amounts per share, or of shares, adds like to like. */
export const shareBases: Rule = {
  id: 'share-bases',
  vouches: false,
  asks: 'of-figures',
  run: (subject) => judge(subject, 'share-bases', sumsOfShares(subject).map((facts) => checkBases(subject, facts))),
};

/** The facts of every sum that depends on the number of shares: the total first. */
function sumsOfShares(subject: Subject): readonly (readonly Fact[])[] {
  if (subject.scope.issuer.shareBases.length < 2) return [];
  const ties = subject.site.ties.filter((tie) => isSumOfShares(subject, tie)).flatMap((tie) => checkTie(subject, tie, shareBases.id));
  const tables = sumsOf(subject).map(({ total, parts }) => [total, ...parts].flatMap(({ cell: { content } }) => (content.kind === 'number' && !content.quantity.derived ? content.quantity.facts : [])));
  const sums = [...ties.filter(({ outcome }) => outcome !== 'unchecked').map(({ facts }) => facts), ...tables];
  return sums.filter((facts) => facts.length > 1 && facts[0]?.basis !== undefined);
}

function isSumOfShares({ scope: { taxonomy } }: Subject, { is, total }: Tie): boolean {
  const kind = taxonomy.concepts.get(total.concept)?.value;
  return (kind === 'per-share' || kind === 'shares') && is.kind === 'sum' && !is.terms.some(({ times, over }) => times ?? over);
}

function checkBases(subject: Subject, facts: readonly Fact[]): Check {
  const bases = [...new Set(facts.map(({ basis }) => basis))].filter((basis) => basis !== undefined);
  // The sum is what no basis fits: the figure of a basis that converts into nothing, or the total.
  const { scope } = subject;
  const mixed = new Set(scope.issuer.shareBases.filter(({ shares }) => shares === undefined).map(({ id }) => id));
  const sum = facts.find(({ basis = '' }) => mixed.has(basis)) ?? facts[0];
  const others = facts.filter((fact) => fact !== sum);
  const print = sum && printsOf(subject).first.get(sum);
  const looked: Relation = {
    rule: shareBases.id, facts: sum ? [sum, ...others] : facts, about: () => `${sum ? nameOf(scope, sum) : 'A sum'} adds amounts of one share basis`, ...(print ? { source: { line: print.line, printed: print.printed } } : {}),
  };
  if (!sum || bases.length < 2) return { ...looked, outcome: 'consistent' };
  const label = (id: string | undefined) => scope.issuer.shareBases.find((basis) => basis.id === id)?.label ?? id ?? '';
  return {
    ...looked,
    outcome: 'inconsistent',
    finding: {
      rule: shareBases.id,
      severity: 'warning',
      place: sum.place,
      message: `${nameOf(scope, sum)} is a sum of amounts of different share bases.`,
      expected: sum.value.kind === 'number' ? `figures in ${formatUnit(sum.value.unit)} of one basis` : 'figures of one basis',
      actual: others.map((fact) => `${amountOf(subject.scope, fact)} ${label(fact.basis)}`).join('; '),
      remedy: 'Restate one of them by the factor of the split; if the source adds them so, record the line in transcription/errata.csv.',
      related: others.map((fact) => ({ place: fact.place, note: nameOf(scope, fact) })),
    },
  };
}
