import type { Concept } from '../../model/content/concept.ts';
import type { Members } from '../../model/content/fact.ts';
import { SCALES } from '../../model/amounts/scale.ts';
import { currencyExpected, hundredthMeant, hundredthNamed, isCurrency, withdrawalOf } from '../../model/amounts/currency.ts';
import type { NamedPeriod } from '../../model/content/filing.ts';
import { isRatioScale, RATIO_SCALES, type RatioScale } from '../../model/amounts/ratio-scale.ts';
import { SCALE_IDS, scaleCalled } from '../../model/amounts/scale-names.ts';
import { currencyOf, formatUnit, parseUnit, UNIT_KINDS, type Unit, type UnitKind } from '../../model/amounts/unit.ts';
import type { Cell } from '../formats/csv-cell.ts';
import type { FactContext } from './fact-context.ts';
import type { FactsHeader } from './facts-header.ts';
import { readMembers } from './fact-members.ts';
import type { Measure } from './fact-cell.ts';
import { expectOneOf, nearest } from '../formats/nearest.ts';
import type { Report } from '../formats/report.ts';
import { isUnknown } from '../shared/taxonomy.ts';

/** One row of a facts file: what it says of all its cells. */
export class FactRow {
  readonly #cells: readonly Cell[];
  readonly #header: FactsHeader;
  readonly #context: FactContext;
  readonly #report: Report;
  #sound = true;

  constructor(cells: readonly Cell[], header: FactsHeader, context: FactContext, report: Report) {
    this.#cells = cells;
    this.#header = header;
    this.#context = context;
    this.#report = report;
  }

  /** Whether all that was asked so far could be read; otherwise nobody knows what the row is about. */
  get sound(): boolean {
    return this.#sound;
  }

  cell(index: number): Cell {
    return this.#cells[index] as Cell;
  }

