import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatFinding } from '../../model/finding.ts';
import { diskSource } from './disk.ts';
import { readSite } from '../site/site.ts';

let folder: string;
let content: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kessan-disk-'));
  content = join(folder, 'content');
  cpSync('test/sites/brackwater/content', content, { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'The secret word is zyzzogeton.');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function found(path: string): string {
  const { findings } = readSite(diskSource(content));
  return findings.filter(({ place }) => place.file === `${content}/${path}`).map(formatFinding).join('\n').replaceAll(folder, '…');
}

test.each(['filings/fy2022-q4/overview.mdx', 'filings/fy2022-q4/facts/income.csv', 'concepts/position.yaml', 'disclaimers/rounding.mdx', 'issuer.yaml', 'charts/cash.yaml'])('a link in the place of %s is not followed, wherever it leads', (path) => {
  for (const end of [join(folder, 'secret.txt'), join(content, 'filings/fy2023-q1/filing.yaml')]) {
    rmSync(join(content, path), { force: true });
    symlinkSync(end, join(content, path));
    expect(found(path)).toContain(`error: The file is a link. [files/unreadable]\n    found:    a link to ${end.replaceAll(folder, '…')}\n    to mend:  Put the file itself there`);
    expect(JSON.stringify(readSite(diskSource(content)).site ?? '')).not.toContain('zyzzogeton');
  }
});

test.runIf(process.platform !== 'win32')('a pipe is not waited for', () => {
  spawnSync('mkfifo', [join(content, 'filings/fy2022-q4/facts/pipe.csv')]);
  expect(found('filings/fy2022-q4/facts/pipe.csv')).toMatchInlineSnapshot(`
    "…/content/filings/fy2022-q4/facts/pipe.csv: error: This is no file. [files/unreadable]
        found:    a pipe, a socket or a device
        to mend:  Remove it from the content."
  `);
});

test('a file beyond all bounds is not read', () => {
  writeFileSync(join(content, 'filings/fy2022-q4/facts/vast.csv'), '');
  truncateSync(join(content, 'filings/fy2022-q4/facts/vast.csv'), 5_000_000_000);
  expect(found('filings/fy2022-q4/facts/vast.csv')).toMatchInlineSnapshot(`
    "…/content/filings/fy2022-q4/facts/vast.csv: error: The file is larger than any of content may be. [files/unreadable]
        found:    5000000000 bytes
        to mend:  Split it, or take out what does not belong there: 16777216 bytes are the most."
  `);
});
