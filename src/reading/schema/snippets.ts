import { SAYINGS, WORDINGS } from '../../model/content/reference.ts';
import type { Concept } from '../../model/content/concept.ts';
import type { Site } from '../../model/content/site.ts';

/** A snippet as VS Code and editors like it read it: `kessan-fact` becomes a component, with names to choose from. */
export interface Snippet {
  readonly prefix: string;
  readonly scope: string;
  readonly description: string;
  readonly body: string;
}

/**
 * Snippets for every component of the prose by name, with the concepts, periods, members, targets and tables of a site
 * as choices: an editor's help for those who know none of them by heart.
 */
export function editorSnippets(site: Site): Readonly<Record<string, Snippet>> {
  const names = new Names(site);
  const number = choice(1, names.concepts(({ value }) => !WORDS.has(value)));
  const any = choice(1, names.concepts(() => true));
  const ratio = choice(1, names.concepts(({ value }) => value === 'ratio'));
  const snippets: readonly (readonly [name: string, body: string, description: string])[] = [
    ['fact', `<Fact of="${any}" />`, 'A figure, a text or a date of the current period'],
    ['fact-period', `<Fact of="${any}" period="${choice(2, names.periods)}" />`, 'The same of another period'],
    ['fact-members', `<Fact of="${number}" members="${choice(2, names.members)}" />`, 'A part of the whole'],
    ['fact-target', `<Fact of="${number}" period="${choice(2, names.periods)}" stance="${choice(3, names.targets)}" />`, 'A target'],
    ['fact-table', `<Fact of="${number}" table="${choice(2, names.tables)}" />`, 'A figure as a table prints it'],
    ['fact-sign', `<Fact of="${number}" expects="${choice(2, ['positive', 'negative'])}" />`, 'The size of a figure whose sign the sentence says'],
    ['count', `<Count of="${number}" as="${choice(2, WORDINGS.Count)}" />`, 'A number without its unit'],
    ['change', `<Change of="${number}" />`, 'How much it changed: up 8.3%'],
    ['change-as', `<Change of="${number}" by="${choice(2, ['percent', 'amount'])}" as="${choice(3, WORDINGS.Change)}" />`, 'How much it changed, in another form: increased by JPY935 million'],
    ['points', `<Points of="${ratio}" />`, 'How much a ratio changed: up 1.3 points'],
    ['ratio', `<Ratio of="${number}" over="${choice(2, names.concepts(({ value }) => !WORDS.has(value)))}" />`, 'One figure as a share of another'],
    ['range', `<Range of="${number}" low="${choice(2, names.targets)}" high="${choice(3, names.targets)}" />`, 'From one target to another'],
    ['date', `<Date of="${choice(1, names.dates)}" as="${choice(2, WORDINGS.Date)}" />`, 'A day: the end of a period, an announcement, the release'],
    ['period', `<Period of="${choice(1, names.periods)}" as="${choice(2, WORDINGS.Period)}" />`, 'A period by its name, as a span, as a part of its year'],
    ['rate', '<Rate />', 'The rate of the translation for convenience'],
    ['claim', `<Claim of="${number}" says="${choice(2, SAYINGS)}" than="${choice(3, [...names.periods, ...names.targets])}">\${4:words}</Claim>`, 'What is said of a figure without printing it'],
    ['forward-looking', '<ForwardLooking>\n\n$1\n\n</ForwardLooking>', 'A passage that speaks of the future'],
    ['table', `<Table of="${choice(1, names.tables)}" />`, 'A table of the section'],
  ];
  return Object.fromEntries(snippets.map(([name, body, description]) => [
    `Kessan: ${name}`, { prefix: `kessan-${name}`, scope: 'mdx,markdown', description, body },
  ]));
}

const WORDS: ReadonlySet<string> = new Set(['text', 'date', 'yes-no']);

/** A stop of a snippet at which the editor offers names; free text where there are none. */
function choice(stop: number, names: readonly string[]): string {
  const escaped = names.map((name) => name.replace(/[\\,|$}]/g, String.raw`\$&`));
  return escaped.length === 0 ? `$${String(stop)}` : `\${${String(stop)}|${escaped.join(',')}|}`;
}

/** All names that components may use, over all filings, each once. */
class Names {
  readonly periods: readonly string[];
  readonly targets: readonly string[];
  readonly members: readonly string[];
  readonly tables: readonly string[];
  readonly dates: readonly string[];
  readonly #site: Site;

  constructor(site: Site) {
    const { filings, taxonomy, tables } = site;
    const periods = filings.flatMap((filing) => filing.periods);
    // Roles first: a text that names them serves the next period too.
    this.periods = [...new Set([...periods.flatMap(({ roles }) => roles), ...periods.map(({ name }) => name)])];
    this.targets = [...new Set(filings.flatMap(({ announcements }) => announcements.map(({ id }) => id)))];
    this.members = [...taxonomy.dimensions.values()].flatMap(({ id, members }) => [...members.keys()].map((member) => `${id}=${member}`));
    this.tables = [...tables.keys()].sort();
    this.#site = site;
    this.dates = ['released', 'translation', ...this.periods, ...this.targets, ...this.concepts(({ value }) => value === 'date')];
  }

  concepts(of: (concept: Concept) => boolean): readonly string[] {
    return [...this.#site.taxonomy.concepts.values()].filter(of).map(({ id }) => id).sort();
  }
}
