import { isMap } from 'yaml';
import { expect, test } from 'vitest';
import { withoutEntries } from './cut-list.ts';

const TEXT = `# The concepts.
dimensions:
  # How sales are cut.
  - id: segment
    members:
      - { id: gauges, label: Gauges }
      # Not out yet.
      - { id: drones, label: Drones }
concepts:
  - id: revenue # in all
    label: Revenue

  # The purchase of next month.
  - id: goodwill-of-acme
    label: >-
      Goodwill
      of Acme
  - { id: profit, label: Profit }
# end
`;

const without = (text: string, ...ids: readonly string[]) => withoutEntries(text, (entry) => isMap(entry) && ids.includes(String(entry.get('id'))));

test('an entry goes with its lines and the comments above it, and nothing else', () => {
  expect(without(TEXT, 'goodwill-of-acme', 'drones')).toBe(`# The concepts.
dimensions:
  # How sales are cut.
  - id: segment
    members:
      - { id: gauges, label: Gauges }
concepts:
  - id: revenue # in all
    label: Revenue
  - { id: profit, label: Profit }
# end
`);
  expect(without(TEXT, 'nothing')).toBe(TEXT);
  expect(without(TEXT, 'profit', 'revenue')).toContain('concepts:\n\n  # The purchase of next month.\n  - id: goodwill-of-acme');
});

test('the last entry of a file without a line end goes too', () => {
  expect(without('a:\n  - id: one\n  - id: two', 'two')).toBe('a:\n  - id: one\n');
  expect(without('a:\r\n  - id: one\r\n  - id: two\r\n', 'one')).toBe('a:\r\n  - id: two\r\n');
});

test('a list goes with its name when all its entries do; within an entry it stays whole', () => {
  expect(without('a:\n  - id: one\nb:\n  - id: two\n', 'one')).toBe('b:\n  - id: two\n');
  expect(without('a:\n  - id: one\n', 'one')).toBeUndefined();
  expect(without(TEXT, 'gauges', 'drones')).toBe(TEXT);
  expect(without(TEXT, 'segment', 'drones')?.startsWith('# The concepts.\nconcepts:\n')).toBe(true);
});

test('a list in a line stays whole', () => {
  expect(without('a: [{ id: one }, { id: two }]\n', 'one')).toBe('a: [{ id: one }, { id: two }]\n');
});
