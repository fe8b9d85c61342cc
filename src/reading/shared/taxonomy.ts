import type { Concept, Contributor, Derivation, Dimension, Taxonomy } from '../../model/content/concept.ts';
import type { Place } from '../../model/finding.ts';
import type { Report } from '../formats/report.ts';
import type { ConceptSpec, ConceptsSpec, ContributorSpec, DimensionSpec } from '../schema/concepts.ts';
import type { Path, YamlFile } from '../formats/yaml.ts';

/** A file of `concepts/`, read by itself. */
export interface ConceptsFile {
  readonly yaml: YamlFile;
  readonly spec: ConceptsSpec;
  /** Ids of concepts that are declared but could not be read; what names them is not reported again. */
  readonly broken: readonly string[];
}

/** All concepts, and the ids of those that stand in files but could not be read. */
export interface KnownTaxonomy extends Taxonomy {
  readonly broken: ReadonlySet<string>;
  /** Whether a whole file could not be read, so that an unknown name proves nothing. */
  readonly incomplete: boolean;
}

/** Whether a name that is no concept should be reported: not when it may stand in a file that is reported already. */
export function isUnknown(id: string, { concepts, broken, incomplete }: KnownTaxonomy): boolean {
  return !concepts.has(id) && !broken.has(id) && !incomplete;
}

/** Brings the files of `concepts/` together; an id or XBRL name given twice keeps its first meaning. */
export function gatherTaxonomy(files: readonly ConceptsFile[], incomplete: boolean, report: Report): KnownTaxonomy {
  const concepts = new Map<string, Concept>();
  const dimensions = new Map<string, Dimension>();
  const ids = new Names('concept', 'id', report);
  const dimensionIds = new Names('dimension', 'id', report);
  const xbrl = new Names('concept or dimension', 'XBRL name', report);
  for (const { yaml, spec } of files) {
    const at = (path: Path): Place => yaml.place(path);
    spec.dimensions?.forEach((dimension, index) => {
      const path = ['dimensions', index];
      xbrl.take(dimension.name, at([...path, 'name']));
      if (dimensionIds.take(dimension.id, at([...path, 'id']))) dimensions.set(dimension.id, dimensionOf(dimension, at, path, report));
    });
    spec.concepts?.forEach((concept, index) => {
      const path = ['concepts', index];
      xbrl.take(concept.name, at([...path, 'name']));
      if (ids.take(concept.id, at([...path, 'id']))) concepts.set(concept.id, conceptOf(concept, at(path)));
    });
  }
  return { concepts, dimensions, broken: new Set(files.flatMap((file) => file.broken)), incomplete };
}

/** `-name` subtracts: a contributor of weight −1. */
export function contributorOf(spec: ContributorSpec): Contributor {
  if (typeof spec !== 'string') {
    const { concept, weight = '1', where } = spec;
    return { concept, weight, ...(where === undefined ? {} : { where }) };
  }
  return signedContributor(spec);
}

function signedContributor(text: string): Contributor {
  return text.startsWith('-') ? { concept: text.slice(1), weight: '-1' } : { concept: text, weight: '1' };
}

function conceptOf({ sign = 'positive', nonGaap = false, derivation, ...rest }: ConceptSpec, place: Place): Concept {
  const derived = derivation === undefined ? undefined : derivationOf(derivation);
  return { ...rest, sign, nonGaap, ...(derived ? { derivation: derived } : {}), place };
}

function derivationOf({ sum, ratio }: NonNullable<ConceptSpec['derivation']>): Derivation | undefined {
  if (sum) return { kind: 'sum', of: sum.map(contributorOf) };
  return ratio ? { kind: 'ratio', ...ratio } : undefined;
}

function dimensionOf({ members, ...rest }: DimensionSpec, at: (path: Path) => Place, path: Path, report: Report): Dimension {
  const ids = new Names('member', 'id', report);
  const found = members.filter((member, index) => ids.take(member.id, at([...path, 'members', index, 'id'])));
  return { ...rest, members: new Map(found.map((member) => [member.id, member])), place: at(path) };
}

/** Names that may be given only once, over all files. */
class Names {
  readonly #what: string;
  readonly #kind: string;
  readonly #report: Report;
  readonly #first = new Map<string, Place>();

  constructor(what: string, kind: string, report: Report) {
    this.#what = what;
    this.#kind = kind;
    this.#report = report;
  }

  /** Whether the name is new; one that is not is reported. */
  take(name: string, place: Place): boolean {
    const first = this.#first.get(name);
    if (!first) {
      this.#first.set(name, place);
      return true;
    }
    this.#report.error('concepts/duplicate', place, {
      message: `The ${this.#kind} "${name}" is given to a second ${this.#what}.`,
      remedy: 'Rename or remove one of the two.',
      related: [{ place: first, note: `"${name}" is given here first` }],
    });
    return false;
  }
}
