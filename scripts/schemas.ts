import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../src/reading/content.ts';
import { editorSchemas } from '../src/reading/schema/editor.ts';
import { editorSnippets } from '../src/reading/schema/snippets.ts';
import { commandLine } from './command-line.ts';

// npm run schemas: what editors read. The JSON Schemas of the YAML files, of which .vscode/settings.json says which is
// whose, and snippets for the components of the prose, with the names of the content. They are committed, because an
// editor opens the content before anybody has run anything.
commandLine({ call: 'npm run schemas', says: 'Writes what editors read anew: the schemas of the YAML files and the snippets.' });
mkdirSync('schemas', { recursive: true });
for (const [name, schema] of Object.entries(editorSchemas())) {
  writeFileSync(join('schemas', `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
const { site } = readContent();
if (site) writeFileSync('.vscode/kessan.code-snippets', `${JSON.stringify(editorSnippets(site), null, 2)}\n`);
else process.stderr.write('The content cannot be read, so that the snippets were left as they are: npm run check says why.\n');
