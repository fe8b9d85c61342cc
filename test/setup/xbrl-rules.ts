/**
 * The rules of xBRL-JSON 1.0 (Recommendation of 2021-10-13) and of the Open Information Model 1.0 that a report can
 * break, as checks. Each breach names the section of xBRL-JSON that the rule stands in or leads to, and the error
 * code under which the specifications define it (oim-common: `oimce`, oim: `oime`, xbrl-json: `xbrlje`).
 */

/** What a report's names mean: the part of its taxonomy that the rules ask for. */
export interface KnownNames {
  readonly concepts: ReadonlyMap<string, { readonly period: 'instant' | 'duration'; readonly kind: 'number' | 'text' | 'other' }>;
  readonly dimensions: ReadonlySet<string>;
}

interface Fact {
  readonly value?: unknown;
  readonly decimals?: unknown;
  readonly dimensions?: Readonly<Record<string, unknown>>;
  readonly links?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

const NC_NAME = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;
const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_-]*$/u;
const URI = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/;
const TIME = '\\d{4}-\\d{2}-\\d{2}T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d*[1-9])?Z?';
const PERIOD = new RegExp(`^${TIME}(?:/${TIME})?$`);
const RESERVED: Readonly<Record<string, string>> = {
  xbrl: 'https://xbrl.org/2021', xbrli: 'http://www.xbrl.org/2003/instance', xs: 'http://www.w3.org/2001/XMLSchema',
  iso4217: 'http://www.xbrl.org/2003/iso4217', utr: 'http://www.xbrl.org/2009/utr',
};
const LINKS: Readonly<Record<string, string>> = {
  footnote: 'http://www.xbrl.org/2003/arcrole/fact-footnote', explanatoryFact: 'http://www.xbrl.org/2009/arcrole/fact-explanatoryFact', _: 'http://www.xbrl.org/2003/role/link',
};

