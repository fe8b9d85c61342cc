import { isMap, isScalar, parseDocument, type Document, type YAMLMap } from 'yaml';
import type { Filing } from '../model/filing.ts';
import type { IsoDate } from '../model/date.ts';
import { instant, statedDay, type Period } from '../model/period.ts';
import { rollName, rollPeriod, type RollForward } from '../model/roll-forward.ts';
import type { RolledPeriod } from './rolled-facts.ts';

/** The periods of a filing rolled forward, and those that have no place any more, by name. */
export interface RolledPeriods {
  readonly kept: readonly RolledPeriod[];
  readonly dropped: readonly string[];
}

/** Rolls the periods of a filing; of two that fall on the same days, the one that stands first keeps its place. */
export function rollPeriods(roll: RollForward, { periods, released }: Filing, day: IsoDate): RolledPeriods {
  const kept: RolledPeriod[] = [];
  const dropped: string[] = [];
  for (const { name: former, period } of periods) {
    const isRelease = period.kind === 'instant' && period.on === released;
    const rolled = isRelease ? instant(day) : rollPeriod(roll, period);
    const name = rolled && rollName(roll, former, rolled);
    if (!rolled || name === undefined || kept.some((each) => each.name === name)) dropped.push(former);
    else kept.push({ former, name, period: rolled });
  }
  return { kept, dropped };
}

/** What is said only of the filing that is rolled forward, or only of what is out. */
const LEFT_BEHIND = ['publishAt', 'translation', 'explained', 'restated', 'secondKeying', 'amends'] as const;

/** A `filing.yaml` rolled forward, comments and all. */
export function rollFilingFile(text: string, { kept }: RolledPeriods, { title, released }: { readonly title: string; readonly released: string }): string {
  const document = parseDocument(text, { schema: 'failsafe' });
  for (const key of LEFT_BEHIND) document.delete(key);
  document.set('title', title);
  document.set('status', 'draft');
  document.set('released', released);
  const names = new Map(kept.map(({ former, name }) => [former, name]));
  const renamed = (name: unknown): unknown => (typeof name === 'string' ? (names.get(name) ?? name) : name);
  const periods = document.get('periods');
  if (isMap(periods)) rollPeriodNodes(document, periods, kept, renamed);
  renameIn(document, renamed);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** The periods as they are written, each with its new name and days, and with its remarks; those that nothing takes the place of go. */
function rollPeriodNodes(document: Document, periods: YAMLMap, kept: readonly RolledPeriod[], renamed: (name: unknown) => unknown): void {
  const written = periods.items.flatMap((pair) => (isScalar(pair.key) ? [[pair.key.value, pair] as const] : []));
  periods.items = kept.map(({ former, name, period }) => {
    const pair = written.find(([key]) => key === former)?.[1] ?? document.createPair(name, {});
    if (isScalar(pair.key)) pair.key.value = name;
    const { value } = pair;
    if (!isMap(value)) return pair;
    const days = Object.entries(daysOf(period));
    for (const key of ['from', 'to', 'on']) if (!days.some(([each]) => each === key)) value.delete(key);
    for (const [key, day] of days) value.set(key, day);
    for (const key of ['whole', 'less']) if (value.hasIn(['derived', key])) value.setIn(['derived', key], renamed(value.getIn(['derived', key])));
    return pair;
  });
}

/** Headline figures, sections and supplementary facts may name a period by its name. */
function renameIn(document: Document, renamed: (name: unknown) => unknown): void {
  const { headline = [], supplementary = [], parts = [] } = document.toJS() as { headline?: readonly (string | { period?: string })[]; supplementary?: readonly { period?: string }[]; parts?: readonly { sections: readonly { period?: string }[] }[] };
  headline.forEach((each, index) => {
    if (typeof each !== 'string' && each.period !== undefined) document.setIn(['headline', index, 'period'], renamed(each.period));
  });
  supplementary.forEach(({ period }, index) => {
    if (period !== undefined) document.setIn(['supplementary', index, 'period'], renamed(period));
  });
  parts.forEach(({ sections }, part) => {
    sections.forEach(({ period }, section) => {
      if (period !== undefined) document.setIn(['parts', part, 'sections', section, 'period'], renamed(period));
    });
  });
}

function daysOf(period: Period): Readonly<Record<string, string>> {
  return period.kind === 'instant' ? { on: statedDay(period) } : { from: period.from, to: period.to };
}

/** Prose rolled forward: where a component names a period by its name, the new name. Roles need no rolling. */
export function rollProse(text: string, { kept }: RolledPeriods): string {
  const names = new Map(kept.map(({ former, name }) => [former, name]));
  return text.replace(/<[A-Z][^>]*>/g, (tag) => tag.replace(/="([^"]*)"/g, (whole, value: string) => (names.has(value) ? `="${names.get(value) ?? value}"` : whole)));
}
