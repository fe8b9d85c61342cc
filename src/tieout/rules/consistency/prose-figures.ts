import { directionOfSentence } from '../../../model/direction/direction.ts';
import type { Fact } from '../../../model/content/fact.ts';
import { periodByName } from '../../../model/content/filing.ts';
import type { Notice } from '../../../model/content/notice.ts';
import { conditionsOf } from '../../../model/tables/page-conditions.ts';
import type { Reference, ReferenceContext } from '../../../model/content/reference.ts';
import { aspectsOf, wordsOf } from '../../../model/words/reference-words.ts';
import type { Worded } from '../../../model/words/worded.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';
import { checkClaims } from './prose-claims.ts';
import { figureOnFile, isScaleUnsaid, wrongUnitBeside } from './typed-units.ts';

/** Every figure of the prose can be printed from the facts, and the words around it fit it. */
export const proseFigures: Rule = {
  id: 'prose-figures',
  vouches: false,
  run: (subject) => [...subject.filing.parts.flatMap((part) => part.sections).flatMap((section) => [
    ...(section.references ?? []).map((reference) => checkReference(subject, `the text of "${section.id}"`, reference, { period: section.period ?? 'current' })),
    ...checkClaims(proseFigures.id, subject, section),
  ]), ...noticesOf(subject).flatMap(({ id, references = [] }) => (
    references.map((reference) => checkReference(subject, `the notice "${id}"`, reference, { period: 'current' }))
  ))],
};

/** The notices that pages of the filing carry: their text is the same for every filing, what it prints is not. */
function noticesOf({ site, filing }: Subject): readonly Notice[] {
  const sections = filing.parts.flatMap((part) => part.sections);
  return site.notices.filter(({ when, references }) => references !== undefined && sections.some((section) => conditionsOf(site, filing, section).has(when)));
}

function checkReference(subject: Subject, where: string, reference: Reference, context: ReferenceContext): Check {
  const { scope, filing } = subject;
  const words = wordsOf(scope, reference, context);
  const looked = (facts: readonly Fact[]): Relation => ({
    rule: proseFigures.id,
    facts,
    about: () => `"${words.kind === 'worded' ? words.text : reference.attributes['of'] ?? ''}" in ${where}`,
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
  return notInTable(subject, reference, context, looked(words.facts), said) ?? checkUnit(subject, reference, context, words, looked(words.facts), said) ?? checkDirection(subject, reference, words, looked(words.facts), said);
}

/** A sentence that quotes a table quotes what the table shows. */
function notInTable({ scope, grids, site, filing }: Subject, reference: Reference, context: ReferenceContext, looked: Relation, said: string): Check | undefined {
  const { table, of } = reference.attributes;
  if (table === undefined) return undefined;
  const period = periodByName(filing, aspectsOf(scope, reference, context).period ?? '')?.name;
  const shown = grids.find((grid) => grid.table.id === table)?.rows.some(({ cells }) => cells.some(({ aspects }) => (
    aspects.concept === of && (aspects.view ?? 'value') === 'value' && periodByName(filing, aspects.period ?? '')?.name === period
  )));
  if (shown === true) return undefined;
  return {
    ...looked,
    outcome: 'inconsistent',
    finding: {
      rule: proseFigures.id,
      severity: 'error',
      place: reference.place,
      message: `${said} quotes the table "${table}", which does not show it for ${period ?? context.period}.`,
      remedy: 'Name the table that shows the figure, or leave table="…" out.',
      related: [site.tables.get(table)].flatMap((found) => (found ? [{ place: found.place, note: 'the table' }] : [])),
    },
  };
}

/** Words of units that are typed beside a figure are its own. */
function checkUnit({ scope }: Subject, reference: Reference, context: ReferenceContext, words: Worded, looked: Relation, said: string): Check | undefined {
  const wrong = wrongUnitBeside(scope, reference, context, words);
  if (wrong) {
    return { ...looked, outcome: 'inconsistent', finding: {
      rule: proseFigures.id,
      severity: 'error',
      place: reference.place,
      message: `The sentence types "${wrong.typed}" beside ${said}, which prints ${words.text}: a reader would read ${wrong.read}.`,
      expected: wrong.onFile,
      actual: wrong.read,
      remedy: 'Take the word out, correct it, or let the component print the unit and the scale itself (without as="number").',
    } };
  }
  if (!isScaleUnsaid(scope, reference, context)) return undefined;
  const { onFile } = figureOnFile(scope, reference, context, words);
  return { ...looked, outcome: 'inconsistent', finding: {
    rule: proseFigures.id,
    severity: 'warning',
    place: reference.place,
    message: `${said} prints ${words.text} alone, and its sentence names no scale.`,
    expected: onFile,
    actual: words.text,
    remedy: 'Say the scale in the sentence, or let the component print it (without as="number").',
  } };
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
      rule: proseFigures.id,
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
