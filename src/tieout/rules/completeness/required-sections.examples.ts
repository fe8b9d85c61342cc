import type { RuleExamples } from '../../checking/example.ts';
import { requiredSections } from './required-sections.ts';

const files = (id: string) => ({
  'forms/earnings-release.yaml': `sections:
  - { id: going-concern, title: Going concern, why: readers ask whether it is in doubt }
`,
  'filings/fy2012-h1/filing.yaml': `parts:
  - id: results
    title: Results
    sections:
      - { id: ${id}, title: Going concern, prose: results.mdx }
`,
  'filings/fy2012-h1/results.mdx': 'Nothing to be reported.\n',
  'filings/fy2012-h1/facts/sales.csv': `concept,unit,scale,decimals,source,1H12
revenues,JPY,millions,-6,Ledger,"1,200"
`,
});

/** Examples of {@link requiredSections}. */
export const requiredSectionsExamples: RuleExamples = {
  rule: requiredSections,
  consistent: 'the section stands in the filing, and has prose with words in it or a table with a filled cell',
  inconsistent: 'the filing has no such section, or the section says nothing',
  mend: 'Add the section; where there is nothing to report, let it say so.',
  holds: { shows: 'The form asks for a section, and the filing has it, if only to say that there is nothing to say.', files: files('going-concern') },
  fails: { shows: 'The filing has another section in its place.', files: files('outlook') },
  rounding: 'It asks whether a section says something; figures do not matter.',
};
