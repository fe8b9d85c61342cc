import { parse, stringify } from 'devalue';
import { Decimal } from '../model/decimal.ts';
import { WHOLE, type Fact } from '../model/fact.ts';
import type { Filing } from '../model/filing.ts';
import type { Finding } from '../model/finding.ts';
import { LaterFacts } from '../model/later-facts.ts';
import { Lines } from './lines.ts';

/** A filing that was read without errors, and all that was found in it. */
export interface ReadFiling {
  readonly filing: Filing;
  readonly findings: readonly Finding[];
}

/** What of a filing only its checks look at. */
type Evidence = Pick<Filing, 'keyed' | 'transcription'>;

/** What is read at once: a filing without its facts and their evidence, and the concepts of which it has facts. */
interface Head {
  readonly filing: Omit<Filing, 'facts' | keyof Evidence>;
  readonly findings: readonly Finding[];
  readonly concepts: readonly string[];
}

/** A fact with its number among all, without the names of what it says, which are the same for all. */
type Row = readonly [number: number, Fact['period'], Fact['members'], Fact['stance'], Fact['basis'], Fact['value'], Fact['source'], Fact['periodName'], Fact['place']];

/**
 * A filing as lines of text, from which it comes back as it was: every digit, and everything that is one object in two
 * places. The head comes first, then the facts concept by concept, and last the evidence.
 */
export function textOfFiling({ filing: { facts, keyed, transcription, ...filing }, findings }: ReadFiling): string {
  const concepts = [...facts.concepts];
  const numbers = new Map(facts.all.map((fact, index) => [fact, index]));
  const periods = new Map(filing.periods.map(({ period }, index) => [period as unknown, index]));
  const rows = concepts.map((concept) => facts.of(concept).map((fact) => rowOf(numbers.get(fact) ?? 0, fact)));
  const head: Head = { filing, findings, concepts };
  const evidence: Evidence = { keyed, ...(transcription === undefined ? {} : { transcription }) };
  return [
    stringify(head, REDUCERS),
    ...rows.map((each) => stringify(each, { ...REDUCERS, Period: (value: unknown) => at(periods, value) })),
    stringify(evidence, { ...REDUCERS, Period: (value: unknown) => at(periods, value), Fact: (value: unknown) => at(numbers, value) }),
  ].join('\n');
}

/** The filing that was made into a text. Its facts and their evidence are read when somebody asks for them. */
export function filingOfText(text: Uint8Array): ReadFiling {
  const lines = new Lines(text);
  const { filing, findings, concepts } = parse(lines.line(0), REVIVERS) as Head;
  const Period = ([index]: readonly [number]) => filing.periods[index]?.period;
  const numbers = new Map(concepts.map((concept, index) => [concept, index + 1]));
  const facts = new LaterFacts({
    concepts,
    read: (concept) => (parse(lines.line(numbers.get(concept) ?? 0), { ...REVIVERS, Period }) as readonly Row[]).map((row) => [row[0], factOf(concept, row)] as const),
  });
  let evidence: Evidence | undefined;
  const asked = () => (evidence ??= parse(lines.line(concepts.length + 1), { ...REVIVERS, Period, Fact: ([number]: readonly [number]) => facts.all[number] }) as Evidence);
  return { filing: { ...filing, facts, get keyed() { return asked().keyed; }, get transcription() { return asked().transcription; } } as Filing, findings };
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

/** The index of an object, as something that is not false. */
function at(indexes: ReadonlyMap<unknown, number>, value: unknown): readonly [number] | undefined {
  const index = indexes.get(value);
  return index === undefined ? undefined : [index];
}

function rowOf(number: number, { period, members, stance, basis, value, source, periodName, place }: Fact): Row {
  return [number, period, members, stance, basis, value, source, periodName, place];
}

function factOf(concept: string, [, period, members, stance, basis, value, source, periodName, place]: Row): Fact {
  return { concept, period, members, stance, basis, value, source, periodName, place };
}
