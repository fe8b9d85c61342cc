import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editorSchemas } from '../src/reading/schema/editor.ts';

const schemas = Object.entries(editorSchemas());
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

test('the schemas that editors read are those of the code: npm run schemas', () => {
  expect(readdirSync('schemas').sort()).toEqual(schemas.map(([name]) => `${name}.json`).sort());
  for (const [name, schema] of schemas) expect(json(`schemas/${name}.json`), name).toEqual(schema);
});

test('an editor knows which schema is whose', () => {
  const { 'yaml.schemas': known } = json('.vscode/settings.json') as { 'yaml.schemas': unknown };
  expect(known).toEqual(Object.fromEntries(schemas.map(([name, { title }]) => [`./schemas/${name}.json`, `content/${String(title)}`])));
});
