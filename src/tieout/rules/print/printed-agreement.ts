import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';
import { judge } from '../../print/errata.ts';
import { titleOf } from '../../print/print-check.ts';
import { statedBy, type Print } from '../../print/print.ts';
import { printsOf } from '../../print/prints.ts';

/** What the source prints several times at one scale, it prints alike. */
export const printedAgreement: Rule = {
  id: 'printed-agreement',
  vouches: false,
  run: (subject) => judge(subject, 'printed-agreement', [...new Set(printsOf(subject).alike.values())].flatMap((group) => compareGroup(subject, group))),
};

/** Every print after the first is compared with it; which of two is right, the source does not say. */
function compareGroup(subject: Subject, group: readonly Print[]): readonly Check[] {
  // What is recorded as wrong is an erratum already.
  const [first, ...others] = group.filter(({ record }) => record?.reason !== 'erratum');
  return first ? others.map((other) => compare(subject, first, other)) : [];
}

function compare(subject: Subject, first: Print, print: Print): Check {
  const { line, printed, place, facts } = print;
  const looked: Relation = { rule: printedAgreement.id, facts, about: () => `${titleOf(subject, print)} is printed alike on lines ${String(first.line)} and ${String(line)}`, source: { line, printed } };
  const [a, b] = [first.figure, print.figure];
  if (a && b && statedBy(a).abs().eq(statedBy(b).abs())) return { ...looked, outcome: 'consistent' };
  return {
    ...looked,
    outcome: 'inconsistent',
    finding: {
      rule: printedAgreement.id,
      severity: 'error',
      place,
      message: `The source prints the same figure in two ways: "${first.printed}" on line ${String(first.line)}, "${printed}" on line ${String(line)}.`,
      remedy: 'Compare both lines with the source. If it really prints both, record the second one in transcription/errata.csv, and say which is right.',
      related: [{ place: first.place, note: `the other one: ${titleOf(subject, first)}` }],
    },
  };
}
