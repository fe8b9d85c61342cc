import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas } from '../src/reading/schema/editor.ts';

// npm run schemas: the JSON Schemas of the YAML files, for editors; .vscode/settings.json says which is whose. They are
// committed, because an editor opens the content before anybody has run anything.
mkdirSync('schemas', { recursive: true });
for (const [name, schema] of Object.entries(editorSchemas())) {
  writeFileSync(join('schemas', `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
