import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { dev } from 'astro';
import { asProgram, commandLine } from './command-line.ts';

// npm run bench:preview: from a saved file to the page that shows it. The preview runs on a copy of the real content;
// each round changes one file and asks for a page as soon as the preview has noticed, as the browser does when it is
// told to reload. Prints the median of the rounds in milliseconds.
const ROUNDS = 15;
export const main = commandLine({ call: 'npm run bench:preview', says: 'How long the preview takes from a saved file to the page that shows it.' }, async () => {
  const folder = resolve('.kessan/bench-preview');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  process.chdir(folder);

  const server = await dev({ logLevel: 'error' });
  const origin = `http://localhost:${String(server.address.port)}`;
  const CASES = [
    { what: 'a figure', file: 'content/filings/fy2012-h1/facts/text-balances.csv', page: '/filings/fy2012-h1/financial-condition/', from: '2,060', to: (round: number) => `2,0${String(60 + (round % 30))}` },
    { what: 'prose', file: 'content/filings/fy2012-h1/overview.mdx', page: '/filings/fy2012-h1/overview/', from: 'IIJ GIO', to: (round: number) => `IIJ GIO${'.'.repeat(round + 1)}` },
    { what: 'a label', file: 'content/tables/balance-sheet-assets.yaml', page: '/filings/fy2012-h1/balance-sheets/', from: 'title: ', to: (round: number) => `title: Round ${String(round)} ` },
  ];
  const lines: string[] = ['| saved | median, ms | slowest, ms |', '|---|--:|--:|'];
  for (const { what, file, page, from, to } of CASES) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    await (await fetch(origin + page)).text();
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const noticed = once(server.watcher, 'change');
      const started = performance.now();
      writeFileSync(path, text.replace(from, to(round)));
      await noticed;
      await (await fetch(origin + page)).text();
      times.push(performance.now() - started);
    }
    writeFileSync(path, text);
    times.sort((a, b) => a - b);
    lines.push(`| ${what} | ${(times[Math.floor(ROUNDS / 2)] ?? 0).toFixed(0)} | ${(times.at(-1) ?? 0).toFixed(0)} |`);
  }
  await server.stop();
  process.stdout.write(`${lines.join('\n')}\n`);
  rmSync(folder, { recursive: true, force: true });
  return 0;
});
await asProgram(import.meta, main);
