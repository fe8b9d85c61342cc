import type { SeenRow, SeenTable } from './seen-table.ts';

// A reader of tables who has only eyes, English, and the names that the issuer has for what it counts. Nothing here is
// shared with what decides what tables say (src/model/units/units-said.ts).

/** What a reader knows beside English: how currencies are written, what securities and counted things are called. */
export interface Known {
  readonly currencies: readonly string[];
  /** In the singular: `ordinary share`, `ADS`. */
  readonly securities: readonly string[];
  /** `contracts`, `Gbps`. */
  readonly counted: readonly string[];
}

/** A unit as a reader would say it, and the power of ten by which figures of it were divided. */
export interface ReadUnit {
  /** `JPY`, `JPY per ADS`, `ADSs`, `contracts`, `%`, `points`. */
  readonly noun: string;
  readonly exponent: number;
}

const SCALES: Readonly<Record<string, number>> = { 'ten thousand': 4, 'ten thousands': 4, 'hundred million': 8, 'hundred millions': 8, lakh: 5, crore: 7, thousand: 3, thousands: 3, million: 6, millions: 6, billion: 9, billions: 9, trillion: 12, trillions: 12 };
const SCALE = `(${Object.keys(SCALES).join('|')})`;
type Partly = Partial<ReadUnit>;

/** A figure, and the unit in which a reader takes it; a reason where the words around it do not say. */
export function readFigure(table: SeenTable, row: SeenRow, around: readonly SeenRow[], column: number, known: Known): { readonly digits: string; readonly unit: ReadUnit } | string {
  const figure = row.cells[column] ?? '';
  const [, sign = '', digits = '', close = '', behind = ''] = /^([−(△]?)([\d,]+(?:\.\d+)?)(\)?)\s*(.*)$/.exec(figure) ?? [];
  if (digits === '') return `"${figure}" is no figure`;
  const value = `${sign === '' ? '' : '-'}${digits.replaceAll(',', '')}`;
  if ((sign === '(') !== (close === ')')) return `"${figure}" has half a parenthesis`;
  const unit = unitOf(table, row, around, column, behind, known);
  return typeof unit === 'string' ? unit : { digits: value, unit };
}

function unitOf(table: SeenTable, row: SeenRow, around: readonly SeenRow[], column: number, behind: string, known: Known): ReadUnit | string {
  if (behind !== '') {
    const own = phrase(behind, known) ?? behindFigure(behind, known);
    // `10.9 billion` among millions of yen is in yen.
    const said = own?.noun === undefined && own?.exponent !== undefined ? { ...captioned(table.caption, known).unit, ...own } : own;
    return isWhole(said) ? said : `"${behind}" behind the figure is no unit`;
  }
  const heading = headed(table.headings[column] ?? [], known);
  if (heading.noun === '%' || heading.noun === 'points') return { noun: heading.noun, exponent: -2 };
  const caption = captioned(table.caption, known);
  // A noun over a column may be the name of what was paid for: a caption that says a unit is believed.
  const isName = heading.bare === true && caption.unit.noun !== undefined;
  const over: Partly = heading.noun === undefined || isName ? caption.unit : heading;
  const labels = [row, ...around.toReversed()].map(({ label }) => label);
  const told = labels.map((label) => inLabel(label, known));
  const name = told.find(({ named }) => named !== undefined)?.named;
  const written = told.find(({ units }) => units.length > 0);
  if (written) {
    const units = written.units;
    const chosen = units.length === 1 ? units[0] : units.find(({ noun }) => currencyIn(noun) === currencyIn(over.noun));
    if (chosen?.noun !== undefined && chosen.exponent === 0 && known.currencies.includes(chosen.noun) && name?.startsWith('per ')) return { noun: `${chosen.noun} ${name}`, exponent: 0 };
    const noun = name?.startsWith('per ') ? undefined : name ?? over.noun;
    const whole = chosen && { ...(noun === undefined ? {} : { noun }), ...chosen };
    return isWhole(whole) ? whole : `the parentheses of "${row.label}" leave the unit open`;
  }
  const alone = over.noun === undefined ? nounAlone(row.label, known) : undefined;
  if (name !== undefined) {
    const currency = currencyIn(over.noun);
    const noun = name.startsWith('per ') ? (currency === undefined ? undefined : `${currency} ${name}`) : name;
    if (noun !== undefined && noun === over.noun) return { noun, exponent: over.exponent ?? 0 };
    const free = heading.noun === undefined || isName ? caption.unit.noun === undefined || excepts(caption.except, name) : over.exponent === 0;
    if (noun === undefined) return `nothing says the currency of "${row.label}"`;
    return free ? { noun, exponent: 0 } : `"${row.label}" names ${noun}, and what stands over it says ${over.noun ?? ''} without an exception`;
  }
  if (isWhole(alone)) return alone;
  if (isWhole(over)) return over;
  const title = inLabel(table.title, known);
  const whole = title.units[0] ?? (title.named === undefined ? nounAlone(table.title, known) : { noun: title.named, exponent: 0 });
  return isWhole(whole) ? whole : `nothing says what "${row.label}" is in`;
}

