import type { Section } from '../../../model/content/filing.ts';
import { CONDITIONS, REASONS, type Condition } from '../../../model/content/notice.ts';
import { conditionsOf } from '../../../model/tables/page-conditions.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';

/** Every page has the notices that its content makes necessary. */
export const requiredNotices: Rule = {
  id: 'required-notices',
  vouches: false,
  run: (subject) => CONDITIONS.flatMap((condition) => {
    const sections = subject.filing.parts.flatMap((part) => part.sections).filter((section) => conditionsOf(subject.site, subject.filing, section).has(condition));
    return sections.map((section) => checkNotice(subject, section, condition, sections));
  }),
};

/** One finding says of all pages that lack a notice: it is written once for all of them. */
function checkNotice({ site, filing }: Subject, section: Section, condition: Condition, sections: readonly Section[]): Check {
  const looked: Relation = { rule: requiredNotices.id, facts: [], about: () => `The page "${section.id}" has a notice, since ${REASONS[condition]}` };
  if (site.notices.some(({ when }) => when === condition)) return { ...looked, outcome: 'consistent' };
  return {
    ...looked,
    outcome: 'inconsistent',
    finding: {
      rule: requiredNotices.id,
      severity: filing.status === 'draft' ? 'warning' : 'error',
      place: sections[0]?.place ?? filing.place,
      message: `The page of section "${sections[0]?.id ?? section.id}" needs a notice that the site does not have, since ${REASONS[condition]}.`,
      expected: `a file of disclaimers/ with "when: ${condition}"`,
      remedy: 'Write the notice.',
      related: sections.slice(1).map((other) => ({ place: other.place, note: `the page of section "${other.id}" needs it too` })),
    },
  };
}
