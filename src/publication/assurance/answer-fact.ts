import type { AnswerFact } from '../../views/answers.ts';
import { powerOfTen } from '../../model/amounts/decimal.ts';
import type { Scope } from '../../model/evaluation/answer.ts';
import type { Fact } from '../../model/content/fact.ts';
import { formatExact } from '../../model/amounts/figure.ts';
import { formatPlace } from '../../model/finding.ts';
import { ratioFigure, ratioIn } from '../../model/amounts/ratio-scale.ts';
import { formatUnit } from '../../model/amounts/unit.ts';
import { amountOf, qualifiersOf } from '../../tieout/checking/naming.ts';
import { wordsOf } from '../../model/words/words-of.ts';

/** What is said of a fact in lists of its filing: the places of its source and its series, and why nothing vouches for it. */
export interface Listed {
  readonly source: number;
  readonly series?: number | undefined;
  readonly open?: string | undefined;
}

/** A fact as a reader is told of it. */
export function answerFact(scope: Scope, fact: Fact, { source, series, open }: Listed): AnswerFact {
  const qualifiers = qualifiersOf(scope, fact);
  const basis = basisOf(scope, fact);
  const accuracy = accuracyOf(scope, fact);
  return {
    concept: fact.concept,
    ...(qualifiers.length > 0 ? { of: qualifiers.join(', ') } : {}),
    ...(basis === undefined ? {} : { basis }),
    period: fact.periodName,
    value: valueOf(scope, fact),
    ...(accuracy === undefined ? {} : { accuracy }),
    source,
    ...(series === undefined ? {} : { series }),
    place: placeWithin(scope.filing.id, fact),
    ...(open === undefined ? {} : { open }),
  };
}

function valueOf(scope: Scope, fact: Fact): string {
  const { value } = fact;
  const words = wordsOf(scope);
  const { answers } = words.assurance;
  switch (value.kind) {
    case 'number':
      return amountOf(scope, fact);
    case 'text':
      return value.text;
    case 'date':
      return words.dates.full(value.date);
    case 'yes-no': {
      const { yes = answers.yes, no = answers.no } = scope.taxonomy.concepts.get(fact.concept)?.words ?? {};
      return value.yes ? yes : no;
    }
    case 'nil':
      return answers.nil;
    case 'undecided':
      return answers.undecided;
    case 'blank':
      return answers.blank;
    case 'due':
      return answers.due;
  }
}

function basisOf({ issuer, filing }: Scope, { basis, value }: Fact): string | undefined {
  if (value.kind !== 'number' || (value.unit.kind !== 'shares' && value.unit.kind !== 'per-share')) return undefined;
  return issuer.shareBases.find(({ id }) => id === (basis ?? filing.shareBasis))?.label;
}

/** How exact it is: `to the nearest 1,000 JPY`. */
function accuracyOf({ issuer }: Scope, { value }: Fact): string | undefined {
  if (value.kind !== 'number') return undefined;
  const { exact, cutOff, nearest } = wordsOf({ issuer }).assurance;
  if (value.decimals === 'exact') return exact;
  const unit = powerOfTen(-value.decimals);
  const step = value.unit.kind === 'ratio' ? ratioFigure(formatExact(ratioIn(unit, value.unit.as), issuer.style.grouping), value.unit.as, issuer.language) : `${formatExact(unit, issuer.style.grouping)} ${formatUnit(value.unit)}`;
  return issuer.rounding[value.unit.kind] === 'down' ? cutOff(step) : nearest(step);
}

/** Where it was typed, within the folder of its filing: an archive of the filing has the same files. */
function placeWithin(filing: string, { place }: Fact): string {
  const folder = `filings/${filing}/`;
  const { file, line } = place;
  const start = file.indexOf(folder);
  return formatPlace({ file: start < 0 ? file : file.slice(start + folder.length), ...(line === undefined ? {} : { line }) });
}
