import { amountInWords } from './amount-words.ts';
import type { Scale, ScaleAspect } from '../amounts/scale.ts';
import { evaluate } from '../evaluation/evaluation.ts';
import type { Quantity, Scope } from '../evaluation/answer.ts';
import { periodByName } from '../content/filing.ts';
import { statedDay } from '../time/period.ts';
import { scaleCalled } from '../amounts/scale-names.ts';
import { wordsOf } from './words-of.ts';

/** A fact that a label or note prints, at a scale of its own where it names one. */
interface FactPart {
  readonly kind: 'fact';
  readonly concept: string;
  readonly period: string;
  readonly scale?: Scale;
}

/** A piece of a label or note: words as they stand, or a reference to be filled in. */
export type TemplatePart =
  | { readonly kind: 'words'; readonly text: string }
  | FactPart
  | { readonly kind: 'date'; readonly period: string }
  | { readonly kind: 'rate' }
  | { readonly kind: 'unknown'; readonly text: string };

/**
 * Splits a label or note template. `{rate}` is the translation rate, `{date closing}` the last day of a period,
 * `{concept role}` and `{concept role in millions}` a fact. Any other braces come back as `unknown`.
 */
export function parseTemplate(template: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let from = 0;
  for (const match of template.matchAll(/\{([^{}]*)\}/g)) {
    if (match.index > from) parts.push({ kind: 'words', text: template.slice(from, match.index) });
    parts.push(parseReference(match[1] ?? ''));
    from = match.index + match[0].length;
  }
  if (from < template.length) parts.push({ kind: 'words', text: template.slice(from) });
  return parts;
}

function parseReference(text: string): TemplatePart {
  const [first = '', second, third, fourth, ...rest] = text.trim().split(/\s+/);
  if (rest.length > 0) return { kind: 'unknown', text };
  if (first === 'rate' && second === undefined) return { kind: 'rate' };
  if (first === 'date' && second !== undefined && third === undefined) return { kind: 'date', period: second };
  if (second === undefined) return { kind: 'unknown', text };
  if (third === undefined) return { kind: 'fact', concept: first, period: second };
  const scale = third === 'in' && fourth !== undefined ? scaleCalled(fourth) : undefined;
  if (scale !== undefined) return { kind: 'fact', concept: first, period: second, scale };
  return { kind: 'unknown', text };
}

/** A label with its references filled in, and a reason for every one that could not be. */
export interface FilledTemplate {
  readonly text: string;
  readonly problems: readonly string[];
}

/** Fills a template from the facts of a filing; amounts print at the table's scale unless the reference names one. */
export function fillTemplate(scope: Scope, template: string, scale: ScaleAspect | undefined): FilledTemplate {
  if (!template.includes('{')) return { text: template, problems: [] };
  const problems: string[] = [];
  const texts = parseTemplate(template).map((part) => {
    const text = fillPart(scope, part, scale);
    if (typeof text === 'string') return text;
    problems.push(text.problem);
    return '…';
  });
  return { text: texts.join(''), problems };
}

function fillPart(scope: Scope, part: TemplatePart, scale: ScaleAspect | undefined): string | { readonly problem: string } {
  switch (part.kind) {
    case 'words':
      return part.text;
    case 'unknown':
      return { problem: `"{${part.text}}" is neither a fact, a date nor the rate` };
    case 'rate':
      return scope.filing.translation
        ? `${scope.filing.currency}${scope.filing.translation.rateText}`
        : { problem: 'the filing states no translation rate' };
    case 'date': {
      const named = periodByName(scope.filing, part.period);
      return named ? wordsOf(scope).dates.full(statedDay(named.period)) : { problem: `the filing has no period "${part.period}"` };
    }
    case 'fact': {
      const named = periodByName(scope.filing, part.period);
      if (!named) return { problem: `the filing has no period "${part.period}"` };
      const answer = evaluate(scope, { concept: part.concept, period: named.period });
      if (answer.kind === 'words') return part.scale === undefined ? answer.text : { problem: `"${part.concept}" is said in words, which are never in ${part.scale}` };
      if (answer.kind === 'number') return quantityInWords(scope, answer, part, scale);
      return { problem: `"${part.concept}" for ${named.name}: ${answer.kind === 'missing' ? answer.reason : answer.kind}` };
    }
  }
}

/** A quantity in a label or note, at the scale that the reference names, else at its table's: `JPY107,919 thousand`, `75,520,000 shares`, `45.4%`. */
function quantityInWords(scope: Scope, { amount, unit }: Quantity, { concept, scale }: FactPart, around: ScaleAspect = {}): string | { readonly problem: string } {
  if (unit.kind === 'monetary' || unit.kind === 'shares' || unit.kind === 'count') {
    return amountInWords(scope, amount, unit, { scale: scale ?? around[unit.kind] ?? 'ones', codes: true });
  }
  if (scale !== undefined) return { problem: `"${concept}" is ${unit.kind === 'ratio' ? 'a percentage' : 'an amount for each share'}, which is never in ${scale}` };
  return amountInWords(scope, amount, unit, { codes: true });
}
