import type { ExhibitWords } from '../exhibit.ts';

export const exhibit: ExhibitWords = {
  title: (filing, form, issuer) => `${filing}: ${form} of ${issuer}`,
  formAndDay: (form, day) => `${form}, ${day}`,
  demonstration: (issuer) => ({ strong: 'Demonstration.', rest: `This file was made from the public filings of ${issuer} by somebody else. It is not the company's own.` }),
};
