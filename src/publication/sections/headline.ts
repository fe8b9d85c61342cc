import { filingAddress } from '../../addresses/filing-addresses.ts';
import { resolveCell } from '../../model/evaluation/cell.ts';
import { comparedIn } from '../../model/evaluation/cell-period.ts';
import { comparisonOf } from '../../model/time/calendar.ts';
import { lengthsOf } from '../../model/time/comparability.ts';
import { spanInWords } from '../../model/words/spans.ts';
import { wordsOf } from '../../model/words/words-of.ts';
import type { Scope } from '../../model/evaluation/answer.ts';
import { filingCalendar } from '../../model/content/filing-calendar.ts';
import { formatFigure } from '../../model/amounts/figure.ts';
import { periodSaid } from '../../model/words/heading.ts';
import { headlineAspects, headlineFigure, headlinePeriod } from '../../model/words/headline.ts';
import type { Headline } from '../../model/content/declaration.ts';
import type { HeadlineView } from '../../views/headline-view.ts';
import { figureOf } from '../../model/layout/layout.ts';
import { endOf, periodKey } from '../../model/time/period.ts';
import type { ShownNumber } from '../../model/evaluation/shown.ts';
import { isPercent, unitBehind } from '../../model/units/unit-naming.ts';
import { isolated } from '../../model/words/writing-direction.ts';

/** Where a filing shows a headline figure, as a path within the site. */
export type Locate = (headline: Headline) => string | undefined;

/** The headline figures of a filing, each with its period and its change in words; those that are not there yet are left out. */
export function headlinesOf(scope: Scope, locate: Locate): readonly HeadlineView[] {
  const words = wordsOf(scope);
  return scope.filing.headline.flatMap((headline): readonly HeadlineView[] => {
    const [value, period] = [headlineFigure(scope, headline), headlinePeriod(scope, headline)];
    if (!value || !period) return [];
    const figure = figureOf(scope, value);
    return [{
      label: headline.label ?? labelOf(scope, headline),
      period: words.periods.line(periodSaid(scope, period)),
      within: words.periods.sentence([periodSaid(scope, period)]),
      figure,
      // A symbol stands behind its figure wherever it is printed.
      unit: figure.suffix === undefined ? unitBehind(scope.issuer, { unit: value.unit, exponent: value.presentation.exponent }) : '',
      ...changeOf(scope, headline),
      href: locate(headline) ?? filingAddress(scope.filing.id),
    }];
  });
}

/** A headline figure in a sentence: `Revenues, six months ended September 30, 2012: 51,109 JPY million, up 8.3% from a year ago`. */
export function headlineSentence(scope: Pick<Scope, 'issuer'>, { label, within, figure: { text, suffix = '' }, unit, change }: HeadlineView): string {
  const figure = unit === '%' ? `${text}%` : [text, suffix, unit].filter(Boolean).join(' ');
  return wordsOf(scope).figures.headlineSentence({ label: isolated(label), period: within, figure, change });
}

function labelOf({ taxonomy }: Scope, { aspects: { concept, members = {} } }: Headline): string {
  const parts = Object.entries(members).map(([dimension, member]) => taxonomy.dimensions.get(dimension)?.members.get(member)?.label ?? member);
  return [taxonomy.concepts.get(concept)?.label ?? concept, ...parts].join(', ');
}

/** How it changed, from when: a flow from a year ago, a balance from the last year end; a ratio by points. */
function changeOf(scope: Scope, headline: Headline): Pick<HeadlineView, 'change' | 'direction'> {
  const ratio = scope.taxonomy.concepts.get(headline.aspects.concept)?.value === 'ratio';
  // The digits of a figure are not those of its growth.
  const { places: _places, ...plain } = headlineAspects(scope, headline);
  const aspects = { ...plain, view: ratio ? 'points' as const : 'percent-change' as const };
  const change = resolveCell(scope, aspects, false);
  const compared = comparedIn(scope, aspects);
  if (change.kind !== 'number' || !compared) return {};
  const from = baseWords(scope, compared);
  const { headlineChange } = wordsOf(scope).figures;
  const { shown, presentation } = change;
  if (shown.isZero()) return { change: headlineChange('level', '', from), direction: 'level' };
  const direction = shown.isNegative() ? 'down' : 'up';
  const size = formatFigure(shown.abs(), presentation.places, scope.issuer.style.grouping);
  return { change: headlineChange(direction, ratio ? pointsIn(scope, change, size) : `${size}%`, from), direction };
}

function pointsIn(scope: Scope, { unit, presentation: { exponent } }: ShownNumber, size: string): string {
  return isPercent({ unit, exponent }) ? wordsOf(scope).figures.points(size) : `${size} ${unitBehind(scope.issuer, { unit, exponent })}`;
}

function baseWords(scope: Scope, { current, base, how }: NonNullable<ReturnType<typeof comparedIn>>): string {
  const words = wordsOf(scope);
  if (base.kind === 'instant' || current.kind === 'instant') return words.dates.full(endOf(base));
  const usual = comparisonOf(filingCalendar(scope), current);
  const when = usual && periodKey(usual) === periodKey(base) ? words.figures.yearAgo : words.dates.full(base.to);
  if (how === 'alike') return when;
  const [later, earlier] = lengthsOf(current, base).map(words.periods.length) as [string, string];
  // Years of two calendars may be as long as each other, and be no year apart.
  return later === earlier ? spanInWords(scope, base) : words.figures.unlikeLengths(when, later, earlier);
}
