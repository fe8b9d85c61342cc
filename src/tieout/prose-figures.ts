import { directionOfSentence } from '../model/direction.ts';
import type { Fact } from '../model/fact.ts';
import type { Section } from '../model/filing.ts';
import type { Reference } from '../model/reference.ts';
import { wordsOf } from '../model/reference-words.ts';
import type { Worded } from '../model/worded.ts';
import type { Check, Relation, Rule, Subject } from './check.ts';

/** Every figure of the prose can be printed from the facts, and the words around it fit it. */
export const proseFigures: Rule = {
  id: 'prose-figures',
  title: 'Sentences say what the facts say',
  reason:
    'A sentence is written once and its figures change: a number that is typed into it goes stale, and "increased" ' +
    'becomes untrue. Sentences name facts instead; the words that say which way a figure went are held against it.',
  vouches: false,
  run: (subject) => subject.filing.parts.flatMap((part) => part.sections).flatMap((section) => (
    (section.references ?? []).map((reference) => checkReference(subject, section, reference))
  )),
};

function checkReference(subject: Subject, section: Section, reference: Reference): Check {
  const { scope, filing } = subject;
  const words = wordsOf(scope, reference, { period: section.period ?? 'current' });
  const looked = (facts: readonly Fact[]): Relation => ({
    rule: proseFigures.id,
    facts,
    about: () => `"${words.kind === 'worded' ? words.text : reference.attributes['of'] ?? ''}" in the text of "${section.id}"`,
  });
  const said = described(reference);
  if (words.kind === 'unworded') {
    return {
      ...looked([]),
      outcome: 'inconsistent',
      finding: {
        rule: proseFigures.id,
        severity: filing.status === 'draft' ? 'warning' : 'error',
        place: reference.place,
        message: `${said} cannot be printed in filing ${filing.id}: ${words.reason}.`,
        remedy: words.remedy,
      },
    };
  }
  return checkDirection(subject, reference, words, looked(words.facts), said);
}

/** A size without its direction leaves that to the sentence: the last word of direction before it has to fit. */
function checkDirection({ scope }: Subject, { before, place }: Reference, { direction, text }: Worded, looked: Relation, said: string): Check {
  if (direction === undefined) return { ...looked, outcome: 'consistent' };
  const word = directionOfSentence(before, scope.issuer.language);
  if (word === 'unknown-language') return { ...looked, outcome: 'unchecked', reason: 'no words of direction are known for the language of the issuer' };
  if (word?.direction === direction) return { ...looked, outcome: 'consistent' };
  const expected = { up: 'a word such as "increased", "rose" or "up" before it', down: 'a word such as "decreased", "fell" or "down" before it', level: 'a word such as "unchanged" before it' }[direction];
  return {
    ...looked,
    outcome: 'inconsistent',
    finding: {
      rule: 'prose-figures/direction',
      severity: 'error',
      place,
      message: word
        ? `The sentence says "${word.word}", and ${said} prints ${text}, which ${direction === 'level' ? 'is no change' : `went ${direction}`}.`
        : `${said} prints ${text}, and no word of the sentence before it says which way.`,
      expected,
      ...(word ? { actual: word.word } : {}),
      remedy: 'Reword the sentence, or let the component say the direction: leave as="size" out.',
    },
  };
}

function described({ kind, attributes }: Reference): string {
  const of = attributes['of'];
  return of === undefined ? `<${kind} />` : `<${kind} of="${of}" />`;
}
