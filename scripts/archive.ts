import { bagOf } from '../src/bag/bag.ts';
import { archiveFolder } from '../src/bag/edition-list.ts';
import { keep } from '../src/bag/keeping.ts';
import { payloadOf } from '../src/archive/payload.ts';
import { softwareHere } from '../src/bag/software.ts';
import { buildOrderFrom } from '../src/building/build-order.ts';
import { succeed, type Outcome } from '../src/model/finding.ts';
import { asProgram, commandLine } from './command-line.ts';
import { complain, say } from './complaint.ts';
import { textProblem } from './typed-text.ts';

// npm run archive -- <filing>: the filing as a bag and as a zip in archive/, to be kept for good; with --edition and a
// reason, as a new edition where its content has changed since. In some zones a day is missing, and a zip is dated in
// that of the process.
export const main = commandLine({
  call: 'npm run archive -- <filing>',
  says: 'Keeps a published filing for good, as a folder and a zip in archive/ that prove themselves.',
  options: {
    edition: { type: 'string', value: '"<reason>"', says: 'a new edition, where what was archived has changed, and why' },
    pdf: { type: 'string', value: '<file>', says: 'the filing as it prints, to be kept with it' },
    'as-of': { type: 'string', value: '<moment>', says: 'as it is at that moment: 2012-11-08T15:00+09:00' },
  },
  operands: true,
}, async ({ values, operands: [id, ...more] }) => {
  process.env['TZ'] = 'UTC';
  if (id === undefined || more.length > 0 || values.edition?.trim() === '') return complain('Say which filing: npm run archive -- fy2012-h1, and for a new edition why: --edition "reason".', 2);
  const wrong = textProblem('edition', values.edition);
  if (wrong !== undefined) return complain(wrong, 2);
  const done = await archive(id, values);
  if (!done.ok) return complain(done.problem, 1);
  say(`${done.value}\n`);
  return 0;
});
await asProgram(import.meta, main);

/** What may be asked for beside the filing. */
interface Asked {
  readonly edition?: string | undefined;
  readonly pdf?: string | undefined;
  readonly 'as-of'?: string | undefined;
}

async function archive(filingId: string, values: Asked): Promise<Outcome<string>> {
  const order = buildOrderFrom({ drafts: false, asOf: values['as-of'], output: undefined });
  if (!order.ok) return order;
  // Before the build, which writes into the repository.
  const software = softwareHere(archiveFolder());
  const made = await payloadOf({ id: filingId, now: order.value.now, ...(values.pdf === undefined ? {} : { pdf: values.pdf }) });
  if (!made.ok) return made;
  const { filing, issuer, form, payload } = made.value;
  const bag = bagOf(payload, { id: filingId, title: filing.title, form, issuer, released: filing.released }, software);
  const kept = keep(archiveFolder(), { id: filingId, released: filing.released, bag, ...(values.edition === undefined ? {} : { reason: values.edition.trim() }) });
  return kept.ok ? succeed(kept.value.says) : kept;
}
