import type { RuleExamples } from '../../checking/example.ts';
import { shareBases } from './share-bases.ts';

const files = (basis: string, dividends: string) => ({
  'issuer.yaml': `shareBases: [{ id: before-split, label: before the split, shares: 1 }, { id: after-split, label: after the split, shares: 10 }, { id: mixed, label: of both kinds }]
`,
  'concepts/dividends.yaml': `concepts:
  - { id: interim-dividend, name: "ex:InterimDividend", label: Interim dividend, period: duration, value: per-share }
  - { id: final-dividend, name: "ex:FinalDividend", label: Final dividend, period: duration, value: per-share }
  - { id: dividend, name: "ex:Dividend", label: Dividend of the year, period: duration, value: per-share }
`,
  'ties/dividends.yaml': `ties:
  - id: dividend-of-the-year
    reason: What a year pays is its interim and its final dividend.
    total: dividend
    of: [{ concept: interim-dividend, basis: ${basis} }, { concept: final-dividend, basis: after-split }]
`,
  'filings/fy2012-h1/facts/dividends.csv': `concept,basis,unit,scale,decimals,source,1H12
${dividends}final-dividend,after-split,JPY/share,ones,2,Board,5
`,
});

const mixed = files('before-split', 'interim-dividend,before-split,JPY/share,ones,2,Board,40\ndividend,mixed,JPY/share,ones,2,Board,45\n');

/** Examples of {@link shareBases}. */
export const shareBasesExamples: RuleExamples = {
  rule: shareBases,
  consistent: 'all figures of a sum of amounts per share, or of numbers of shares, are on one share basis',
  inconsistent: 'they are on several',
  mend: 'Restate the older amount by the factor of the split. Where the source adds them all the same, record the line in `transcription/errata.csv`; where it has no transcription, explain the figure.',
  holds: { shows: 'Both dividends are for one share after the split.', files: files('after-split', 'interim-dividend,after-split,JPY/share,ones,2,Board,4\ndividend,after-split,JPY/share,ones,2,Board,9\n') },
  fails: { shows: 'The interim dividend was paid on old shares, ten of which one has become since.', files: mixed },
  rounding: 'It compares what the figures count, and not how much they come to.',
  explained: {
    shows: 'The board announced the sum in these words, and the filing says so.',
    files: {
      ...mixed,
      'filings/fy2012-h1/filing.yaml': `explained:
  - { rule: share-bases, concept: dividend, period: 1H12, reason: The announcement adds both as they are; its note says so. }
`,
    },
  },
};
