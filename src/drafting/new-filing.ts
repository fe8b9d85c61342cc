import { fail, formatFinding, succeed, type Finding, type Outcome } from '../model/finding.ts';
import { takenByFiling } from '../addresses/within-filing.ts';
import { parseDate } from '../model/time/date.ts';
import { nameProblem } from '../model/content/file-name.ts';
import { periodHeading } from '../model/words/heading.ts';
import { rollDay, type RollForward } from '../model/time/roll-forward.ts';
import { clipped } from '../model/signs/clipped.ts';
import type { Site } from '../model/content/site.ts';
import { LONGEST_NAME } from '../reading/formats/bounds.ts';
import { readCsv } from '../reading/formats/csv.ts';
import type { FileSource } from '../reading/formats/source.ts';
import { decodeText } from '../reading/formats/text.ts';
import { asksOf } from './asked-figures.ts';
import { baseFor, targetOf, type NewPeriod } from './base-filing.ts';
import { rollFilingFile, rollProse } from './rolled-filing.ts';
import { rollPeriods, withRolesOfTables } from './rolled-periods.ts';
import { rollTitle, type TitleRoll } from './rolled-title.ts';
import { rollFacts, type RolledFile } from './rolled-facts.ts';
import { formOf, inForm, type TextForm } from './text-form.ts';

/** What a drafter may say of a new filing beside its period. */
export interface NewFilingOrder extends NewPeriod {
  /** Its folder; named after the period when left out. */
  readonly id?: string | undefined;
  /** The day of its release; as many months after the last one as the period when left out. */
  readonly released?: string | undefined;
  /** Its title; made of its form and its period when left out. */
  readonly title?: string | undefined;
}

/** A new filing: the files of its folder, and what is to be done about them. */
export interface NewFiling {
  readonly id: string;
  /** By their paths within the content. */
  readonly files: ReadonlyMap<string, string>;
  readonly due: number;
  readonly carried: number;
  /** What a person has to look at, in sentences. */
  readonly checklist: readonly string[];
}

/** The content that a filing is rolled forward in, and what was found while it was read. */
export interface NewFilingFrom {
  readonly site: Site;
  readonly source: FileSource;
  readonly findings: readonly Finding[];
}

/**
 * Rolls the last comparable filing forward. What cannot be read of it is not rolled, and then nothing is. What carries over is structure (parts, sections, tables, rows), prose with
 * its references, and figures that earlier filings reported for the new periods; figures that nobody reported are due.
 */
