import { withdrawalOf } from '../../model/amounts/currency.ts';
import type { Issuer } from '../../model/content/issuer.ts';
import { checkConcept } from '../shared/concepts.ts';
import { periodNames } from '../../model/content/filing.ts';
import type { FilingFile } from './filing.ts';
import { checkMembers } from '../shared/members-check.ts';
import { checkEditions } from '../shared/namespaces.ts';
import { expectOneOf } from '../formats/nearest.ts';
import type { Report } from '../formats/report.ts';
import { TAKEN_SECTIONS } from '../../addresses/within-filing.ts';
import type { KnownTaxonomy } from '../shared/taxonomy.ts';
import { reportTwice, type Naming } from '../formats/twice.ts';
import { rolesOf, type FilingSpec } from '../schema/filing.ts';
import type { Path, YamlFile } from '../formats/yaml.ts';

/** What a filing may refer to. */
export interface Surroundings {
  readonly issuer: Issuer;
  readonly taxonomy: KnownTaxonomy;
  /** Ids of all table files, those that could not be read among them. */
  readonly tables: readonly string[];
  /** Ids of all chart files, likewise. */
  readonly charts: readonly string[];
  /** Ids of all form files, likewise. */
  readonly forms: readonly string[];
  /** Names of the prose files beside `filing.yaml`. */
  readonly prose: readonly string[];
  /** Names of the files of `second-keying/`. */
  readonly keyings: readonly string[];
}

/** Checks what `filing.yaml` refers to, and that its names are unique. */
export function checkFiling({ yaml, spec, standIns }: FilingFile, around: Surroundings, report: Report): void {
  const sections: Naming[] = [];
  const tables: Naming[] = [];
  const charts: Naming[] = [];
  const used = new Set<string>();
  const periods = periodNames(Object.entries(spec.periods).map(([name, period]) => ({ name, roles: rolesOf(period) })));
  reportTwice(yaml, spec.parts.map(({ id }, index) => ({ name: id, path: ['parts', index, 'id'] })), 'filing/duplicate-part', report);
  spec.parts.forEach((part, p) => part.sections.forEach((section, s) => {
    const path: Path = ['parts', p, 'sections', s];
    sections.push({ name: section.id, path: [...path, 'id'] });
    const taken = TAKEN_SECTIONS.get(section.id);
    if (taken !== undefined) {
      report.error('filing/reserved-section', yaml.place([...path, 'id']), {
        message: `No section can be called "${section.id}": ${taken}.`, remedy: 'Give it another id.',
      });
    }
    if (section.prose !== undefined) {
      used.add(section.prose);
      checkKnown(section.prose, around.prose, [...path, 'prose'], 'prose', 'prose file', 'Write the file beside filing.yaml, or correct its name.');
    } else if (section.tables === undefined) {
      report.error('filing/empty-section', yaml.place(path), {
        message: `The section "${section.id}" has neither prose nor tables.`, remedy: 'Give it one or the other, or remove it.',
      });
    }
    section.affects?.forEach((concept, a) => checkConcept(concept, yaml, [...path, 'affects', a], around.taxonomy, 'filing/unknown-concept', report));
    if (section.forwardLooking === true && section.noOutlook !== undefined) {
      report.error('filing/outlook', yaml.place([...path, 'noOutlook']), {
        message: `The section "${section.id}" says that all of it speaks of the future, and why none of it does.`,
        expected: '`forwardLooking` or `noOutlook`',
        remedy: 'Remove one of the two.',
      });
    }
    if (section.period !== undefined) {
      checkKnown(section.period, periods, [...path, 'period'], 'period', 'period', 'Correct the name.');
    }
    section.tables?.forEach((table, t) => {
      tables.push({ name: table, path: [...path, 'tables', t] });
      checkKnown(table, around.tables, [...path, 'tables', t], 'table', 'table', `Write tables/${table}.yaml, or correct the name.`);
    });
    section.charts?.forEach((chart, c) => {
      charts.push({ name: chart, path: [...path, 'charts', c] });
      checkKnown(chart, around.charts, [...path, 'charts', c], 'chart', 'chart', `Write charts/${chart}.yaml, or correct the name.`);
    });
  }));
  reportTwice(yaml, sections, 'filing/duplicate-section', report);
  reportTwice(yaml, tables, 'filing/duplicate-table', report);
  reportTwice(yaml, charts, 'filing/duplicate-chart', report);
  for (const file of around.prose) {
    if (used.has(file)) continue;
    report.warning('filing/unused-prose', { file: yaml.file.replace(/[^/]*$/, file) }, {
      message: 'No section of the filing shows this prose.', remedy: `Name it in a section of filing.yaml (prose: ${file}), or delete it.`,
    });
  }
  if (!standIns.has('form')) checkKnown(spec.form, around.forms, ['form'], 'form', 'form', `Write forms/${spec.form}.yaml, or correct the name.`);
  spec.headline?.forEach((headline, index) => {
    const path: Path = ['headline', index];
    if (typeof headline === 'string') {
      checkConcept(headline, yaml, path, around.taxonomy, 'filing/unknown-concept', report);
      return;
    }
    const { concept, period, members } = headline;
    checkConcept(concept, yaml, [...path, 'concept'], around.taxonomy, 'filing/unknown-concept', report);
    if (period !== undefined) checkKnown(period, periods, [...path, 'period'], 'period', 'period', 'Correct the name.');
    if (members) checkMembers(members, yaml, [...path, 'members'], around.taxonomy, 'filing', report);
  });
  for (const key of ['explained', 'restated', 'supplementary'] as const) {
    spec[key]?.forEach(({ concept, period }, index) => {
      if (concept !== undefined) checkConcept(concept, yaml, [key, index, 'concept'], around.taxonomy, 'filing/unknown-concept', report);
      if (period !== undefined) checkKnown(period, Object.keys(spec.periods), [key, index, 'period'], 'period', 'period', 'Correct the name.');
    });
  }
  const keyed: Naming[] = [];
  spec.secondKeying?.forEach(({ files }, index) => files.forEach((file, item) => {
    const path: Path = ['secondKeying', index, 'files', item];
    keyed.push({ name: file, path });
    checkKnown(file, around.keyings, path, 'keying', 'keyed file', `Put the keyed file at second-keying/${file}, or correct the name.`);
  }));
  reportTwice(yaml, keyed, 'filing/duplicate-keying', report);
  const bases = around.issuer.shareBases.map(({ id }) => id);
  if (spec.shareBasis !== undefined) {
    checkKnown(spec.shareBasis, bases, ['shareBasis'], 'basis', 'share basis', 'Correct the name, or declare it under shareBases in issuer.yaml.');
  }
  checkTranslation(yaml, spec, report);
  checkCurrency(yaml, spec, report);
  checkEditions(yaml, spec.namespaces ?? [], around.issuer.namespaces, report);

  function checkKnown(name: string, known: readonly string[], path: Path, rule: string, what: string, remedy: string): void {
    if (known.includes(name)) return;
    report.error(`filing/unknown-${rule}`, yaml.place(path), { message: `There is no ${what} "${name}".`, expected: expectOneOf(name, known), remedy });
  }
}

