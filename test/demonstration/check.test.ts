import { expect, test } from 'vitest';
import { run } from '../commands/project.ts';

test('the check has nothing to say of the content but how much holds', () => {
  const { status, output, complaints } = run('check');
  expect({ status, complaints }).toEqual({ status: 0, complaints: '' });
  expect(output).toMatch(/^2 filings, \d+ facts: \d+ relations, of which \d+ hold, 0 fail, \d+ are explained or errata of the source, and \d+ cannot be checked\.\n$/);
  expect(run('check', { args: ['--json'] })).toEqual({ status: 0, output: '[]\n', complaints: '' });
});
