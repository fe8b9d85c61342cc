import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withSignOffs, type WrittenSignOff } from './sign-off-file.ts';

const SECTIONS = ['income', 'position', 'cash'];
const signOff = (section: string, by: string, digest = 'd'.repeat(64)): WrittenSignOff => ({ section, by, on: '2012-11-07' as WrittenSignOff['on'], digest });

const written = (former: string | undefined, fresh: readonly WrittenSignOff[]): string | undefined => {
  const bytes = withSignOffs(former === undefined ? undefined : new TextEncoder().encode(former), fresh, SECTIONS);
  return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
};

const read = (text: string | undefined): readonly WrittenSignOff[] => (parse((text ?? '').replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), { schema: 'failsafe' }) as { signOffs: WrittenSignOff[] }).signOffs;

test('a first sign-off makes the file', () => {
  const expected = 'signOffs:\n  - section: income\n    by: A. Alpha\n    on: 2012-11-07\n    digest: d1\n';
  for (const former of [undefined, '', '\n']) expect(written(former, [signOff('income', 'A. Alpha', 'd1')])).toBe(expected);
});

const FORMER = `# Who may sign: see the handbook.
signOffs:
  # asked twice

  - { section: position, by: "B. Beta",  on: 2012-11-06, digest: d0 } # by telephone
  - section:  income   # read on paper
    by:   'A. Alpha'
    on: "2012-11-05"
    digest: d0


# end`;

test('every other byte of what a person wrote stays', () => {
  expect(written(FORMER, [signOff('income', 'A. Alpha', 'd1')])).toBe(FORMER.replace('"2012-11-05"\n    digest: d0', '2012-11-07\n    digest: d1'));
  expect(written(FORMER, [signOff('position', 'B. Beta', 'd1')])).toBe(FORMER.replace('2012-11-06, digest: d0', '2012-11-07, digest: d1'));
  const entry = (by: string, section: string) => `  - section: ${section}\n    by: ${by}\n    on: 2012-11-07\n    digest: d2\n`;
  expect(written(FORMER, [signOff('cash', 'C. Gamma', 'd2')])).toBe(FORMER.replace('    digest: d0\n\n', `    digest: d0\n${entry('C. Gamma', 'cash')}\n`));
  expect(written(FORMER.replace('section:  income', 'section:  cash'), [signOff('position', 'C. Gamma', 'd2')])).toBe(FORMER.replace('section:  income', 'section:  cash').replace('# by telephone\n', `# by telephone\n${entry('C. Gamma', 'position')}`));
  expect(written(FORMER.replace('section:  income', 'section:  cash'), [signOff('income', 'C. Gamma', 'd2')])).toBe(FORMER.replace('section:  income', 'section:  cash').replace('  - { section: position', `${entry('C. Gamma', 'income')}  - { section: position`));
});

test('so does the form of a file: its line ends, its mark, its lists', () => {
  for (const [mark, end] of [['', '\r\n'], ['\ufeff', '\n'], ['\ufeff', '\r\n'], ['', '\r']] as const) {
    const form = (text: string) => mark + text.replaceAll('\n', end);
    const fresh = [signOff('income', 'A. Alpha', 'd1'), signOff('cash', 'C. Gamma', 'd2')];
    expect(written(form(FORMER), fresh)).toBe(form(written(FORMER, fresh) ?? ''));
  }
  expect(written('signOffs: []\n# none yet\n', [signOff('income', 'A. Alpha', 'd1')])).toBe('signOffs:\n  - section: income\n    by: A. Alpha\n    on: 2012-11-07\n    digest: d1\n# none yet\n');
  expect(read(written('signOffs: [{ section: position, by: B, on: 2012-11-06, digest: d0 }]\n', [signOff('income', 'A. Alpha', 'd1')]))).toHaveLength(2);
});

test('what is not written as a list of sign-offs is left alone', () => {
  for (const former of ['<<<<<<< HEAD\nsignOffs: []\n', 'signOffs: none\n', 'signOffs\n', 'signOffs: [\n', 'signOffs:\n']) expect(written(former, [signOff('income', 'A. Alpha')]), former).toBeUndefined();
  expect(withSignOffs(new Uint8Array([...new TextEncoder().encode(FORMER), 0xe9]), [signOff('cash', 'A. Alpha')], SECTIONS)).toBeUndefined();
});

test('no sign-off of another person or section is ever lost, and no other byte', () => {
  const people = fc.constantFrom('A. Alpha', 'B. Beta', "C. O'Hara", '山田 太郎', 'yes', '12', '- x', 'a: b', '"q"', '#', '');
  const some = fc.uniqueArray(fc.record({ section: fc.constantFrom(...SECTIONS), by: people, digest: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)) }).map(({ section, by, digest }) => signOff(section, by, digest)), { selector: ({ section, by }) => `${section} ${by}`, maxLength: 8 });
  const layout = fc.record({ mark: fc.constantFrom('', '\ufeff'), end: fc.constantFrom('\n', '\r\n', '\r'), remark: fc.constantFrom('', '# one', '# "two" [x]'), blank: fc.nat(2), last: fc.boolean() });
  fc.assert(fc.property(some, some, layout, (before, fresh, { mark, end, remark, blank, last }) => {
    const lines = (written(undefined, before) ?? '').trimEnd().split('\n').map((line) => `${line}${remark === '' || /[[\]]$/.test(line) ? '' : ` ${remark}`}${'\n'.repeat(line.startsWith('    digest') ? blank : 0)}`);
    const former = mark + `${lines.join('\n')}${last ? '\n' : ''}`.replaceAll('\n', end);
    const after = written(former, fresh);
    const wanted = new Map([...before, ...fresh].map((each) => [`${each.section} ${each.by}`, each]));
    expect(new Map(read(after).map((each) => [`${each.section} ${each.by}`, each]))).toEqual(wanted);
    expect(written(after, fresh)).toBe(after);
    // Without the days and digests that were given anew, the lines that were there are there in their order.
    const kept = (text: string) => text.split(/\r\n|\r|\n/).filter((line) => !/^ {4}(?:on|digest):|^\ufeff?signOffs: \[\]/.test(line));
    const there = kept(after ?? '');
    let at = -1;
    for (const line of kept(former)) expect(at = there.indexOf(line, at + 1), line).toBeGreaterThanOrEqual(0);
  }), { numRuns: 200 });
});
