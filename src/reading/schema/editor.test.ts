import { expect, test } from 'vitest';
import { editorSchemas } from './editor.ts';

test('describes every key to the editor', () => {
  const keys: string[] = [];
  const silent = (schema: unknown, path: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [key, value] of Object.entries(schema)) {
      if (key === 'properties') {
        for (const [name, property] of Object.entries(value as Record<string, { description?: string; const?: string }>)) {
          if (property.description === undefined) keys.push(`${path}.${name}`);
          silent(property, `${path}.${name}`);
        }
      } else silent(value, path);
    }
  };
  for (const [name, schema] of Object.entries(editorSchemas())) silent(schema, name);
  expect(keys).toEqual([]);
});

test('lets an editor take a scalar for what YAML makes of it', () => {
  const { filing } = editorSchemas();
  expect(filing).toMatchObject({
    type: 'object', additionalProperties: false,
    properties: {
      title: { type: ['string', 'number', 'boolean'] },
      status: { enum: ['draft', 'published'] },
      audited: { enum: ['yes', 'no', 'true', 'false', 'not-stated', true, false] },
    },
  });
});
