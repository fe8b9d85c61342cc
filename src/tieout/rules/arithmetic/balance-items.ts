import type { Concept } from '../../../model/content/concept.ts';
import { conceptsCalled } from '../../checking/standard-items.ts';

/** Taxonomies whose names say what an item is; a name with another prefix is the issuer's own, and its label says it. */
const STANDARD = /^(?:us-gaap|ifrs|ifrs-full|jppfs_cor|jpigp_cor|jpcrp_cor|uk-core|core|bus|in-gaap|ind-as|de-gaap-ci)$/;

/**
 * What totals of a balance sheet are called where no standard taxonomy names them, by the name that one would give them. Only
 * whole labels count: "Total assets" is all of them, "Total assets under management" is something else.
 */
const LABELS: Readonly<Record<string, RegExp>> = {
  Assets: /^(?:total |gross )?assets$|^資産(?:の部)?合計$|^(?:summe (?:der )?aktiva|total (?:des |de l.)?actifs?|activo total|total activo|totale attivo)$/,
  Liabilities: /^(?:total )?liabilities$|^負債(?:の部)?合計$/,
  Equity: /^(?:total )?(?:net assets|equity)$|^(?:純資産|資本)(?:の部)?合計$/,
  StockholdersEquity: /^total (?:shareholders|stockholders|shareowners|members|owners)['’]?s?['’]? ?(?:equity|deficit|funds)(?: ?\((?:deficit|equity)\))?$/,
  MinorityInterest: /^(?:non-?controlling|minority) interests?$/,
  EquityAndLiabilities: /^total (?:liabilities|equity)(?:,.*)? (?:and|&|plus) .*(?:equity|deficit|net assets|capital|liabilities)(?: ?\((?:deficit|equity)\))?$|^負債(?:及び|・|、)?(?:純資産|資本)(?:の部)?合計$|^(?:summe (?:der )?passiva|total (?:du )?passif|totale passivo)$/,
  CurrentAssets: /^total current assets$|^流動資産合計$/,
  NoncurrentAssets: /^total non-?current assets$|^(?:固定資産|非流動資産)合計$/,
  CurrentLiabilities: /^total current liabilities$|^流動負債合計$/,
  NoncurrentLiabilities: /^total non-?current liabilities$|^(?:固定負債|非流動負債)合計$/,
};

/** The concepts that are called by one of these names of standard taxonomies, or, with names of the issuer's own, by words that mean the same. */
export function itemsCalled(concepts: Iterable<Concept>, names: readonly string[]): readonly Concept[] {
  const all = [...concepts];
  const named = conceptsCalled(all, names);
  const own = all.filter(({ name, period, value }) => !STANDARD.test(name.slice(0, name.indexOf(':'))) && period === 'instant' && value === 'monetary');
  return [...named, ...names.flatMap((name) => own.filter((concept) => !named.includes(concept) && LABELS[name]?.test(concept.label.trim().toLowerCase())))];
}
