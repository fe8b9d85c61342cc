import type { Section } from '../../../model/content/filing.ts';
import type { Finding } from '../../../model/finding.ts';
import type { RequiredSection } from '../../../model/content/form.ts';
import type { GridCell } from '../../../model/tables/grid.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';

/** Every section that the form asks for stands in the filing and says something. */
export const requiredSections: Rule = {
  id: 'required-sections',
  vouches: false,
  run: (subject) => (subject.form?.sections ?? []).map((required) => checkSection(subject, required)),
};

function checkSection(subject: Subject, required: RequiredSection): Check {
  const section = subject.filing.parts.flatMap((part) => part.sections).find(({ id }) => id === required.id);
  const looked: Relation = { rule: requiredSections.id, facts: [], about: () => `The section "${required.title}" says something` };
  if (section && saysSomething(subject, section)) return { ...looked, outcome: 'consistent' };
  const { filing } = subject;
  const { id, title, why, place } = required;
  const finding: Finding = {
    rule: requiredSections.id,
    severity: filing.status === 'draft' ? 'warning' : 'error',
    place: section?.place ?? filing.place,
    ...(section
      ? { message: `The section "${id}" of filing ${filing.id} says nothing: it has no prose, and no row of its tables is filled.` }
      : { message: `Filing ${filing.id} has no section "${id}" (${title}).` }),
    remedy: section
      ? 'Fill a row of its tables, or say in words what there is; "None" or "Nothing to be reported" will do.'
      : 'Add the section to filing.yaml; where there is nothing to report, let it say "None" or "Nothing to be reported".',
    related: [{ place, note: `the form asks for it${why === undefined ? '' : `: ${why}`}` }],
  };
  return { ...looked, outcome: 'inconsistent', finding };
}

function saysSomething({ grids }: Subject, { prose, wordless = false, tables }: Section): boolean {
  if (prose !== undefined && !wordless) return true;
  return tables.some((id) => {
    const grid = grids.find(({ table }) => table.id === id);
    // A table that could not be read is reported where it stands; nobody knows whether it says anything.
    return !grid || grid.rows.some((row) => row.cells.some(isFilled));
  });
}

function isFilled({ content: { kind } }: GridCell): boolean {
  return kind !== 'blank' && kind !== 'due' && kind !== 'unanswered';
}
