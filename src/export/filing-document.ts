import type { Concept, Dimension } from '../model/content/concept.ts';
import type { Scope } from '../model/evaluation/answer.ts';
import type { Fact } from '../model/content/fact.ts';
import type { MarkView } from '../views/note-view.ts';
import type { Period } from '../model/time/period.ts';
import { formatUnit } from '../model/amounts/unit.ts';
import type { ExportedCell, ExportedTable } from './exported-table.ts';
import { factNames } from './xbrl/fact-names.ts';
import { FORMAT, type FilingDocument } from './filing-document-schema.ts';
import { plainValue } from './xbrl/plain-value.ts';

/** What a filing's document says besides facts and tables. */
export interface DocumentFrame {
  /** The address of the schema, relative to the document. */
  readonly schema: string;
  /** What readers call the form. */
  readonly form: string;
}

/** A filing as plain JSON (docs/export-format.md): what it reports, and every table with its cells, exact and as shown. */
export function filingDocument({ issuer, taxonomy, filing }: Scope, tables: readonly ExportedTable[], { schema, form }: DocumentFrame): FilingDocument {
  const ids = factNames(filing.facts.all);
  const concepts = new Set([...filing.facts.all.map(({ concept }) => concept), ...tables.flatMap(conceptsIn)]);
  const dimensions = new Set(filing.facts.all.flatMap(({ members }) => Object.keys(members)));
  const { id, title, status, released, accounting, audited, currency, shareBasis, translation } = filing;
  return {
    $schema: schema,
    format: FORMAT,
    demonstration: issuer.demonstration,
    issuer: { name: issuer.name, shortName: issuer.shortName, entity: { ...issuer.entity }, language: issuer.language, listings: issuer.listings.map(({ exchange, code }) => ({ exchange, code })) },
    filing: {
      id, title, form, status, released, accounting, currency,
      ...(audited === undefined ? {} : { audited }),
      ...(shareBasis === undefined ? {} : { shareBasis }),
      ...(translation ? { translation: { currency: translation.currency, rate: translation.rate.toFixed(), date: translation.date, source: translation.source } } : {}),
    },
    periods: Object.fromEntries(filing.periods.map(({ name, roles, period }) => [name, { ...rolesIn(roles), ...days(period) }])),
    announcements: Object.fromEntries(filing.announcements.map(({ id: name, label, announced }) => [name, { label, ...(announced === undefined ? {} : { announced }) }])),
    shareBases: Object.fromEntries(issuer.shareBases.map(({ id: name, label }) => [name, label])),
    concepts: Object.fromEntries([...taxonomy.concepts.values()].filter((concept) => concepts.has(concept.id)).map((concept) => [concept.id, conceptIn(concept)])),
    dimensions: Object.fromEntries([...taxonomy.dimensions.values()].filter((each) => dimensions.has(each.id)).map((each) => [each.id, dimensionIn(each)])),
    facts: filing.facts.all.map((fact) => factIn(fact, ids)),
    sections: filing.parts.flatMap((part) => part.sections.map((section) => ({ id: section.id, title: section.title, part: part.title, tables: [...section.tables] }))),
    tables: tables.map((table) => tableIn(table, ids)),
  };
}

/** Most periods have one role; `roles` is there where there are more. */
function rolesIn(roles: readonly string[]): { role?: string; roles?: string[] } {
  const [role] = roles;
  return role === undefined ? {} : { role, ...(roles.length === 1 ? {} : { roles: [...roles] }) };
}

function days(period: Period): { start?: string; end: string } {
  return period.kind === 'instant' ? { end: period.on } : { start: period.from, end: period.to };
}

function conceptsIn(table: ExportedTable): readonly string[] {
  return table.rows.flatMap((row) => row.cells.flatMap(({ concept }) => (concept ? [concept.id] : [])));
}

function conceptIn({ name, label, definition, period, value, balance, nonGaap, derivation }: Concept): FilingDocument['concepts'][string] {
  return {
    name, label, period, value, nonGaap, derived: derivation !== undefined,
    ...(definition === undefined ? {} : { definition }),
    ...(balance === undefined ? {} : { balance }),
  };
}

function dimensionIn({ name, label, members }: Dimension): FilingDocument['dimensions'][string] {
  return { name, label, members: Object.fromEntries([...members.values()].map((member) => [member.id, { name: member.name, label: member.label }])) };
}

function factIn(fact: Fact, ids: ReadonlyMap<Fact, string>): FilingDocument['facts'][number] {
  const { concept, periodName, members, stance, basis, value, source } = fact;
  const stated = plainValue(value);
  return {
    id: ids.get(fact) ?? '', concept, period: periodName, members: { ...members },
    ...(stance === undefined ? {} : { announcement: stance }),
    ...(basis === undefined ? {} : { basis }),
    state: stated === undefined ? (value.kind as 'nil') : value.kind === 'number' && value.amount.isZero() ? 'zero' : 'value',
    ...(stated === undefined ? {} : { value: stated }),
    ...(value.kind === 'number' ? { decimals: value.decimals } : {}),
    ...('unit' in value ? { unit: formatUnit(value.unit) } : {}),
    source,
  };
}

function tableIn({ view, columns, rows }: ExportedTable, ids: ReadonlyMap<Fact, string>): FilingDocument['tables'][number] {
  return {
    id: view.id,
    title: view.title,
    caption: [...view.caption],
    columns: columns.map(({ id, headings }) => ({ id, headings: [...headings] })),
    rows: rows.map(({ id, view: { kind, level, label, marks }, cells }) => ({ id, kind, level, label, notes: labels(marks), cells: cells.map((cell) => cellIn(cell, ids)) })),
    notes: view.notes.map(({ label, text }) => ({ label, text })),
  };
}

function cellIn(cell: ExportedCell, ids: ReadonlyMap<Fact, string>): FilingDocument['tables'][number]['rows'][number]['cells'][number] {
  const { column, view: { id, figure, correction }, aspects, concept, period, unit, exact, shown, corrected, derived, facts } = cell;
  return {
    column,
    anchor: id,
    ...(concept ? { concept: concept.id } : {}),
    ...(period ? days(period) : {}),
    view: aspects.view ?? 'value',
    state: figure.state,
    ...(unit ? { unit: formatUnit(unit) } : {}),
    ...(exact ? { exact: exact.toFixed() } : {}),
    ...(shown ? { shown: shown.amount.toFixed(), scale: shown.exponent, places: shown.places } : {}),
    ...(corrected ? { corrected: corrected.toFixed() } : {}),
    ...(correction ? { reason: correction.reason } : {}),
    text: figure.text,
    derived,
    facts: [...new Set(facts.flatMap((fact) => ids.get(fact) ?? []))],
  };
}

function labels(marks: readonly MarkView[]): string[] {
  return marks.map(({ label }) => label);
}