/** A filing in money that was no more when its period began says the wrong code. */
function checkCurrency(yaml: YamlFile, { currency, periods, translation }: FilingSpec, report: Report): void {
  const current = Object.values(periods).find((period) => rolesOf(period).includes('current'));
  const uses = [[['currency'], currency, current?.from ?? current?.on], [['translation', 'currency'], translation?.currency, translation?.date]] as const;
  for (const [path, code, day] of uses) {
    const withdrawn = code === undefined ? undefined : withdrawalOf(code);
    if (!withdrawn || day === undefined || day <= withdrawn.until) continue;
    report.error('filing/withdrawn-currency', yaml.place(path), {
      message: `The currency ${code ?? ''} ended on ${withdrawn.until}, and ${path.length === 1 ? 'the period of the filing begins' : 'the rate is that of'} ${path.length === 1 ? `on ${day}` : day}.`,
      expected: withdrawn.successor === undefined ? 'the code of the money of that day' : `${withdrawn.successor}, which took its place`,
      remedy: 'Correct the code, or the day.',
    });
  }
}

function checkTranslation(yaml: YamlFile, { translation, currency }: FilingSpec, report: Report): void {
  if (!translation) return;
  if (!/^(?!0*(?:\.0*)?$)\d/.test(translation.rate)) {
    report.error('filing/rate', yaml.place(['translation', 'rate']), {
      message: `The translation rate is ${translation.rate}.`,
      expected: `a positive number of ${currency} for one ${translation.currency}`,
      remedy: 'Correct the rate.',
    });
  }
  if (translation.currency === currency) {
    report.error('filing/translation-currency', yaml.place(['translation', 'currency']), {
      message: `The filing translates ${currency} into ${currency}.`, expected: 'another currency than the reporting currency', remedy: 'Correct one of the two currencies.',
    });
  }
}