  /** The concept, if it is one that may be typed. */
  concept(): Concept | undefined {
    const { text, place } = this.#named('concept');
    const { taxonomy } = this.#context;
    const { concepts } = taxonomy;
    const concept = concepts.get(text);
    if (text === '') {
      this.#report.error('facts/no-concept', place, { message: 'The row names no concept.', remedy: 'Write the id of a concept, or remove the row.' });
    } else if (isUnknown(text, taxonomy)) {
      const near = nearest(text, concepts.keys());
      this.#report.error('facts/unknown-concept', place, {
        message: `There is no concept "${text}".`,
        expected: near === undefined ? 'a concept declared in concepts/' : `perhaps "${near}"`,
        remedy: near === undefined ? 'Declare it in concepts/, or correct the name.' : `Write "${near}", or declare "${text}" in concepts/.`,
      });
    } else if (concept?.derivation) {
      this.#report.error('facts/derived', place, {
        message: `"${text}" is computed from other facts and may not be typed.`,
        remedy: 'Remove the row, or the derivation of the concept.',
        related: [{ place: concept.place, note: `"${text}" is declared here` }],
      });
      return undefined;
    }
    return concept;
  }

  /** Whether the row goes on until all that its numbers need; that it ends before is reported, and its numbers are lost. */
  reaches({ id, value }: Concept): boolean {
    const needed = isNumeric(value) ? ['unit', 'scale', ...(this.#header.kind.accuracy ? ['decimals'] : [])] : [];
    const missing = needed.filter((name) => this.#named(name).cut);
    const [first] = missing;
    if (first === undefined) return true;
    this.#report.error('csv/width', this.#named(first).place, {
      message: `The row for "${id}" ends before its ${missing.join(', ')}.`,
      expected: 'a cell for each of them; only cells without anything in them may be left out, at the end of the row',
      remedy: 'Add the missing cells.',
    });
    return false;
  }

  members(): Members {
    const members = readMembers(this.#named('members'), this.#context.taxonomy, this.#report);
    if (!members) this.#sound = false;
    return members ?? {};
  }

  stance(): string | undefined {
    const { frame, unread } = this.#context;
    const { text } = this.#named('stance');
    if (unread.announcements.includes(text)) {
      this.#sound = false;
      return undefined;
    }
    return this.#oneOf('stance', frame.announcements, 'announcement', 'declare it under targets in filing.yaml');
  }

  /** The share basis: as typed, or the filing's own for what depends on the number of shares. */
  basis({ id, value }: Concept): string | undefined {
    const given = this.#oneOf('basis', this.#context.issuer.shareBases, 'share basis', 'declare it under shareBases in issuer.yaml');
    const depends = value === 'shares' || value === 'per-share';
    if (given !== undefined && !depends) {
      this.#report.error('facts/basis', this.#named('basis').place, {
        message: `"${id}" does not depend on the number of shares, so that it has no share basis.`, actual: `value: ${value}`, remedy: 'Leave the cell empty.',
      });
    }
    return depends ? (given ?? this.#context.frame.shareBasis) : undefined;
  }

  /** Where its numbers are from; that it does not say is reported if it `states` any. */
  source(states: boolean): string {
    const { text, place } = this.#named('source');
    if (text === '' && states && this.#header.columns.has('source')) {
      this.#report.add(this.#context.frame.status === 'draft' ? 'warning' : 'error', 'facts/no-source', place, {
        message: 'The row does not say where its numbers were taken from.', remedy: 'Name the ledger account, or the document and line.',
      });
    }
    return text;
  }

  /** Unit, scale and accuracy of the numbers; `undefined` for text, dates, yes and no, or when they cannot be read. */
  measure(concept: Concept): Measure | undefined {
    if (!isNumeric(concept.value)) {
      for (const name of this.#header.kind.accuracy ? ['unit', 'scale', 'decimals'] : ['unit', 'scale']) {
        const { text, place } = this.#named(name);
        if (text === '') continue;
        this.#report.error('facts/unit', place, {
          message: `"${concept.id}" is not a number, so that it has no ${name}.`, expected: 'an empty cell', actual: text, remedy: 'Empty the cell.',
        });
      }
      return undefined;
    }
    const unit = this.#unit(concept, concept.value);
    const typed = this.#named('unit').text;
    const scale = this.#scale(concept.value, typed);
    const decimals = this.#decimals();
    if (!unit || scale === undefined || decimals === undefined) return undefined;
    if (scale >= 3 && decimals !== 'exact' && decimals > 0) {
      // Nobody who counts in thousands or more knows a hundredth of one: the sign is missing.
      const { text, place } = this.#named('decimals');
      this.#report.warning('facts/decimals', place, {
        message: `The numbers of the row are counted in ${this.#named('scale').text}, and decimals ${text} would have them right to digits behind the point of a single one.`,
        expected: `perhaps -${text}`,
        actual: text,
        remedy: 'Correct the decimals: they are those of the value itself, -6 where it is right to the million.',
      });
    }
    // What is typed in pence is an amount of pounds, as exact; 25 basis points are 0.0025.
    const smaller = smallerBy(unit, typed);
    const shown = unit.kind === 'ratio' && concept.in !== undefined ? ratioShown(concept.in) : unit;
    return { unit: shown, scale: scale - smaller, decimals: decimals === 'exact' ? decimals : decimals + smaller, ...(smaller === 0 ? {} : { smaller }) };
  }

  /** Reports a currency that was no more when a period began for which the row has a value. */
  checkCurrency({ unit }: Measure, periods: readonly NamedPeriod[]): void {
    const currency = currencyOf(unit);
    const withdrawn = currency === undefined ? undefined : withdrawalOf(currency);
    const late = withdrawn && periods.find(({ period }) => (period.kind === 'instant' ? period.on : period.from) > withdrawn.until);
    if (!late) return;
    const { until, successor } = withdrawn;
    this.#report.error('facts/withdrawn-currency', this.#named('unit').place, {
      message: `The currency ${currency ?? ''} ended on ${until}, and the row has a value for ${late.name}, which ${late.period.kind === 'instant' ? `is ${late.period.on}` : `begins on ${late.period.from}`}.`,
      expected: successor === undefined ? 'the code of the money of that day' : `${successor}, which took its place`,
      remedy: 'Correct the unit; a figure that is kept in former money stands under its own periods.',
    });
  }

  #unit({ id }: Concept, kind: UnitKind): Unit | undefined {
    const { text, place } = this.#named('unit');
    if (!this.#header.columns.has('unit')) return undefined;
    const parsed = parseUnit(text, this.#context.units);
    if (parsed.ok && parsed.value.kind === kind) return parsed.value;
    this.#report.error('facts/unit', place, {
      message: text === '' ? `The row names no unit for "${id}".`
        : parsed.ok ? `The unit ${formatUnit(parsed.value)} does not fit "${id}", whose values are ${KINDS[kind]}.`
          : `The unit cannot be read: ${parsed.problem}.`,
      expected: (parsed.ok ? undefined : unitMeant(text, kind)) ?? this.#unitsFor(kind),
      remedy: 'Correct the unit, or the value kind of the concept.',
    });
    return undefined;
  }

  #unitsFor(kind: UnitKind): string {
    const { issuer, frame } = this.#context;
    const all: Readonly<Record<UnitKind, readonly string[]>> = {
      monetary: [frame.currency],
      'per-share': issuer.securities.map(({ id }) => `${frame.currency}/${id}`),
      shares: issuer.securities.map(({ id }) => formatUnit({ kind: 'shares', of: id })),
      ratio: ['ratio', 'percent', 'times', 'basis-points'],
      count: issuer.counts.map(({ id }) => id),
    };
    const units = all[kind];
    return units.length === 0 ? 'a unit declared in issuer.yaml' : `${units.join(' or ')}${kind === 'monetary' ? ', or another currency' : ''}`;
  }

  /** The power of ten of the scale. */
  #scale(kind: UnitKind, unit: string): number | undefined {
    const { text, place } = this.#named('scale');
    if (!this.#header.columns.has('scale')) return undefined;
    // Nobody has millions for a share: what follows a column of millions was copied from it.
    const known: readonly string[] = kind === 'ratio' ? (unit === 'ratio' ? ['ones', 'percent'] : ['ones']) : kind === 'per-share' ? ['ones'] : SCALE_IDS;
    const scale = scaleCalled(text);
    if (scale !== undefined && known.includes(scale)) return SCALES[scale];
    if (text === 'percent' && known.includes(text)) return -2;
    this.#report.error('facts/scale', place, {
      message: text === '' ? 'The row names no scale.' : `The scale "${text}" cannot stand here${kind === 'per-share' ? ': an amount per share is typed as it is' : ''}.`,
      expected: expectOneOf(text, known),
      remedy: 'Correct the scale.',
    });
    return undefined;
  }

  #decimals(): number | 'exact' | undefined {
    if (!this.#header.kind.accuracy) return 'exact';
    const { text, place } = this.#named('decimals');
    if (!this.#header.columns.has('decimals')) return undefined;
    const plain = text.replace('\u2212', '-');
    if (plain === 'exact') return plain;
    if (/^-?\d{1,2}$/.test(plain)) return Number(plain);
    this.#report.error('facts/decimals', place, {
      message: text === '' ? 'The row does not state how exact its numbers are.' : `"${text}" does not state how exact the numbers are.`,
      expected: 'a whole number such as -3 (right to the thousand) or 2 (to the hundredth), or exact',
      remedy: 'Correct the cell.',
    });
    return undefined;
  }

  #oneOf(column: string, list: readonly { readonly id: string }[], what: string, otherwise: string): string | undefined {
    const { text, place } = this.#named(column);
    if (text === '' || list.some(({ id }) => id === text)) return text === '' ? undefined : text;
    this.#sound = false;
    this.#report.error(`facts/unknown-${column}`, place, {
      message: `There is no ${what} "${text}".`, expected: expectOneOf(text, list.map(({ id }) => id)), remedy: `Correct the name, or ${otherwise}.`,
    });
    return undefined;
  }

  #named(column: string): Cell {
    const index = this.#header.columns.get(column);
    return index === undefined ? { text: '', place: this.cell(0).place } : this.cell(index);
  }
}

