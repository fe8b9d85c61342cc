import { amendedFacts } from '../../../model/evaluation/amendment.ts';
import type { Check, Relation, Rule, Subject } from '../../checking/check.ts';
import { nameOf } from '../../checking/naming.ts';

/** A filing that amends another names one that went before it, and changes something of it or adds to it. */
export const amendments: Rule = {
  id: 'amendments',
  vouches: false,
  run: (subject) => {
    const { filing, site } = subject;
    const { amends } = filing;
    if (!amends) return [];
    const amended = site.filings.find(({ id }) => id === amends.filing);
    const looked: Relation = { rule: amendments.id, facts: [], about: () => `${filing.id} amends ${amends.filing}` };
    const fail = (message: string, remedy: string): readonly Check[] => [{ ...looked, outcome: 'inconsistent', finding: { rule: amendments.id, severity: 'error', place: amends.place, message, remedy } }];
    if (!amended) return fail(`Filing ${filing.id} amends "${amends.filing}", which is not on file.`, 'Correct the id, or publish the filing that is amended: both remain.');
    if (amended.id === filing.id) return fail(`Filing ${filing.id} amends itself.`, 'Name the earlier filing.');
    if (amended.released > filing.released) return fail(`Filing ${filing.id} amends ${amended.id}, which was released after it: on ${amended.released}, and this one on ${filing.released}.`, 'Correct the id, or `released` of one of the two.');
    if (filing.status === 'published' && amended.status !== 'published') return fail(`Filing ${filing.id} is published and amends ${amended.id}, which is a draft: readers would be told of a filing that they cannot see.`, 'Publish the filing that is amended, or keep both drafts.');
    return [{ ...looked, outcome: 'consistent' }, ...changed(subject, amends.reason)];
  },
};

/** A figure that the amendment changes is no comparative gone wrong: the reason stands beside it. */
function changed({ scope, filing, site }: Subject, reason: string): readonly Check[] {
  const amended = site.filings.find(({ id }) => id === filing.amends?.filing);
  if (!amended) return [];
  return amendedFacts(amended, filing).map(({ before, after }): Check => ({
    rule: amendments.id,
    facts: [after, before],
    about: () => `${nameOf(scope, after)} is amended`,
    outcome: 'unchecked',
    reason: `it was amended: ${reason}`,
  }));
}