/** Everything in a report, as the text of its file, that breaks a rule. */
export function breaches(text: string, known: KnownNames): readonly string[] {
  const found: string[] = [];
  const check = (holds: boolean, rule: string, what: string) => {
    if (!holds) found.push(`${rule} ${what}`);
  };

  // 2.1 JSON representation constraints; 2.2 document type identification.
  check(!text.startsWith('\ufeff'), '2.1 xbrlje:invalidJSON', 'the file begins with a byte order mark');
  let report: { documentInfo?: Record<string, unknown>; facts?: Record<string, Fact> };
  try {
    report = JSON.parse(text) as typeof report;
  } catch {
    return ['2.1 xbrlje:invalidJSON the file is no JSON'];
  }
  const { documentInfo: info = {}, facts = {} } = report;
  check(info['documentType'] === 'https://xbrl.org/2021/xbrl-json', '2.2 oimce:unsupportedDocumentType', said(info['documentType']));

  // 2.3 JSON structure: the members that objects may and must have. 4: others have a prefix.
  const namespaces = isMap(info['namespaces']) ? info['namespaces'] : {};
  const members = (object: object, allowed: readonly string[], required: readonly string[], where: string) => {
    for (const name of Object.keys(object)) {
      if (name.includes(':')) checkName(name, where);
      else check(allowed.includes(name), '2.3 xbrlje:invalidJSONStructure', `${where} has a member "${name}"`);
    }
    for (const name of required) check(name in object, '2.3 xbrlje:invalidJSONStructure', `${where} has no "${name}"`);
  };
  const checkName = (name: unknown, where: string) => {
    const [prefix = '', local, ...rest] = typeof name === 'string' ? name.split(':') : [];
    check(NC_NAME.test(prefix) && local !== undefined && NC_NAME.test(local) && rest.length === 0, '2.3 oimce:invalidQName', `${where}: ${said(name)}`);
    check(prefix in namespaces, '1.3 oimce:unboundPrefix', `${where}: ${said(name)}`);
  };
  members(report, ['documentInfo', 'facts'], ['documentInfo'], 'the report');
  members(info, ['documentType', 'features', 'namespaces', 'linkTypes', 'linkGroups', 'taxonomy', 'baseURL'], ['documentType', 'taxonomy'], 'documentInfo');

  // 1.3 and 1.4: prefixes and aliases are NCNames, stand for URIs, each for one of its own, and the reserved ones for theirs.
  for (const map of ['namespaces', 'linkTypes', 'linkGroups'] as const) {
    const entries = Object.entries(isMap(info[map]) ? info[map] : {});
    for (const [alias, uri] of entries) {
      check(NC_NAME.test(alias), '1.4 xbrlje:invalidJSONStructure', `${map}: "${alias}" is no NCName`);
      check(typeof uri === 'string' && URI.test(uri), '1.4 oimce:invalidURI', `${map}: ${said(uri)}`);
      const reserved = map === 'namespaces' ? RESERVED : LINKS;
      check(!(alias in reserved) || reserved[alias] === uri, '1.3 oimce:invalidURIForReservedAlias', `${map}: ${alias}`);
      check(alias in reserved || !Object.values(reserved).includes(said(uri)), '1.3 oimce:invalidAliasForReservedURI', `${map}: ${alias}`);
    }
    check(new Set(entries.map(([, uri]) => uri)).size === entries.length, '1.4 oimce:multipleAliasesForURI', map);
  }
  const { taxonomy } = info;
  check(Array.isArray(taxonomy) && taxonomy.length > 0 && taxonomy.every((each) => typeof each === 'string' && each !== ''), '2.3 oime:noTaxonomy', JSON.stringify(taxonomy));

  // 5.1 Facts; 3: their identifiers.
  const called = new Set<string>();
  for (const [id, fact] of Object.entries(facts)) {
    const { value, decimals, dimensions = {}, links = {} } = fact;
    check(IDENTIFIER.test(id), '3 xbrlje:invalidJSONStructure', `"${id}" is no identifier`);
    members(fact, ['value', 'decimals', 'dimensions', 'links'], ['value', 'dimensions'], id);
    check(value === null || typeof value === 'string', '5.1 xbrlje:invalidJSONStructure', `${id}: the value is a ${typeof value}`);
    check(decimals === undefined || Number.isInteger(decimals), '5.1 xbrlje:invalidJSONStructure', `${id}: decimals ${said(decimals)}`);

    // 5.2 Dimensions.
    members(dimensions, ['concept', 'entity', 'period', 'unit', 'language', 'noteId'], ['concept'], `${id}, dimensions`);
    for (const [dimension, stated] of Object.entries(dimensions)) {
      check(typeof stated === 'string', '2.3 xbrlje:invalidJSONStructure', `${id}, ${dimension}: ${said(stated)}`);
    }
    const { concept, entity, period, unit, language, noteId } = dimensions;
    checkName(concept, `${id}, concept`);
    const note = concept === 'xbrl:note';
    const meaning = note ? { period: 'duration', kind: 'text' } as const : known.concepts.get(said(concept));
    check(meaning !== undefined, '5.2 oime:unknownConcept', `${id}: ${said(concept)}`);
    if (entity !== undefined) {
      const [, prefix = '', name = ''] = /^([^:]*):(.*)$/s.exec(said(entity)) ?? [];
      check(NC_NAME.test(prefix) && /^\S+$/.test(name), '5.2 oimce:invalidSQName', `${id}: ${said(entity)}`);
      check(prefix in namespaces, '1.3 oimce:unboundPrefix', `${id}: ${said(entity)}`);
    }
    if (period !== undefined) {
      const [start, end, ...rest] = said(period).split('/');
      check(PERIOD.test(said(period)) && rest.length === 0, '5.2 oimce:invalidPeriodRepresentation', `${id}: ${said(period)}`);
      check((end === undefined) === (meaning?.period === 'instant'), '5.2 oime:invalidPeriodDimension', `${id}: ${said(period)}`);
      check(end === undefined || said(start) < end, '5.2 oimce:invalidPeriodRepresentation', `${id}: ${said(period)} ends before it begins`);
    } else check(meaning?.period !== 'instant', '5.2 oime:missingPeriodDimension', id);
    check(unit === undefined || meaning?.kind === 'number', '5.2 oime:misplacedUnitDimension', id);
    if (unit !== undefined) {
      const halves = said(unit).split('/');
      check(unit !== 'xbrli:pure', '5.2 oime:illegalPureUnit', id);
      check(halves.length <= 2, '5.2 oimce:invalidUnitStringRepresentation', `${id}: ${said(unit)}`);
      for (const half of halves) {
        const bare = halves.length === 2 && /^\(.*\*.*\)$/.test(half) ? half.slice(1, -1) : half;
        const measures = bare.split('*');
        check(halves.length === 1 || measures.length === 1 || bare !== half, '5.2 oimce:invalidUnitStringRepresentation', `${id}: ${said(unit)}`);
        check(measures.every((each, index) => index === 0 || (measures[index - 1] ?? '') <= each), '5.2 oimce:invalidUnitStringRepresentation', `${id}: ${said(unit)} is out of order`);
        for (const measure of measures) checkName(measure, `${id}, unit`);
      }
    }
    check(decimals === undefined || (meaning?.kind === 'number' && value !== null), '5.1 oime:misplacedDecimalsProperty', id);
    check(meaning?.kind !== 'number' || value === null || /^-?\d+(?:\.\d+)?$/.test(said(value)), '5.1 oime:invalidFactValue', `${id}: ${said(value)}`);
    check(language === undefined || meaning?.kind === 'text', '5.2 oime:misplacedLanguageDimension', id);
    check(language === undefined || /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/.test(said(language)), '5.2 xbrlje:invalidLanguageCodeCase', `${id}: ${said(language)}`);
    const own = Object.entries(dimensions).filter(([name]) => name.includes(':'));
    for (const [name, member] of own) {
      check(known.dimensions.has(name), '5.2 oime:unknownDimension', `${id}: ${name}`);
      checkName(member, `${id}, ${name}`);
    }

    // Notes (oim, section on xbrl:note): they bear their own id and a language, and nothing that places a fact.
    if (note) {
      check(noteId === id, '5.2 oime:invalidNoteIDValue', id);
      check(language !== undefined, '5.2 oime:missingLanguageForNoteFact', id);
      check(entity === undefined && period === undefined && own.length === 0, '5.2 oime:misplacedNoteFactDimension', id);
      check(typeof value === 'string' && !/<|&(?!(?:amp|lt|gt|quot|#\d+);)/.test(value), '5.1 xbrle:invalidXHTMLFragment', `${id}: ${said(value)}`);
    } else check(noteId === undefined, '5.2 oime:misplacedNoteIDDimension', id);

    // 5.3 Links.
    for (const [type, groups] of Object.entries(links)) {
      check(isMap(info['linkTypes']) && type in info['linkTypes'], '5.3 xbrlje:unknownLinkType', `${id}: ${type}`);
      for (const [group, targets] of Object.entries(groups)) {
        check(isMap(info['linkGroups']) && group in info['linkGroups'], '5.3 xbrlje:unknownLinkGroup', `${id}: ${group}`);
        for (const target of targets) {
          called.add(target);
          check(target in facts, '5.3 xbrlje:unknownLinkTarget', `${id}: ${target}`);
          check(type !== 'footnote' || facts[target]?.dimensions?.['concept'] === 'xbrl:note', '5.3 oime:illegalStandardFootnoteTarget', `${id}: ${target}`);
        }
      }
    }
  }
  for (const [id, { dimensions }] of Object.entries(facts)) {
    check(dimensions?.['concept'] !== 'xbrl:note' || called.has(id), '5.3 oime:unusedNoteFact', id);
  }

  // 6.1.2 The allowed duplicates feature.
  const features = isMap(info['features']) ? info['features'] : {};
  for (const name of Object.keys(features)) checkName(name, 'features');
  if (features['xbrl:allowedDuplicates'] === 'none') {
    const seen = new Map<string, string>();
    for (const [id, { dimensions = {} }] of Object.entries(facts)) {
      const key = JSON.stringify(Object.entries(dimensions).sort(([a], [b]) => (a < b ? -1 : 1)));
      check(!seen.has(key), '6.1.2 oime:disallowedDuplicateFacts', `${seen.get(key) ?? ''} and ${id}`);
      seen.set(key, id);
    }
  }
  return found;
}

/** A text as it stands, anything else as JSON. */
function said(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
