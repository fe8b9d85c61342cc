import { describe, expect, test } from 'vitest';
import { buildOrderFrom } from './build-order.ts';

function answer(base: string): string {
  const order = buildOrderFrom({ drafts: false, asOf: undefined, output: undefined, base });
  return order.ok ? `stands in ${order.value.base ?? ''}` : order.problem;
}

describe('the folder of a host', () => {
  test.each(['/', '/ir/', '/ir/en/', '/~acme/', '/v1.2/', '/_/', '/con-text/'])('is taken: %s', (base) => {
    expect(answer(base)).toBe(`stands in ${base}`);
  });

  test.each(['', ' ', 'ir', 'ir/', '/ir', '//', '//ir/', '/ir//en/', '/ir /', '/ir\n/', '/ir\u0000/', '\\ir\\', '/ir\\/', '/%2e%2e/', '/ir?/', '/ir#/', '/é/', '/../ir', 'https://example.com/ir/', '/<script>/', '/"/', '/$(x)/', `/${'x'.repeat(5000)}`])('is no folder from slash to slash: %j', (base) => {
    expect(answer(base)).toMatch(/^--base: "[^]{0,220}" is no folder of a host: write it from slash to slash, such as \/ir\/\.$/);
  });

  test.each(['/./', '/../', '/ir/../', '/ir/./en/', '/.../'])('leads out: %s', (base) => {
    expect(answer(base)).toBe(`--base: "${base}" leads out of its own folder. Write it from slash to slash, such as /ir/.`);
  });

  test.each([
    ['/con/', '"con" is the name of a device on Windows'], ['/ir/NUL/', '"NUL" is the name of a device on Windows'], ['/aux.ir/', '"aux.ir" is the name of a device on Windows'],
    ['/ir./', '"ir." ends with a point, which Windows drops'], [`/${'x'.repeat(121)}/`, `"${'x'.repeat(121)}" has 121 bytes, which is more than 120`],
  ])('cannot be one everywhere: %s', (base, problem) => {
    expect(answer(base)).toBe(`--base: ${problem}, and the site could not stand there on every host. Name another folder.`);
  });
});
