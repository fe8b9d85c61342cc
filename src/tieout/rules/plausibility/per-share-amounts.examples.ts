import type { RuleExamples } from '../../checking/example.ts';
import { perShareAmounts } from './per-share-amounts.ts';

const files = (scale: string, decimals: string, perShare: string) => ({
  'filings/fy2012-h1/facts/per-share.csv': `concept,unit,scale,decimals,source,1H12
income,JPY,millions,-6,Ledger,"2,007"
average-shares,shares,${scale},${decimals},Share register,"40,536,800"
income-per-share,JPY/share,ones,2,Ledger,${perShare}
`,
});

/** Examples of {@link perShareAmounts}. */
export const perShareAmountsExamples: RuleExamples = {
  rule: perShareAmounts,
  consistent:
    'earnings per share times the average number of shares, as exact as both are stated, come to the income of the common shares: to that itself, to the income of the owners less preferred dividends, or to the income of the owners, whichever of these is on file. Items are known by the names that standard taxonomies give them, ' +
    'or by words; an amount that a tie looks at already is left to it',
  inconsistent: 'they are twenty times apart or more, which is an error; or basic earnings are more than the income of the owners, another amount than that of the common shares, a fourth of it or less where nobody speaks of preferred shares, or of another sign, which is a warning; or a share earns more after dilution, or there are fewer shares, which is one as well',
  unchecked: 'they are a few percent apart, or less than the income by no power of ten, and the income of the common shares is not on file: preferred shares, other owners, dilution and shares that came and went explain as much',
  mend: 'Look at the scales of all three rows.',
  holds: { shows: 'An income of 2,007 million on 40.5 million shares.', files: files('ones', 'exact', '49.51') },
  fails: { shows: 'The shares were typed in full into a row of thousands.', files: files('thousands', '-3', '49.51') },
  rounding: {
    shows: 'The income is known to the million, so that the amount per share is known to some two digits after the point.',
    files: files('ones', 'exact', '49.52'),
    breaks: files('ones', 'exact', '0.04'),
  },
};
