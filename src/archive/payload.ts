import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../building/build.ts';
import type { Mount } from '../building/mount.ts';
import { reportOf } from '../building/report.ts';
import { fail, succeed, type Outcome } from '../model/finding.ts';
import type { Filing } from '../model/content/filing.ts';
import type { Moment } from '../model/time/moment.ts';
import { outlineOf } from '../publication/sections/filing.ts';
import { issuerView } from '../publication/lists/issuer.ts';
import { surroundingsOf } from '../publication/sections/surroundings.ts';
import { diskSource } from '../reading/formats/disk.ts';
import { contentFolder } from '../reading/formats/location.ts';
import { RecordingSource } from '../reading/formats/recording.ts';
import { readSite } from '../reading/site/site.ts';
import { lock } from '../writing/lock.ts';
import { coverOf } from './cover.ts';
import { folderOf, MOST_BYTES, textOf, type Folder } from '../bag/folder.ts';
import { pagesOf } from './site-pages.ts';
import { contentOf, siteOfDay, sourcesOf } from './sources.ts';
import { readFolder, writeFolder } from '../bag/store.ts';

/** A filing that is to be archived. */
export interface ArchiveOrder {
  readonly id: string;
  /** The moment that decides whether it is out. */
  readonly now: Moment;
  /** A file with the filing as it prints. */
  readonly pdf?: string;
}

/** What goes into an archive, and the filing as the content has it. */
export interface ArchivedFiling {
  readonly filing: Filing;
  readonly issuer: string;
  readonly form: string;
  readonly payload: Folder;
}

/**
 * Makes what is archived of a filing: its pages, from a site that is built as it was on the day of the release, and the
 * content that they were made from.
 */
export async function payloadOf({ id, now, pdf }: ArchiveOrder): Promise<Outcome<ArchivedFiling>> {
  const source = new RecordingSource(diskSource(contentFolder()), (bytes) => bytes);
  const { site: whole, findings } = readSite(source, { now, by: 'public' });
  const report = reportOf(findings);
  if (!whole || report.errors > 0) return fail(`${report.text}\n\nNothing was archived.`);
  const filing = whole.filings.find((each) => each.id === id);
  if (!filing) return fail([report.text, `There is no filing "${id}" that is out. Those that are: ${whole.filings.map((each) => each.id).join(', ')}.`].filter((text) => text !== '').join('\n\n'));
  const site = siteOfDay(whole, filing);
  const outline = outlineOf(site, filing, surroundingsOf(site, filing));

  const printed = printedFrom(pdf);
  if (!printed.ok) return printed;
  const work = join('.kessan', 'archive', id);
  const alone = lock(work, `archives ${id}`);
  if (!alone.ok) return alone;
  const built = await builtFrom(contentOf(site, folderOf(source.files)), { work, now, only: id }).finally(() => { alone.value.release(); });
  if (!built.ok) return built;
  const { mount } = built.value;
  const files = printed.value ? folderOf([...built.value.files, [`filings/${id}/${id}.pdf`, printed.value]]) : built.value.files;
  const pages = pagesOf({ files, mount }, id, (kept) => coverOf(issuerView(site.issuer), outline, mount.base, kept));
  const payload = folderOf([...pages, ...sourcesOf(site, filing, folderOf(source.files), source.root)]);
  return succeed({ filing, issuer: site.issuer.name, form: outline.form, payload });
}

function printedFrom(file: string | undefined): Outcome<Uint8Array | undefined> {
  if (file === undefined) return succeed(undefined);
  const state = statSync(file, { throwIfNoEntry: false });
  if (!state) return fail(`There is no ${file}.`);
  // A pipe or a device never ends.
  if (!state.isFile()) return fail(`${file} is no file.`);
  if (state.size > MOST_BYTES) return fail(`${file} has ${String(state.size)} bytes, and no archive of a filing holds more than ${String(MOST_BYTES)}.`);
  const bytes = new Uint8Array(readFileSync(file));
  return textOf(bytes.slice(0, 5)) === '%PDF-' ? succeed(bytes) : fail(`${file} is no PDF.`);
}

/** Builds a filing's pages from some content with the command's own code, and reads them back. */
async function builtFrom(content: Folder, { work, now, only }: { readonly work: string; readonly now: Moment; readonly only: string }): Promise<Outcome<{ readonly files: Folder; readonly mount: Mount }>> {
  try {
    rmSync(work, { recursive: true, force: true });
    writeFolder(join(work, 'content'), content);
    const output = join(work, 'site');
    const built = await buildSite({ edition: 'production', now, output, only, content: join(work, 'content') });
    return built.ok ? succeed({ files: readFolder(output), mount: built.value }) : built;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
