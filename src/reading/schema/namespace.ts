import * as z from 'zod';

/** Prefixes that mean the same in every XBRL report (OIM Common, section 2.1; xBRL-JSON, section 1.3), or that exports use. */
const RESERVED = ['xbrl', 'xbrli', 'xbrldt', 'iso4217', 'utr', 'xs', 'xsi', 'xml', 'link', 'xlink', 'enum2', 'num', 'nonnum', 'entity'];

/** An address that says which authority gives a name its meaning (RFC 3986). */
export const uri = z.string().regex(/^[A-Za-z][A-Za-z\d+.-]*:[^\s"<>\\^`{|}]+$/, 'a complete address, such as http://fasb.org/us-gaap/2012-01-31');

/** Prefixes of XBRL names and what they stand for, in `issuer.yaml` and, for another edition, in `filing.yaml`. */
export const namespacesSchema = z.array(z.strictObject({
  prefix: z.string().regex(/^[A-Za-z_][\w.-]*$/, 'letters, digits, hyphens, points and underscores, such as us-gaap')
    .refine((prefix) => !RESERVED.includes(prefix), 'a prefix that XBRL does not reserve')
    .describe('What stands before the colon of a name.'),
  uri: uri.describe('The namespace that the prefix stands for.'),
  schema: uri.exactOptional().describe('The address of the schema that defines its names; left out for the issuer\'s own names.'),
})).min(1, 'at least one namespace');
