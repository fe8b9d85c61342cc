import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const MODEL = { folder: 'content/filings/fy2012-h1', year: 2012, released: '2012-11-08' };
// The last of a few hundred filings is out as well: its years have passed.
const FIRST_YEAR = 1700;
// What the transcription of the real release records as the source's own error.
const EXPLAINED = 'explained: [{ rule: share-bases, concept: dividends-per-share, reason: As in the release that it copies. }]\n';
const RELEASE_DAYS = ['11-08', '11-29', '12-06', '12-21'];

/**
 * Writes content with as many filings as asked for, each a copy of the real release: its tables, about a thousand
 * figures, the same prose. As an issuer does, it files four times a fiscal year, each time on another day. The next four
 * have all their periods three years later, where no figure of theirs can be one that an earlier filing reported
 * otherwise. So no page is like another, and no store can keep two as one. Folders are numbered, so that every run
 * makes the same.
 */
export function writeSyntheticIssuer(folder: string, filings: number): void {
  mkdirSync(join(folder, 'filings'), { recursive: true });
  for (const entry of readdirSync('content').filter((name) => name !== 'filings')) cpSync(join('content', entry), join(folder, entry), { recursive: true });
  const texts = textsOf(MODEL.folder);
  for (let number = 0; number < filings; number += 1) {
    const filing = join(folder, `filings/release-${String(number + 1).padStart(4, '0')}`);
    const years = FIRST_YEAR + 3 * Math.floor(number / RELEASE_DAYS.length) - MODEL.year;
    const released = `${String(MODEL.year)}-${RELEASE_DAYS[number % RELEASE_DAYS.length] ?? ''}`;
    for (const folder of new Set([...texts.keys()].map(dirname))) mkdirSync(join(filing, folder), { recursive: true });
    for (const [name, text] of texts) writeFileSync(join(filing, name), later(text.replaceAll(MODEL.released, released), years));
  }
}

// No document stands behind an invented filing, whose transcription it could be.
function textsOf(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true }).map(String).filter((name) => !name.startsWith('transcription') && statSync(join(folder, name)).isFile());
  const texts = new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  return texts.set('filing.yaml', `${texts.get('filing.yaml') ?? ''}${EXPLAINED}`);
}

/** Moves the names of periods (`1H12`, `FY11-end`) and the years around the model's in all dates and titles. */
function later(text: string, years: number): string {
  return text
    .replace(/\b(FY|[1-4]Q|[12]H|9M)(\d\d)\b/g, (_, span: string, year: string) => span + shortYear(2000 + Number(year) + years))
    .replace(/\b20(?:09|1[0-5])\b/g, (year) => String(Number(year) + years));
}

/** Two digits mean 1980 to 2079; other years are written out. */
function shortYear(year: number): string {
  return year < 1980 || year > 2079 ? String(year) : String(year % 100).padStart(2, '0');
}
