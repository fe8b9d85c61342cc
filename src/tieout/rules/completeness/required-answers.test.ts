import { describe, expect, test } from 'vitest';
import { factsFile, miniSite } from '../../../../test/sites/mini-filing.ts';
import { readMini, type Changes } from '../../../../test/sites/mini.ts';
import { formatFinding } from '../../../model/finding.ts';
import type { Site } from '../../../model/content/site.ts';
import type { Check } from '../../checking/check.ts';
import { requiredAnswers } from './required-answers.ts';
import { findingsOf, tieOut } from '../../checking/tieout.ts';

const CONCEPTS = 'concepts:\n  - { id: going-concern, name: "ex:GoingConcern", label: Going concern, period: duration, value: text }\n';

function asking(answers: string, ...rows: readonly string[]): Changes {
  return {
    'concepts/notes.yaml': CONCEPTS,
    'forms/earnings-release.yaml': `title: Earnings release\nanswers: { ${answers} }\n`,
    'filings/h1/facts/notes.csv': factsFile('1H12', ...rows),
  };
}

function checksOf(site: Site): readonly Check[] {
  return [...tieOut(site).values()].flat().filter(({ rule }) => rule === requiredAnswers.id);
}

function found(changes: Changes): string {
  return findingsOf(checksOf(miniSite(changes))).map(formatFinding).join('\n');
}

describe('required-answers', () => {
  test('reports questions without an answer, each with what would be one', () => {
    expect(found(asking('current: [going-concern, paid-on, hedged, dividend]'))).toMatchInlineSnapshot(`
      "content/filings/h1/filing.yaml:1:1: error: Filing h1 does not answer "dividend" for current: no fact is on file for it. [required-answers]
          expected: a figure, undecided, or nil where there is no such item
          see:      content/forms/earnings-release.yaml:2:54: the form asks for it: Dividend
          to mend:  Type the answer in a facts file.
      content/filings/h1/filing.yaml:1:1: error: Filing h1 does not answer "going-concern" for current: no fact is on file for it. [required-answers]
          expected: words, if only "None" or "Nothing to be reported"
          see:      content/forms/earnings-release.yaml:2:22: the form asks for it: Going concern
          to mend:  Type the answer in a facts file.
      content/filings/h1/filing.yaml:1:1: error: Filing h1 does not answer "hedged" for current: no fact is on file for it. [required-answers]
          expected: yes or no
          see:      content/forms/earnings-release.yaml:2:46: the form asks for it: Hedged
          to mend:  Type the answer in a facts file.
      content/filings/h1/filing.yaml:1:1: error: Filing h1 does not answer "paid-on" for current: no fact is on file for it. [required-answers]
          expected: a day such as 2012-11-14, undecided, or nil where there will be none
          see:      content/forms/earnings-release.yaml:2:37: the form asks for it: Paid on
          to mend:  Type the answer in a facts file."
    `);
  });

  test('reports an answer that is left blank, at its cell', () => {
    expect(found(asking('current: [going-concern]', 'going-concern,,,,,,,Notes,blank'))).toMatchInlineSnapshot(`
      "content/filings/h1/facts/notes.csv:2:27: error: Filing h1 does not answer "going-concern" for current: the report leaves it blank. [required-answers]
          expected: words, if only "None" or "Nothing to be reported"
          see:      content/forms/earnings-release.yaml:2:22: the form asks for it: Going concern
          to mend:  Type the answer in this cell."
    `);
  });

  test('reports a period that the filing has not', () => {
    expect(found(asking('year: [revenues]'))).toMatchInlineSnapshot(`
      "content/filings/h1/filing.yaml:1:1: error: Filing h1 does not answer "revenues" for year: it has no period "year". [required-answers]
          expected: a figure, undecided, or nil where there is no such item
          see:      content/forms/earnings-release.yaml:2:19: the form asks for it: Revenues
          to mend:  Name that period, or give it as a role, under periods in filing.yaml."
    `);
  });

  test('only warns of silence in a draft', () => {
    const draft: Changes = { 'filings/h1/filing.yaml': ['status: published', 'status: draft'] };
    expect(found({ ...asking('current: [hedged]'), ...draft })).toContain(': warning: Filing h1 does not answer "hedged"');
  });

  test('takes words, a no, a day, nil, undecided, a figure and what is derived for answers', () => {
    const changes = asking(
      'current: [going-concern, hedged, paid-on, dividend, revenues, margin]',
      'going-concern,,,,,,,Notes,Nothing to be reported',
      'hedged,,,,,,,Notes,no',
      'paid-on,,,,,,,Notes,undecided',
      'dividend,,,,JPY/share,ones,2,Notes,nil',
    );
    const checks = checksOf(miniSite(changes));
    expect(checks.map(({ outcome, facts }) => [outcome, ...facts.map((fact) => fact.concept)])).toEqual([
      ['consistent', 'going-concern'],
      ['consistent', 'hedged'],
      ['consistent', 'paid-on'],
      ['consistent', 'dividend'],
      ['consistent', 'revenues'],
      ['consistent', 'profit', 'revenues'],
    ]);
  });

  test('leaves what is due, and what is no concept, to those who report it', () => {
    const { site, findings } = readMini(asking('current: [hedged, nonsense]', 'hedged,,,,,,,Notes,'));
    expect(findings.map(({ rule }) => rule)).toEqual(['facts/due', 'form/unknown-concept']);
    expect(site && checksOf(site).map(({ outcome }) => outcome)).toEqual(['unchecked']);
  });
});
