import type { RuleExamples } from '../../checking/example.ts';
import { parts } from './parts.ts';

const files = (trademark: string) => ({
  'ties/assets.yaml': `ties:
  - id: trademark-is-intangible
    reason: The trademark is one of the intangible assets.
    total: trademark
    partOf: intangible-assets
`,
  'filings/fy2012-h1/facts/assets.csv': `concept,unit,scale,decimals,source,1H12-end
intangible-assets,JPY,millions,-6,Ledger,450
trademark,JPY,millions,-6,Ledger,${trademark}
`,
});

/** Examples of {@link parts}. */
export const partsExamples: RuleExamples = {
  rule: parts,
  consistent: 'the part has the sign of its whole and is not larger',
  inconsistent: 'it is larger than the whole, or has the other sign',
  unchecked: 'the whole is not on file for that period',
  mend: 'Compare both figures with the source, their scale first.',
  holds: { shows: 'A trademark of 192 million is a part of 450 million.', files: files('192') },
  fails: { shows: 'The trademark was typed in thousands, and its row says millions.', files: files('"192,000"') },
  rounding: {
    shows: 'The trademark is all there is, about 450.5 million; one figure was rounded up and the other down.',
    files: files('451'),
  },
};
