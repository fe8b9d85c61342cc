import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulePages } from '../src/documentation/rule-index.ts';

// npm run docs: the pages of docs/rules, made from the rules and their examples. They are committed, so that they can
// be read where the code is read; a test holds them to the rules.
const folder = 'docs/rules';
const pages = rulePages();
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (!(file in pages)) rmSync(join(folder, file));
for (const [file, text] of Object.entries(pages)) writeFileSync(join(folder, file), text);
