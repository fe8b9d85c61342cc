import { filingAddress } from '../../addresses/filing-addresses.ts';
import { resolveCell } from '../../model/evaluation/cell.ts';
import { comparedIn } from '../../model/evaluation/cell-period.ts';
import { comparisonOf } from '../../model/time/calendar.ts';
import { lengthsOf, spanInWords } from '../../model/time/comparability.ts';
import { formatDate } from '../../model/time/date.ts';
import type { Scope } from '../../model/evaluation/answer.ts';
import { filingCalendar } from '../../model/content/filing-calendar.ts';
import { formatFigure } from '../../model/amounts/figure.ts';
import { periodHeading, withinSentence } from '../../model/words/heading.ts';
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
  return scope.filing.headline.flatMap((headline): readonly HeadlineView[] => {
    const [value, period] = [headlineFigure(scope, headline), headlinePeriod(scope, headline)];
    if (!value || !period) return [];
    const figure = figureOf(scope, value);
    const words = withinSentence(periodHeading(scope, period));
    return [{
      label: headline.label ?? labelOf(scope, headline),
      period: `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
      figure,
      // A symbol stands behind its figure wherever it is printed.
      unit: figure.suffix === undefined ? unitBehind(scope.issuer, { unit: value.unit, exponent: value.presentation.exponent }) : '',
      ...changeOf(scope, headline),
      href: locate(headline) ?? filingAddress(scope.filing.id),
    }];
  });
}

/** A headline figure in a sentence: `Revenues, six months ended September 30, 2012: 51,109 JPY million, up 8.3% from a year ago`. */
export function headlineSentence({ label, period, figure: { text, suffix = '' }, unit, change }: HeadlineView): string {
  const figure = unit === '%' ? `${text}%` : [text, suffix, unit].filter(Boolean).join(' ');
  return `${isolated(label)}, ${withinSentence(period)}: ${figure}${change === undefined ? '' : `, ${change}`}`;
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
  const from = `from ${baseWords(scope, compared)}`;
  const { shown, presentation } = change;
  if (shown.isZero()) return { change: `unchanged ${from}`, direction: 'level' };
  const direction = shown.isNegative() ? 'down' : 'up';
  return { change: `${direction} ${formatFigure(shown.abs(), presentation.places, scope.issuer.style.grouping)}${ratio ? pointsBehind(scope, change) : '%'} ${from}`, direction };
}

function pointsBehind({ issuer }: Scope, { unit, presentation: { exponent } }: ShownNumber): string {
  return isPercent({ unit, exponent }) ? ' points' : ` ${unitBehind(issuer, { unit, exponent })}`;
}

function baseWords(scope: Scope, { current, base, how }: NonNullable<ReturnType<typeof comparedIn>>): string {
  if (base.kind === 'instant' || current.kind === 'instant') return formatDate(endOf(base));
  const usual = comparisonOf(filingCalendar(scope), current);
  const when = usual && periodKey(usual) === periodKey(base) ? 'a year ago' : formatDate(base.to);
  if (how === 'alike') return when;
  const [later, earlier] = lengthsOf(current, base);
  // Years of two calendars may be as long as each other, and be no year apart.
  return later === earlier ? spanInWords(base) : `${when}, ${later} against ${earlier}`;
}
