import { isMap, isScalar, parseDocument, type Document, type YAMLMap } from 'yaml';
import { statedDay, type Period } from '../model/time/period.ts';
import type { RolledPeriod, RolledPeriods } from './rolled-periods.ts';

/** What is said only of the filing that is rolled forward, or only of what is out. */
const LEFT_BEHIND = ['publishAt', 'translation', 'explained', 'restated', 'secondKeying', 'amends'] as const;

/** What a filing says of itself first, and how titles of its parts and sections go on; `undefined` for one that stays. */
export interface FilingHead {
  readonly title: string;
  readonly form: string;
  readonly released: string;
  readonly titleOf: (title: string) => string | undefined;
}

/** A `filing.yaml` rolled forward, comments and all. */
export function rollFilingFile(text: string, { kept }: RolledPeriods, { title, form, released, titleOf }: FilingHead): string {
  const document = parseDocument(text, { schema: 'failsafe' });
  for (const key of LEFT_BEHIND) document.delete(key);
  document.set('title', title);
  document.set('form', form);
  document.set('status', 'draft');
  document.set('released', released);
  const names = namesOf(kept);
  const renamed = (name: unknown): unknown => (typeof name === 'string' ? (names.get(name) ?? name) : name);
  const periods = document.get('periods');
  if (isMap(periods)) rollPeriodNodes(document, periods, kept, renamed);
  renameIn(document, renamed);
  retitle(document, titleOf);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** The periods as they are written, each with its new name, roles and days, and with its remarks; those that nothing takes the place of go. */
function rollPeriodNodes(document: Document, periods: YAMLMap, kept: readonly RolledPeriod[], renamed: (name: unknown) => unknown): void {
  const written = periods.items.flatMap((pair) => (isScalar(pair.key) ? [[pair.key.value, pair] as const] : []));
  periods.items = [...Map.groupBy(kept, ({ name }) => name)].flatMap(([name, all]) => {
    const [first] = all;
    if (!first) return [];
    // One period that becomes two is written twice.
    const pair = (written.find(([key]) => key === first.former)?.[1] ?? document.createPair(name, {})).clone();
    if (isScalar(pair.key)) pair.key.value = name;
    const { value } = pair;
    if (!isMap(value)) return [pair];
    const roles = [...new Set(all.flatMap((each) => each.roles))];
    const node = value.get('role', true);
    if (roles.length === 1 && isScalar(node)) node.value = roles[0];
    else if (roles.length > 0) value.set('role', document.createNode(roles.length === 1 ? roles[0] : roles, { flow: true }));
    const days = Object.entries(daysOf(first.period));
    for (const key of ['from', 'to', 'on']) if (!days.some(([each]) => each === key)) value.delete(key);
    for (const [key, day] of days) value.set(key, day);
    for (const key of ['whole', 'less']) if (value.hasIn(['derived', key])) value.setIn(['derived', key], renamed(value.getIn(['derived', key])));
    return [pair];
  });
}

function retitle(document: Document, titleOf: FilingHead['titleOf']): void {
  const { parts = [] } = document.toJS() as { parts?: readonly { title: string; sections: readonly { title: string }[] }[] };
  const set = (title: string, path: readonly (string | number)[]): void => {
    const rolled = titleOf(title);
    if (rolled !== undefined) document.setIn(path, rolled);
  };
  parts.forEach(({ title, sections }, part) => {
    set(title, ['parts', part, 'title']);
    sections.forEach(({ title: own }, section) => {
      set(own, ['parts', part, 'sections', section, 'title']);
    });
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
  const names = namesOf(kept);
  return text.replace(/<[A-Z][^>]*>/g, (tag) => tag.replace(/="([^"]*)"/g, (whole, value: string) => (names.has(value) ? `="${names.get(value) ?? value}"` : whole)));
}

/** By what name each period goes now; one that became two goes by that of the year to date, as its main role does. */
function namesOf(kept: RolledPeriods['kept']): ReadonlyMap<string, string> {
  return new Map(kept.map(({ former, name }) => [former, name]));
}
