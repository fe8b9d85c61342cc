import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { factsFile, miniScope } from '../../test/sites/mini-filing.ts';
import { formatFinding } from '../model/finding.ts';
import type { Rule, Subject } from '../tieout/checking/check.ts';

// What docs/CONTRIBUTING.md shows of a rule, as a newcomer would paste it.
const [rule = '', words = ''] = [...readFileSync('docs/CONTRIBUTING.md', 'utf8').matchAll(/^ {3}```ts\n([^]*?)^ {3}```$/gm)].map(([, block = '']) => block.replace(/^ {3}/gm, ''));

const PLACE = resolve('src/tieout/rules/plausibility/negative-cash.ts');
const WORDS = resolve('src/words/en/rules.ts');

test('the rule in the worked example compiles, in the room and with the words that are shown', () => {
  const file = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8')).config as object;
  const { options } = ts.parseJsonConfigFileContent({ ...file, include: [], files: [PLACE] }, ts.sys, process.cwd());
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  const texts = new Map([[PLACE, rule], [WORDS, readFileSync(WORDS, 'utf8').replace('= {\n', `= {\n${words}`)]]);
  host.readFile = (path) => texts.get(resolve(path)) ?? read(path);
  host.fileExists = (path) => texts.has(resolve(path)) || ts.sys.fileExists(path);
  const program = ts.createProgram([PLACE], options, host);
  const source = program.getSourceFile(PLACE);
  const found = source ? [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)] : [];
  expect(source?.text).toBe(rule);
  expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
});

test('and finds what it says', async () => {
  const { outputText } = ts.transpileModule(rule, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext } });
  const { negativeCash } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(outputText)}`) as { readonly negativeCash: Rule };
  const { filing } = miniScope({
    'filings/h1/facts/cash.csv': factsFile('1H12-end,FY11-end', 'cash,,,,JPY,millions,-6,Ledger,-5,7'),
    'filings/h1/filing.yaml': ['1H12-end: { on: 2012-09-30 }', '1H12-end: { on: 2012-09-30 }\n  FY11-end: { on: 2012-03-31 }'],
  });
  const found = negativeCash.run({ filing } as Subject).map((check) => (check.outcome === 'inconsistent' ? formatFinding(check.finding) : check.outcome));
  expect(found).toMatchInlineSnapshot(`
    [
      "content/filings/h1/facts/cash.csv:2:32: error: Cash for 1H12-end is below zero. [negative-cash]
        found:    -5000000
        to mend:  Check the sign, or report the overdraft under borrowings.",
      "consistent",
    ]
  `);
});