export function newFiling({ site, source, findings }: NewFilingFrom, order: NewFilingOrder): Outcome<NewFiling> {
  const base = baseFor(site, order);
  if (!base.ok) return base;
  const { filing: former, from } = base.value;
  const { calendar } = site.issuer;
  const damaged = findings.filter(({ severity, place }) => severity === 'error' && place.file.startsWith(`${source.root}/filings/${former.id}/`));
  if (damaged.length > 0) return fail(`${damaged.map(formatFinding).join('\n\n')}\n\nNothing was written: what cannot be read in ${former.id} would be missing in the new filing.`);
  const id = order.id ?? idOf(order.period);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return fail(`"${clipped(id)}" cannot be the id of a filing: write lower-case words or digits joined by hyphens, such as fy2012-q3.`);
  const unfit = id.length > LONGEST_NAME ? `it has more than ${String(LONGEST_NAME)} letters` : takenByFiling(id) ?? namePhrase(id);
  if (unfit !== undefined) return fail(`"${clipped(id)}" cannot be the id of a filing: ${unfit}. Nothing was written; choose another name with --id.`);
  const folder = `filings/${id}`;
  if (source.list().some((path) => path.startsWith(`${folder}/`))) return fail(`${source.root}/${folder} is there already. Nothing was written; choose another name with --id.`);
  const day = order.released === undefined ? undefined : parseDate(order.released);
  if (day && !day.ok) return fail(`--released: ${day.problem}.`);
  const tables = former.parts.flatMap(({ sections }) => sections.flatMap((section) => section.tables)).flatMap((each) => site.tables.get(each) ?? []);
  const asks = asksOf(former, tables);
  const filing = from.last === 1 ? withRolesOfTables(calendar, former, asks.roles) : former;
  const to = targetOf(calendar, filing, base.value);
  const roll: RollForward = { calendar, from, to };
  const released = day?.value ?? rollDay(roll, filing.released);
  const periods = rollPeriods(roll, filing, released);
  const current = periods.kept.find(({ roles }) => roles.includes('current'));
  const scope = { issuer: site.issuer, taxonomy: site.taxonomy, filing: { ...filing, released } };
  const titles: TitleRoll = { roll, scope, released: [filing.released, released] };
  const form = order.form ?? filing.form;
  const movedOn = form === filing.form ? rollTitle(filing.title, titles) : undefined;
  const title = order.title ?? movedOn ?? `${site.forms.get(form)?.title ?? form}, ${current ? periodHeading(scope, current.period) : order.period}`;
  const retitled = new Set<string>();
  const rollEach = (text: string): string | undefined => {
    const rolled = rollTitle(text, titles);
    if (rolled !== undefined) retitled.add(rolled);
    return rolled;
  };

  const files = new Map<string, string>();
  const facts: (RolledFile & { readonly form: TextForm })[] = [];
  const around = { filing, periods: periods.kept, earlier: site.filings, isAsked: asks.isAsked, taken: new Set<string>(), grouping: site.issuer.style.grouping };
  const own = `filings/${filing.id}/`;
  const paths = source.list().filter((path) => path.startsWith(own));
  for (const path of paths) {
    const name = path.slice(own.length);
    if (!/^(?:filing\.yaml|[^/]+\.mdx|facts\/[^/]+\.csv)$/.test(name)) continue;
    const bytes = source.read(path);
    const { value: text, findings: unreadable } = decodeText(`${source.root}/${path}`, bytes);
    if (text === undefined) return fail(unreadable.map(formatFinding).join('\n\n'));
    const written = formOf(bytes);
    if (name === 'filing.yaml') files.set(`${folder}/${name}`, inForm(rollFilingFile(text, periods, { title, form, released, titleOf: rollEach }), written));
    else if (name.endsWith('.mdx')) files.set(`${folder}/${name}`, inForm(rollProse(text, periods), written));
    else {
      const { value: grid, findings: torn } = readCsv(`${source.root}/${path}`, text);
      if (grid?.whole !== true) return fail(torn.map(formatFinding).join('\n\n'));
      facts.push(...rollFacts(grid, around).map((file) => ({ ...file, form: written })));
    }
  }
  for (const { name, text, form } of facts) files.set(freeName(`${folder}/facts/`, name, files), inForm(text, form));
  const [due, carried] = [sum(facts.map((file) => file.due)), sum(facts.map((file) => file.carried))];
  return succeed({ id, files, due, carried, checklist: [
    `Figures: ${String(due)} due, in ${String(facts.filter((file) => file.due > 0).length)} of the files in facts/. Every row in which you type one says where it is from.`,
    ...(carried === 0 ? [] : [`Comparatives: ${String(carried)} were copied from earlier filings, each with its source, into files that end in -as-reported.csv. If one is restated, correct it there and declare it under \`restated\` in filing.yaml.`]),
    ...(order.released === undefined ? [`Days: the release was put on ${released}, by the calendar and not by decision. Correct \`released\` and other days of filing.yaml.`] : []),
    `Titles: that of the filing ${order.title !== undefined ? 'is yours' : movedOn === undefined ? 'was made anew' : 'was moved on'} ("${title}"); ${retitled.size === 0 ? 'those of parts and sections were copied' : `of those of parts and sections, these were moved on and the rest copied: ${[...retitled].map((each) => `"${each}"`).join(', ')}`}. Read them.`,
    ...(form === filing.form ? [] : [`Form: it is ${form} now, and was ${filing.form} in ${filing.id}. Bring its parts and sections to what the form asks for.`]),
    `Prose: copied from ${filing.id}, ${String(paths.filter((path) => path.endsWith('.mdx')).length)} of the .mdx files. Its figures follow the facts; its words do not. Read every sentence.`,
    ...(filing.translation ? ['Translation: the rate of the last filing was left out. Add `translation` to filing.yaml with the new one.'] : []),
    ...(filing.announcements.length > 0 ? ['Targets: the announcements were copied. Correct them under `targets` in filing.yaml if they changed.'] : []),
    ...(periods.dropped.length > 0 ? [`Periods: nothing takes the place of ${periods.dropped.join(', ')}. Remove the rows and sections that needed them, or add the period to filing.yaml.`] : []),
  ] });
}

/** `3Q12` makes `fy2012-q3`, `FY12` makes `fy2012`, `FY22T` makes `fy2022t`. */
function idOf(period: string): string {
  const [, span = '', digits = '', mark = ''] = /^(FY|[1-6]Q|[12]H|9M|12M|15M)(\d+)(T?)$/.exec(period) ?? [];
  const year = digits.length === 2 ? `${Number(digits) >= 80 ? '19' : '20'}${digits}` : digits;
  const part = span === 'FY' ? '' : span.endsWith('M') ? `-${span.toLowerCase()}` : `-${(span[1] ?? '').toLowerCase()}${span[0] ?? ''}`;
  return `fy${year}${mark.toLowerCase()}${part}`;
}

/** Why no folder should have a name, as a sentence of its own. */
function namePhrase(name: string): string | undefined {
  const problem = nameProblem(name);
  return problem === undefined ? undefined : `it ${problem}`;
}

/** A path for a file that no other has: what two files of the former filing become is never called alike. */
function freeName(folder: string, name: string, taken: ReadonlyMap<string, string>): string {
  const stem = name.slice(0, -'.csv'.length);
  for (let number = 1; ; number += 1) {
    const path = `${folder}${stem}${number === 1 ? '' : `-${String(number)}`}.csv`;
    if (!taken.has(path)) return path;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