/** `Millions of JPY`, `in thousands`, `JPY per share`, `ADSs`, `%`, and nothing else. */
function phrase(text: string, known: Known): Partly | undefined {
  const words = text.replace(/^\((.*)\)$/, '$1').trim();
  if (/^(?:in )?(?:%|percent)$/i.test(words)) return { noun: '%', exponent: -2 };
  if (/^(?:in )?(?:percentage )?points$/i.test(words)) return { noun: 'points', exponent: -2 };
  if (/^(?:in )?times$/i.test(words)) return { noun: 'times', exponent: 0 };
  if (/^(?:in )?basis points$/i.test(words)) return { noun: 'basis points', exponent: -4 };
  if (words === 'number') return { exponent: 0 };
  const [, scale, noun] = new RegExp(`^(?:in )?${SCALE}(?: of (.+))?$`, 'i').exec(words) ?? [];
  if (scale !== undefined) {
    const exponent = SCALES[scale.toLowerCase()] ?? 0;
    if (noun === undefined) return { exponent };
    const named = nounCalled(noun, known);
    return named === undefined ? undefined : { noun: named, exponent };
  }
  // An Indian numeral stands behind its currency, and before what is counted.
  const [, money, behind = ''] = /^(\S+) (lakh|crore)$/i.exec(words) ?? [];
  const [, before = '', counted] = /^(lakh|crore) (.+)$/i.exec(words) ?? [];
  const numbered = nounCalled(money ?? counted ?? '', known);
  if (numbered !== undefined) return { noun: numbered, exponent: SCALES[(behind || before).toLowerCase()] ?? 0 };
  const named = nounCalled(words, known);
  return named === undefined ? undefined : { noun: named, exponent: 0 };
}

/** `JPY million`, `thousand contracts`, `billion`. */
function behindFigure(text: string, known: Known): Partly | undefined {
  const [, before = '', scale = '', after = ''] = new RegExp(`^(.*?) ?\\b${SCALE}\\b ?(.*)$`).exec(text) ?? [];
  const noun = nounCalled(`${before}${after}`, known);
  return noun === undefined ? undefined : { noun, exponent: SCALES[scale] ?? 0 };
}

function nounCalled(text: string, known: Known): string | undefined {
  const [, currency = '', security] = /^([A-Z]{3}|[Pp]ence)(?: per (.+))?$/.exec(text) ?? [];
  const money = currency === 'Pence' ? 'pence' : currency;
  if (known.currencies.includes(money)) {
    if (security === undefined) return money;
    const found = known.securities.find((each) => each === security || shortOf(each, known) === security);
    return found === undefined ? undefined : `${money} per ${found}`;
  }
  return nounAlone(text, known)?.noun;
}

function nounAlone(text: string, known: Known): ReadUnit | undefined {
  const same = (each: string) => each.toLowerCase() === text.toLowerCase();
  const security = known.securities.find((each) => same(pluralOf(each)) || same(pluralOf(shortOf(each, known))));
  const noun = security === undefined ? known.counted.find(same) : pluralOf(security);
  return noun === undefined ? undefined : { noun, exponent: 0 };
}