/** By how many digits what is typed is smaller than a one of its unit: pence, and ratios in percent or basis points. */
function smallerBy(unit: Unit, typed: string): number {
  if (unit.kind === 'per-share') return unit.inHundredths ? 2 : 0;
  return unit.kind === 'ratio' && isRatioScale(typed) ? -RATIO_SCALES[typed] : 0;
}

function ratioShown(way: RatioScale): Unit {
  return way === 'percent' ? { kind: 'ratio' } : { kind: 'ratio', as: way };
}

/** The unit that somebody meant who wrote a currency as ISO 4217 does not. */
function unitMeant(text: string, kind: UnitKind): string | undefined {
  const [money = '', per] = text.split('/');
  if (money === '' || isCurrency(money) || (kind !== 'monetary' && kind !== 'per-share')) return undefined;
  const minor = hundredthMeant(money);
  const named = minor === undefined ? undefined : hundredthNamed(minor);
  if (named && minor !== undefined && kind === 'per-share') return `${minor}/${per ?? 'share'} for ${named.many}, or ${named.currency}/${per ?? 'share'}`;
  const expected = currencyExpected(money);
  return /^[A-Z]{3},/.test(expected) ? expected : undefined;
}

const KINDS: Readonly<Record<UnitKind, string>> = {
  monetary: 'money', 'per-share': 'amounts per share', shares: 'numbers of shares', ratio: 'ratios', count: 'counts',
};

function isNumeric(kind: string): kind is UnitKind {
  return (UNIT_KINDS as readonly string[]).includes(kind);
}
