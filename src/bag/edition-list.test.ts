import fc from 'fast-check';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ArchivedEdition } from './edition.ts';
import { addEdition, EDITIONS, readEditions } from './edition-list.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kessan-editions-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const hex = (digit: string) => digit.repeat(64);
const edition = (filing: string, number: number, reason?: string): ArchivedEdition => ({ filing, number, released: '2012-11-08', payload: hex('a'), zip: hex('b'), tags: hex('c'), ...(reason === undefined ? {} : { reason }) });
const list = () => readFileSync(join(folder, EDITIONS), 'utf8');

test('a list keeps every byte that it held, whatever its form, and is read with the edition that is added', () => {
  const reason = fc.option(fc.constantFrom('A misprint.', 'yes', '12', 'a: b', '# no', '"quoted"', '- item', 'two\nlines', '訂正'), { nil: undefined });
  const layout = fc.record({ mark: fc.constantFrom('', '\ufeff'), end: fc.constantFrom('\n', '\r\n'), remark: fc.constantFrom('', '# By hand.\n', '\n\n'), last: fc.boolean() });
  fc.assert(fc.property(fc.array(reason, { maxLength: 3 }), reason, layout, (before, fresh, { mark, end, remark, last }) => {
    rmSync(join(folder, EDITIONS), { force: true });
    before.forEach((each, index) => addEdition(folder, edition('fy2012-h1', index + 1, each)));
    const text = before.length === 0 ? '' : list();
    const former = text === '' ? '' : mark + `${remark}${text}${remark}`.replace(/\n+$/, last ? '\n' : '').replaceAll('\n', end);
    writeFileSync(join(folder, EDITIONS), former);
    const known = readEditions(folder);
    expect(known).toHaveLength(before.length);
    addEdition(folder, edition('fy2012-q3', 1, fresh));
    expect(list().startsWith(former)).toBe(true);
    expect(readEditions(folder)).toEqual([...known, edition('fy2012-q3', 1, fresh)]);
  }), { numRuns: 100 });
});

test.each(['[]\n', '{ a: 1 }\n', '<<<<<<< HEAD\n', '- filing: a\n', '- { filing: a, edition: 1 } # not whole\n', '[{ filing: a }]\n'])('what is no such list is left alone: %j', (former) => {
  writeFileSync(join(folder, EDITIONS), former);
  expect(() => addEdition(folder, edition('fy2012-q3', 1))).toThrow(/editions\.yaml/);
  expect([list(), readdirSync(folder)]).toEqual([former, [EDITIONS]]);
});
