import { join } from 'node:path';
import { readContent } from '../src/reading/site/content.ts';
import { editorSchemas } from '../src/reading/schema/editor.ts';
import { editorSnippets } from '../src/reading/schema/snippets.ts';
import { writeFilesWhole } from '../src/writing/written-file.ts';
import { asProgram, commandLine } from './command-line.ts';
import { complain, say } from './complaint.ts';

// npm run schemas: what editors read. The JSON Schemas of the YAML files, of which .vscode/settings.json says which is
// whose, and snippets for the components of the prose, with the names of the content. They are committed, because an
// editor opens the content before anybody has run anything.
export const main = commandLine({ call: 'npm run schemas', says: 'Writes what editors read anew: the schemas of the YAML files and the snippets.' }, () => {
  const schemas = Object.entries(editorSchemas()).map(([name, schema]) => ({ file: join('schemas', `${name}.json`), content: `${JSON.stringify(schema, null, 2)}\n` }));
  const { site } = readContent();
  if (!site) return complain('The content cannot be read, and the snippets are made of its names: npm run check says why. Nothing was written.', 1);
  writeFilesWhole([...schemas, { file: '.vscode/kessan.code-snippets', content: `${JSON.stringify(editorSnippets(site), null, 2)}\n` }]);
  say(`schemas/ holds the schemas of ${String(schemas.length)} files, and .vscode/kessan.code-snippets the snippets.\n`);
  return 0;
});
await asProgram(import.meta, main);
