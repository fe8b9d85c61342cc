import { SCALES, type Scale, type ScaleAspect } from './aspect.ts';
import { formatDate } from './date.ts';
import { powerOfTen } from './decimal.ts';
import { evaluate, type Quantity, type Scope } from './evaluation.ts';
import { formatFigure } from './figure.ts';
import { periodByName } from './filing.ts';
import { endOf } from './period.ts';
import { roundTo } from './rounding.ts';

/** A piece of a label or note: words as they stand, or a reference to be filled in. */
export type TemplatePart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'fact'; readonly concept: string; readonly period: string; readonly scale?: Scale }
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
  if (third === 'in' && fourth !== undefined && fourth in SCALES) {
    return { kind: 'fact', concept: first, period: second, scale: fourth as Scale };
  }
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
      return named ? formatDate(endOf(named.period)) : { problem: `the filing has no period "${part.period}"` };
    }
    case 'fact': {
      const named = periodByName(scope.filing, part.period);
      if (!named) return { problem: `the filing has no period "${part.period}"` };
      const answer = evaluate(scope, { concept: part.concept, period: named.period });
      if (answer.kind === 'words') return answer.text;
      if (answer.kind === 'number') return quantityInWords(scope, answer, part.scale ?? scale?.monetary ?? 'ones');
      return { problem: `"${part.concept}" for ${named.name}: ${answer.kind === 'missing' ? answer.reason : answer.kind}` };
    }
  }
}

const SCALE_WORDS = { ones: '', thousands: ' thousand', millions: ' million', billions: ' billion', trillions: ' trillion' };

/** A quantity inside a sentence or label: `JPY107,919 thousand`, `75,520,000 shares`, `45.4%`. */
export function quantityInWords(scope: Scope, quantity: Quantity, scale: Scale): string {
  const { unit } = quantity;
  const mode = scope.issuer.rounding[unit.kind];
  switch (unit.kind) {
    case 'monetary': {
      const shown = roundTo(quantity.amount.div(powerOfTen(SCALES[scale])), 0, mode);
      return `${unit.currency}${formatFigure(shown, 0)}${SCALE_WORDS[scale]}`;
    }
    case 'per-share':
      return `${unit.currency}${formatFigure(roundTo(quantity.amount, 2, mode), 2)}`;
    case 'shares': {
      const label = scope.issuer.securities.find((security) => security.id === unit.of)?.label ?? unit.of;
      return `${formatFigure(roundTo(quantity.amount, 0, mode), 0)} ${label}s`;
    }
    case 'ratio':
      return `${formatFigure(roundTo(quantity.amount.times(100), 1, mode), 1)}%`;
    case 'count': {
      const count = scope.issuer.counts.find((each) => each.id === unit.of);
      const places = count?.places ?? 0;
      return `${formatFigure(roundTo(quantity.amount, places, mode), places)} ${count?.label ?? unit.of}`;
    }
  }
}
