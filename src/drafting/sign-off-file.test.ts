import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withSignOffs, type WrittenSignOff } from './sign-off-file.ts';

const SECTIONS = ['income', 'position', 'cash'];
const signOff = (section: string, by: string, digest = 'd'.repeat(64)): WrittenSignOff => ({ section, by, on: '2012-11-07' as WrittenSignOff['on'], digest });

test('a first sign-off makes the file', () => {
  expect(withSignOffs(undefined, [signOff('income', 'A. Alpha', 'd1')], SECTIONS)).toBe('signOffs:\n  - section: income\n    by: A. Alpha\n    on: 2012-11-07\n    digest: d1\n');
});

test('what a person wrote beside the sign-offs stays', () => {
  const former = [
    '\ufeff# Who may sign: see the handbook.', 'signOffs:', '  # asked twice', '  - { section: position, by: B. Beta, on: 2012-11-06, digest: d0 } # by telephone',
    '  - section: income', '    by: A. Alpha', '    on: 2012-11-05', '    digest: d0', '# end', '',
  ].join('\r\n');
  const after = withSignOffs(former, [signOff('income', 'A. Alpha', 'd1'), signOff('cash', 'A. Alpha', 'd2'), signOff('income', 'C. Gamma', 'd3')], SECTIONS);
  for (const kept of ['\ufeff# Who may sign: see the handbook.\r\n', '# asked twice', '# by telephone', '# end']) expect(after).toContain(kept);
  expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const read = parse(after.slice(1)) as { signOffs: { section: string; by: string; digest: string }[] };
  expect(read.signOffs.map(({ section, by, digest }) => [section, by, digest])).toEqual([
    ['position', 'B. Beta', 'd0'], ['income', 'A. Alpha', 'd1'], ['income', 'C. Gamma', 'd3'], ['cash', 'A. Alpha', 'd2'],
  ]);
});

test('no sign-off of another person or section is ever lost', () => {
  const people = fc.constantFrom('A. Alpha', 'B. Beta', "C. O'Hara", '山田 太郎', 'yes', '12');
  const some = fc.uniqueArray(fc.record({ section: fc.constantFrom(...SECTIONS), by: people, digest: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)) }).map(({ section, by, digest }) => signOff(section, by, digest)), { selector: ({ section, by }) => `${section} ${by}`, maxLength: 8 });
  fc.assert(fc.property(some, some, (before, fresh) => {
    const former = before.length === 0 ? undefined : withSignOffs(undefined, before, SECTIONS);
    const read = parse(withSignOffs(former, fresh, SECTIONS), { schema: 'failsafe' }) as { signOffs: WrittenSignOff[] };
    const wanted = new Map([...before, ...fresh].map((each) => [`${each.section} ${each.by}`, each]));
    expect(new Map(read.signOffs.map((each) => [`${each.section} ${each.by}`, each]))).toEqual(wanted);
  }));
});
