import type { Site } from '../../src/model/content/site.ts';
import { Reader } from '../../src/reading/site/site.ts';
import type { FileSource } from '../../src/reading/formats/source.ts';
import type { Rule, Subject } from '../../src/tieout/checking/check.ts';
import { RULES } from '../../src/tieout/checking/rules.ts';
import { subjectOf } from '../../src/tieout/checking/subject.ts';
import { errorOf } from '../../src/tieout/checking/stop.ts';
import type { Mutant } from './mutant.ts';

/**
 * What it takes to stop a mutant, cheapest first: relations between typed figures; what the printed form of the filing
 * adds to them (columns that add up as printed, captions, figures in sentences); the printed form as a copy, cell by
 * cell; the figures keyed again by another person.
 */
export const STAGES = ['relations', 'print', 'copies', 'keying'] as const;
export type Stage = (typeof STAGES)[number];

/** The stage at which a rule comes in. */
export function stageOf({ id }: Pick<Rule, 'id'>): Stage {
  if (id === 'second-keying') return 'keying';
  if (id === 'printed-copies') return 'copies';
  return id.startsWith('printed-') ? 'print' : 'relations';
}

/** What stopped a mutant: the stage, and the rule or `reading`; absent when nothing did. */
export interface Stop {
  readonly stage: Stage;
  readonly rule: string;
}

/** Reads and checks mutants of one content, one after the other. */
export class Trial {
  readonly #source: FileSource;
  readonly #reader = new Reader();
  readonly #rules: readonly Rule[];

  constructor(source: FileSource, rules: readonly Rule[] = RULES) {
    this.#source = remembered(source);
    this.#rules = rules;
  }

  /** The content as it is. Throws when something in it is wrong already: nothing could be learnt from its mutants. */
  original(): Site {
    const { site, findings } = this.#reader.read(this.#source);
    const error = findings.find(({ severity }) => severity === 'error') ?? (site && this.#firstError(site, site.filings.map(({ id }) => id)));
    if (!site || error && 'severity' in error) throw new Error('The content has errors: run npm run check first.');
    if (error) throw new Error(`Rule ${error.rule} finds an error in the content as it is: run npm run check first.`);
    return site;
  }

  /** What would stop a build of the mutant. */
  stopOf(mutant: Mutant): Stop | undefined {
    const { site, findings } = this.#reader.read(overlaid(this.#source, mutant.path, mutant.bytes()));
    if (!site || findings.some(({ severity }) => severity === 'error')) return { stage: 'relations', rule: 'reading' };
    const others = site.filings.map(({ id }) => id).filter((id) => id !== mutant.filing);
    return this.#firstError(site, [mutant.filing, ...others]);
  }

  // Stage by stage over all filings, so that what the cheaper stage stops is not put down to the dearer one.
  #firstError(site: Site, filings: readonly string[]): Stop | undefined {
    const subjects = new Map<string, Subject>();
    for (const stage of STAGES) {
      const rules = this.#rules.filter((rule) => stageOf(rule) === stage);
      if (rules.length === 0) continue;
      for (const id of filings) {
        const filing = site.filings.find((each) => each.id === id);
        if (!filing) continue;
        const subject = subjects.get(id) ?? subjectOf(site, filing);
        subjects.set(id, subject);
        const rule = errorOf(subject, rules);
        if (rule) return { stage, rule };
      }
    }
    return undefined;
  }
}

/** A source whose files are read once. */
function remembered(source: FileSource): FileSource {
  const paths = source.list();
  const files = new Map(paths.map((path) => [path, source.read(path)]));
  return { root: source.root, list: () => paths, read: (path) => files.get(path) ?? source.read(path) };
}

function overlaid(source: FileSource, path: string, bytes: Uint8Array): FileSource {
  return { ...source, read: (asked) => (asked === path ? bytes : source.read(asked)) };
}