/** What stands nearest over the figures and names a unit in full. */
function headed(texts: readonly string[], known: Known): Partly & { readonly bare?: boolean } {
  for (const text of texts.toReversed()) {
    if (/(?<!\d ?)%/.test(text)) return { noun: '%', exponent: -2 };
    if (/(?<!basis )\bpoints\b/i.test(text)) return { noun: 'points', exponent: -2 };
    if (/\bbasis points\b/i.test(text)) return { noun: 'basis points', exponent: -4 };
    const bare = nounAlone(text, known);
    if (bare) return { ...bare, bare: true };
    const found = [text, text.split(', ').at(-1) ?? '', /\(([^()]*)\)$/.exec(text)?.[1] ?? ''].map((part) => phrase(part, known)).find((said) => said?.noun !== undefined);
    if (found?.noun === undefined) continue;
    const per = texts.map((each) => inLabel(each, known).named).find((name) => name?.startsWith('per '));
    return per !== undefined && found.exponent === 0 && known.currencies.includes(found.noun) ? { noun: `${found.noun} ${per}`, exponent: 0 } : found;
  }
  return {};
}

function captioned(caption: string, known: Known): { readonly unit: Partly; readonly except: string } {
  for (const sentence of caption.split(/\.(?: |$)/)) {
    const [said = '', except = ''] = sentence.split(', except ');
    const unit = phrase(said, known);
    if (unit?.noun !== undefined) return { unit, except };
  }
  return { unit: {}, except: '' };
}

/** What a label says: units in its last parentheses, and what it says that its figures are. */
function inLabel(label: string, known: Known): { readonly units: readonly Partly[]; readonly named?: string } {
  const within = /\(([^()]*)\)$/.exec(label)?.[1] ?? '';
  // What was set behind a label last is what its figures are in.
  const last = phrase(within, known);
  const alone = /(?<!\d ?)%/.test(label) && last?.noun !== 'times' && last?.noun !== 'basis points' ? { noun: '%', exponent: -2 } : last;
  const units = alone ? [alone] : within.split(' / ').flatMap((part) => phrase(part, known) ?? []);
  const words = label.replace(/ ?\([^()]*\)$/, '');
  const names = new Set<string>();
  for (const security of known.securities) {
    for (const name of new Set([security, shortOf(security, known)])) {
      if (new RegExp(`(?<!\\d[\\d.,]* ?(?:[A-Z]{3} )?)\\bper (?:[a-z]+ )?${name}\\b`, 'i').test(label)) names.add(`per ${security}`);
      if (numbered(words, pluralOf(name))) names.add(pluralOf(security));
    }
  }
  for (const noun of known.counted) if (numbered(words, noun)) names.add(noun);
  // A scale alone is of what the label names: `Employees (thousands)`.
  if (names.size === 0 && alone !== undefined && alone.noun === undefined) {
    const noun = nounAlone(words, known)?.noun;
    if (noun !== undefined) names.add(noun);
  }
  const [named] = names;
  return { units: alone || units.length > 1 ? units : [], ...(names.size === 1 && named !== undefined ? { named } : {}) };
}

function numbered(words: string, plural: string): boolean {
  return new RegExp(`\\b(?:numbers? of|weighted[- ]average)\\b[^,;:(]*(?<!\\w)${plural}(?!\\w)`, 'i').test(words);
}

function excepts(except: string, name: string): boolean {
  return name.startsWith('per ') ? /amounts/.test(except) && except.includes(name) : /numbers of/.test(except) && except.includes(name);
}

function currencyIn(noun = ''): string | undefined {
  return /^(?:[A-Z]{3}|pence)(?= per |$)/.exec(noun)?.[0];
}

function pluralOf(security: string): string {
  return security.endsWith('s') ? security : `${security}s`;
}

/** `share` for `ordinary share`, where that is the only kind. */
function shortOf(security: string, { securities }: Known): string {
  const short = security.split(' ').at(-1) ?? security;
  return securities.filter((each) => each.endsWith(short)).length === 1 ? short : security;
}

function isWhole(unit: Partly | undefined): unit is ReadUnit {
  return unit?.noun !== undefined && unit.exponent !== undefined;
}
