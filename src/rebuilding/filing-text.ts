import { parse, stringify } from 'devalue';
import { Decimal } from '../model/decimal.ts';
import { WHOLE, type Fact } from '../model/fact.ts';
import type { Filing } from '../model/filing.ts';
import type { Finding } from '../model/finding.ts';
import { LaterFacts } from '../model/later-facts.ts';
import { factsOfLine, lineOfFacts } from './fact-rows.ts';
import { Lines } from './lines.ts';

/** A filing that was read without errors, and all that was found in it. */
export interface ReadFiling {
  readonly filing: Filing;
  readonly findings: readonly Finding[];
}

/** What of a filing only its checks look at. */
type Evidence = Pick<Filing, 'keyed' | 'transcription'>;

/** What is read at once: a filing without what others ask for seldom, and the concepts of which it has facts. */
interface Head {
  readonly filing: Omit<Filing, 'parts' | 'facts' | keyof Evidence>;
  readonly findings: readonly Finding[];
  readonly concepts: readonly string[];
}

/**
 * A filing as lines of text, from which it comes back as it was: every digit, and everything that is one object in two
 * places. The head comes first, then its parts, its evidence, and its facts concept by concept.
 */
export function textOfFiling({ filing: { parts, facts, keyed, transcription, ...filing }, findings }: ReadFiling): string {
  const concepts = [...facts.concepts];
  const numbers = new Map(facts.all.map((fact, index) => [fact, index]));
  const evidence: Evidence = { keyed, ...(transcription === undefined ? {} : { transcription }) };
  return [
    stringify({ filing, findings, concepts } satisfies Head, REDUCERS),
    stringify(parts, REDUCERS),
    // Nothing is false but what no reducer takes: a number stands in an array.
    stringify(evidence, { ...REDUCERS, Fact: (value: unknown) => numbers.has(value as Fact) && [numbers.get(value as Fact)] }),
    ...concepts.map((concept) => lineOfFacts(facts.of(concept).map((fact) => [numbers.get(fact) ?? 0, fact]), filing.periods)),
  ].join('\n');
}

/** The filing that was made into a text. All but its head is read when somebody asks for it. */
export function filingOfText(text: Uint8Array): ReadFiling {
  const lines = new Lines(text);
  const { filing, findings, concepts } = parse(lines.line(0), REVIVERS) as Head;
  const numbers = new Map(concepts.map((concept, index) => [concept, index + 3]));
  const facts = new LaterFacts({ concepts, read: (concept) => factsOfLine(lines.line(numbers.get(concept) ?? 0), concept, filing.periods) });
  const parts = once(() => parse(lines.line(1), REVIVERS) as Filing['parts']);
  const evidence = once(() => parse(lines.line(2), { ...REVIVERS, Fact: ([number]: readonly [number]) => facts.all[number] }) as Evidence);
  return { filing: { ...filing, facts, get parts() { return parts(); }, get keyed() { return evidence().keyed; }, get transcription() { return evidence().transcription; } } as Filing, findings };
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
