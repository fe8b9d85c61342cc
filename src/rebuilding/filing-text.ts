import { parse, stringify } from 'devalue';
import { Decimal } from '../model/amounts/decimal.ts';
import { WHOLE } from '../model/content/fact.ts';
import type { Filing } from '../model/content/filing.ts';
import type { Finding } from '../model/finding.ts';
import { LaterFacts } from '../model/content/later-facts.ts';
import { factsOfLine, lineOfFacts } from './fact-rows.ts';
import { keyedOfLine, lineOfKeyed } from './keyed-rows.ts';
import { Lines } from './lines.ts';

/** A filing that was read without errors, and all that was found in it. */
export interface ReadFiling {
  readonly filing: Filing;
  readonly findings: readonly Finding[];
}

/** What is read at once: a filing without what others ask for seldom, and the concepts of which it has facts. */
interface Head {
  readonly filing: Omit<Filing, 'parts' | 'facts' | 'keyed' | 'transcription'>;
  readonly findings: readonly Finding[];
  readonly concepts: readonly string[];
}

/** The line of the first concept's facts. */
const FIRST = 4;

/**
 * A filing as lines of text, from which it comes back as it was: every digit, and everything that is one object in two
 * places. The head comes first, then its parts, its transcription, what was keyed again, and its facts concept by concept.
 */
export function textOfFiling({ filing: { parts, facts, keyed, transcription, ...filing }, findings }: ReadFiling): string {
  const concepts = [...facts.concepts];
  const numbers = new Map(facts.all.map((fact, index) => [fact, index]));
  return [
    stringify({ filing, findings, concepts } satisfies Head, REDUCERS),
    stringify(parts, REDUCERS),
    stringify(transcription, REDUCERS),
    lineOfKeyed(keyed, numbers),
    ...concepts.map((concept) => lineOfFacts(facts.of(concept).map((fact) => [numbers.get(fact) ?? 0, fact]), filing.periods)),
  ].join('\n');
}

/** The filing that was made into a text. All but its head is read when somebody asks for it. */
export function filingOfText(text: Uint8Array): ReadFiling {
  const lines = new Lines(text);
  const { filing, findings, concepts } = parse(lines.line(0), REVIVERS) as Head;
  const numbers = new Map(concepts.map((concept, index) => [concept, index + FIRST]));
  const facts = new LaterFacts({ concepts, read: (concept) => factsOfLine(lines.line(numbers.get(concept) ?? 0), concept, filing.periods) });
  const parts = once(() => parse(lines.line(1), REVIVERS) as Filing['parts']);
  const transcription = once(() => parse(lines.line(2), REVIVERS) as Filing['transcription']);
  const keyed = once(() => keyedOfLine(lines.line(3), facts.all));
  return { filing: { ...filing, facts, get parts() { return parts(); }, get keyed() { return keyed(); }, get transcription() { return transcription(); } } as Filing, findings };
}

// What is no plain data, and what is known by being the same object everywhere. A reducer answers falsely for all else.
const REDUCERS = {
  Decimal: (value: unknown) => value instanceof Decimal && value.toString(),
  Whole: (value: unknown) => value === WHOLE,
};

const REVIVERS = {
  Decimal: (text: string) => new Decimal(text),
  Whole: () => WHOLE,
};

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => (done ??= { value: work() }).value;
}
