import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonText } from './json-text.ts';

test('breaks what is long, and leaves out what is not there', () => {
  expect(jsonText({ a: [{ b: 1 }], c: {}, d: undefined, e: null })).toBe('{"a":[{"b":1}],"c":{},"e":null}\n');
  const long = 'x'.repeat(300);
  expect(jsonText({ a: [long, { b: 1 }], c: long })).toBe(`{\n "a":["${long}",{"b":1}],\n "c":"${long}"\n}\n`);
  expect(jsonText([long, [long, [1, 2]]])).toBe(`[\n "${long}",\n ["${long}",[1,2]]\n]\n`);
});

test('says the same as JSON without lines', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => {
    expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
  }));
});
