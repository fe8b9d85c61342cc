import { describe, expect, test } from 'vitest';
import { miniSite } from '../../../../test/sites/mini-filing.ts';
import type { Changes } from '../../../../test/sites/mini.ts';
import { formatFinding } from '../../../model/finding.ts';
import { requiredSections } from './required-sections.ts';
import { findingsOf, tieOut } from '../../checking/tieout.ts';

const FORM = `title: Earnings release
sections:
  - { id: income, title: Income }
  - { id: going-concern, title: Going concern assumption, why: the exchange wants it }
`;
const FILING = 'filings/h1/filing.yaml';
const SECTIONS = '      - { id: income, title: Income, prose: income.mdx, tables: [income] }\n';
const CONCEPTS = 'concepts:\n  - { id: going-concern, name: "ex:GoingConcern", label: Going concern, period: duration, value: text }\n';
const TABLE = 'title: Going concern\nperiod: current\ncolumns: [{ id: answer }]\nrows: [{ concept: going-concern }]\n';

function facts(value: string): string {
  return `concept,unit,scale,decimals,source,1H12\ngoing-concern,,,,Notes,${value}\n`;
}

/** A section of this kind beside the first one. */
function withSection(section: string, changes: Changes = {}): Changes {
  return { [FILING]: [SECTIONS, `${SECTIONS}      - { id: going-concern, title: Going concern, ${section} }\n`], ...changes };
}

function withTable(value: string): Changes {
  return withSection('tables: [going-concern]', {
    'concepts/notes.yaml': CONCEPTS, 'tables/going-concern.yaml': TABLE, 'filings/h1/facts/notes.csv': facts(value),
  });
}

function found(changes: Changes): string {
  const checks = [...tieOut(miniSite({ 'forms/earnings-release.yaml': FORM, ...changes })).values()].flat();
  return findingsOf(checks.filter(({ rule }) => rule === requiredSections.id)).map(formatFinding).join('\n');
}

describe('required-sections', () => {
  test('reports a section that the filing has not', () => {
    expect(found({})).toMatchInlineSnapshot(`
      "content/filings/h1/filing.yaml:1:1: error: Filing h1 has no section "going-concern" (Going concern assumption). [required-sections]
          see:      content/forms/earnings-release.yaml:4:5: the form asks for it: the exchange wants it
          to mend:  Add the section to filing.yaml; where there is nothing to report, let it say "None" or "Nothing to be reported"."
    `);
  });

  test('only warns of it in a draft', () => {
    expect(found({ [FILING]: ['status: published', 'status: draft'] })).toMatchInlineSnapshot(`
      "content/filings/h1/filing.yaml:1:1: warning: Filing h1 has no section "going-concern" (Going concern assumption). [required-sections]
          see:      content/forms/earnings-release.yaml:4:5: the form asks for it: the exchange wants it
          to mend:  Add the section to filing.yaml; where there is nothing to report, let it say "None" or "Nothing to be reported"."
    `);
  });

  test('reports a section with empty prose, and one whose tables have no filled row', () => {
    expect(found(withSection('prose: concern.mdx', { 'filings/h1/concern.mdx': '\n' }))).toMatchInlineSnapshot(`
      "content/filings/h1/filing.yaml:21:9: error: The section "going-concern" of filing h1 says nothing: it has no prose, and no row of its tables is filled. [required-sections]
          see:      content/forms/earnings-release.yaml:4:5: the form asks for it: the exchange wants it
          to mend:  Fill a row of its tables, or say in words what there is; "None" or "Nothing to be reported" will do."
    `);
    expect(found(withTable('blank'))).toBe(found(withSection('prose: concern.mdx', { 'filings/h1/concern.mdx': '\n' })));
  });

  test('is content with a word: in prose, as an answer, or that there is no such item', () => {
    expect(found(withSection('prose: concern.mdx', { 'filings/h1/concern.mdx': 'Nothing to be reported.\n' }))).toBe('');
    expect(found(withTable('Nothing to be reported'))).toBe('');
    expect(found(withTable('nil'))).toBe('');
  });

  test('does not take a placed table for prose', () => {
    const prose = { 'filings/h1/concern.mdx': '<Table of="going-concern" />\n' };
    const placed = (value: string) => ({ ...withTable(value), ...withSection('prose: concern.mdx, tables: [going-concern]'), ...prose });
    expect(found(placed('None'))).toBe('');
    expect(found(placed('blank'))).toContain('says nothing');
  });
});
