import { parseArgs } from 'node:util';
import { buildOrderFrom } from '../src/integration/build-order.ts';
import { buildSite } from '../src/integration/build.ts';
import { complain } from './complaint.ts';

// npm run build: the site in dist/, replaced whole or not at all; with --drafts, the site for reviewers in review/;
// with --as-of, as it will be at a moment to come; with --afresh, without taking anything from the last build.
const { values } = parseArgs({ options: { output: { type: 'string' }, drafts: { type: 'boolean', default: false }, 'as-of': { type: 'string' }, base: { type: 'string' }, afresh: { type: 'boolean', default: false } } });
const order = buildOrderFrom({ drafts: values.drafts, asOf: values['as-of'], output: values.output, base: values.base, afresh: values.afresh });
if (order.ok) {
  const built = await buildSite(order.value);
  if (!built.ok) process.exitCode = complain(built.problem, 1);
} else process.exitCode = complain(order.problem, 2);
