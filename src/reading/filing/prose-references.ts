import { SCALED_KINDS } from '../../model/words/amount-words.ts';
import { conceptsOfClaim, type Claim, type Reference } from '../../model/content/reference.ts';
import { currencyExpected, isCurrency } from '../../model/amounts/currency.ts';
import { periodByName, periodNames } from '../../model/content/filing.ts';
import type { Place } from '../../model/finding.ts';
import { isRatioScale } from '../../model/amounts/ratio-scale.ts';
import { readMembers } from './fact-members.ts';
import type { FilingFrame } from './filing.ts';
import { expectOneOf } from '../formats/nearest.ts';
import type { Report } from '../formats/report.ts';
import { isUnknown, type KnownTaxonomy } from '../shared/taxonomy.ts';

/** Names that a date may be taken from besides periods, targets and concepts. */
const DATES = ['released', 'translation'];

const PERIOD_REMEDY = 'Correct the name, or add the period to filing.yaml.';
const TARGET_REMEDY = 'Correct the name, or announce it under targets in filing.yaml.';

/** What of values can be counted in thousands. */
const SCALED: readonly string[] = SCALED_KINDS;
const VALUES: Readonly<Record<string, string>> = { 'ratio': 'a ratio', 'monetary': 'an amount of money', 'shares': 'a number of shares', 'count': 'a count', 'per-share': 'an amount for each share', 'text': 'a text', 'date': 'a date', 'yes-no': 'yes or no' };

/** What references may name. */
export interface Nameable {
  readonly taxonomy: KnownTaxonomy;
  readonly frame: Pick<FilingFrame, 'periods' | 'announcements' | 'parts'>;
  readonly bases: readonly string[];
}

/**
 * Checks that every concept, period, member, target, share basis and table that references name is declared. Whether
 * there is a figure behind them is for tie-out to say.
 */
export function checkReferences(references: readonly Reference[], around: Nameable, report: Report): void {
  for (const { kind, attributes, place } of references) {
    const names = new Names(`<${kind}>`, attributes, place, around, report);
    const { of = '' } = attributes;
    if (kind === 'Period') names.one('of', 'period', names.periods, PERIOD_REMEDY);
    else if (kind === 'Date') names.date(of);
    else if (kind !== 'Rate') names.concept(of);
    if (kind === 'Ratio') names.concept(attributes['over'] ?? '');
    names.scale(of);
    for (const attribute of ['stance', 'low', 'high']) names.one(attribute, 'target', names.targets, TARGET_REMEDY);
    names.one('table', 'table', names.tables, 'Name a table that a section of the filing shows.');
    names.about();
  }
}

/** The same for claims: what they are about, and what they compare it with. */
export function checkClaims(claims: readonly Claim[], around: Nameable, report: Report): void {
  for (const claim of claims) {
    const names = new Names('<Claim>', claim.attributes, claim.place, around, report);
    for (const concept of conceptsOfClaim(claim)) names.concept(concept);
    names.one('than', 'period or target', [...names.periods, ...names.targets], 'Name a period or a target of filing.yaml.');
    names.one('stance', 'target', names.targets, TARGET_REMEDY);
    names.about();
  }
}

/** What the attributes of one component name, held against what there is. */
class Names {
  readonly periods: readonly string[];
  readonly targets: readonly string[];
  readonly tables: readonly string[];
  readonly #component: string;
  readonly #attributes: Readonly<Record<string, string>>;
  readonly #place: Place;
  readonly #around: Nameable;
  readonly #report: Report;

  constructor(component: string, attributes: Readonly<Record<string, string>>, place: Place, around: Nameable, report: Report) {
    const { frame } = around;
    this.periods = periodNames(frame.periods);
    this.targets = frame.announcements.map(({ id }) => id);
    this.tables = frame.parts.flatMap((part) => part.sections.flatMap((section) => section.tables));
    this.#component = component;
    this.#attributes = attributes;
    this.#place = place;
    this.#around = around;
    this.#report = report;
  }

  concept(name: string): void {
    const { taxonomy } = this.#around;
    if (isUnknown(name, taxonomy)) this.#unknown('concept', name, [...taxonomy.concepts.keys()], 'Correct the name, or declare the concept in concepts/.');
  }

  date(name: string): void {
    const { taxonomy, frame } = this.#around;
    if (periodByName(frame, name) || this.targets.includes(name) || DATES.includes(name) || !isUnknown(name, taxonomy)) return;
    const dates = [...taxonomy.concepts.values()].filter(({ value }) => value === 'date').map(({ id }) => id);
    this.#unknown('date', name, [...this.periods, ...this.targets, ...DATES, ...dates], 'Name a period, a target, "released", "translation" or a concept whose values are dates.');
  }

  /** A scale is of amounts: nobody writes thousands of percent, of yen per share or of dates. */
  scale(of: string): void {
    const { in: scale, as } = this.#attributes;
    const value = this.#around.taxonomy.concepts.get(of)?.value;
    if (scale === undefined || value === undefined) return;
    const inWords = as === 'words';
    if (!inWords && (isRatioScale(scale) ? value === 'ratio' || this.#component === '<Ratio>' : SCALED.includes(value))) return;
    this.#report.error('prose/scale', this.#place, {
      message: inWords ? `${this.#component} writes "${of}" as a word, and in ${scale}.` : `${this.#component} asks for "${of}" in ${scale}.`,
      expected: inWords ? 'either' : isRatioScale(scale) ? 'a ratio' : 'an amount of money, a number of shares or a count',
      ...(inWords ? {} : { actual: VALUES[value] ?? value }),
      remedy: inWords ? `Take as="words" or in="${scale}" out.` : `Take in="${scale}" out.`,
    });
  }

  one(attribute: string, what: string, known: readonly string[], remedy: string): void {
    const name = this.#attributes[attribute];
    if (name !== undefined && !known.includes(name)) this.#unknown(what, name, known, remedy);
  }

  /** What every component may say of its figure. */
  about(): void {
    const { bases, taxonomy } = this.#around;
    this.one('period', 'period', this.periods, PERIOD_REMEDY);
    this.one('against', 'period', this.periods, PERIOD_REMEDY);
    this.one('basis', 'share basis', bases, 'Correct the name, or declare it under shareBases in issuer.yaml.');
    const { members, currency } = this.#attributes;
    if (currency !== undefined && !isCurrency(currency)) {
      this.#report.error('prose/unknown-currency', this.#place, {
        message: `${this.#component} names the currency "${currency}", which there is not.`, expected: currencyExpected(currency), remedy: 'Correct the code.',
      });
    }
    if (members !== undefined) readMembers({ text: members, place: this.#place }, taxonomy, this.#report);
  }

  #unknown(what: string, name: string, known: readonly string[], remedy: string): void {
    this.#report.error(`prose/unknown-${what.replaceAll(' ', '-')}`, this.#place, {
      message: `${this.#component} names the ${what} "${name}", which there is not.`, expected: expectOneOf(name, known), remedy,
    });
  }
}
