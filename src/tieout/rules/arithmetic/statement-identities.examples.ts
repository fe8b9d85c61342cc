import type { RuleExamples } from '../../checking/example.ts';
import { statementIdentities } from './statement-identities.ts';

const files = (liabilities: string) => ({
  'concepts/position.yaml': `concepts:
  - { id: assets, name: "ifrs-full:Assets", label: Total assets, period: instant, value: monetary, balance: debit }
  - { id: liabilities, name: "ifrs-full:Liabilities", label: Total liabilities, period: instant, value: monetary, balance: credit }
  - { id: equity, name: "ifrs-full:Equity", label: Total equity, period: instant, value: monetary, balance: credit, sign: either }
`,
  'filings/fy2012-h1/facts/position.csv': `concept,unit,scale,decimals,source,1H12-end
assets,JPY,millions,-6,Ledger,"75,723"
liabilities,JPY,millions,-6,Ledger,"${liabilities}"
equity,JPY,millions,-6,Ledger,"34,395"
`,
});

/** Examples of {@link statementIdentities}. */
export const statementIdentitiesExamples: RuleExamples = {
  rule: statementIdentities,
  consistent:
    'assets are liabilities and equity, and current and non-current assets, equity is that of the owners and that of others, and income likewise, as far as the figures are rounded. Items are known by the names that us-gaap, ifrs-full and jppfs give them, ' +
    'within one of these, or, where names are the issuer\'s own, by labels that say so in full (Total assets, 資産合計); each relation is looked at where all its figures are on file for the whole, not for a segment',
  inconsistent: 'they are not; where the issuer speaks of noncontrolling interests or of equity that may be redeemed, or of assets held for sale, assets may be more than the parts that are known, and nothing is said',
  mend: 'Correct the figure that is wrong, or its sign; where all are right, a concept has the XBRL name or the label of another item.',
  holds: { shows: 'A balance sheet of which no table is shown.', files: files('41,328') },
  fails: { shows: 'Two digits of the liabilities were exchanged.', files: files('41,238') },
  rounding: { shows: 'The three figures are rounded one by one.', files: files('41,327') },
};
