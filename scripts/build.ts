import { buildOrderFrom } from '../src/building/build-order.ts';
import { buildSite } from '../src/building/build.ts';
import { asProgram, commandLine } from './command-line.ts';
import { complain } from './complaint.ts';

// npm run build: the site in dist/, replaced whole or not at all; with --drafts, the site for reviewers in review/;
// with --as-of, as it will be at a moment to come; with --afresh, without taking anything from the last build.
export const main = commandLine({
  call: 'npm run build',
  says: 'Checks the content and writes the site, which is replaced whole or not at all.',
  options: {
    output: { type: 'string', value: '<folder>', says: 'another folder than dist/, or review/ with --drafts' },
    drafts: { type: 'boolean', default: false, says: 'the site for reviewers, with what is not out' },
    'as-of': { type: 'string', value: '<moment>', says: 'as it will be at a moment to come: 2012-11-08T15:00+09:00' },
    base: { type: 'string', value: '<path>', says: 'the folder of the host that the site will stand in: /ir/' },
    afresh: { type: 'boolean', default: false, says: 'everything anew, whatever the last build left' },
  },
}, async ({ values }) => {
  const order = buildOrderFrom({ drafts: values.drafts, asOf: values['as-of'], output: values.output, base: values.base, afresh: values.afresh });
  if (!order.ok) return complain(order.problem, 2);
  const built = await buildSite(order.value);
  return built.ok ? 0 : complain(built.problem, 1);
});
await asProgram(import.meta, main);
