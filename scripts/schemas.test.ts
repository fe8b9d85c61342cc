import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diskSource } from '../src/reading/formats/disk.ts';
import { editorSchemas } from '../src/reading/schema/editor.ts';
import { editorSnippets } from '../src/reading/schema/snippets.ts';
import { readSite } from '../src/reading/site/site.ts';

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

test('the snippets that editors offer have the names of the content: npm run schemas', () => {
  const { site } = readSite(diskSource('content'));
  expect(json('.vscode/kessan.code-snippets')).toEqual(site && editorSnippets(site));
});
