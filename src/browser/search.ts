import type { FilingContents, FilingEntry, SiteContents } from '../views/search.ts';
import { element } from './element.ts';
import { filingDocuments, siteDocuments } from './search-documents.ts';
import { SearchIndex } from './search-index.ts';
import { countsOf, resultsOf } from './search-results.ts';
import { words } from './search-words.ts';

// The search itself, loaded when a reader begins to ask (search-waits.ts): it reads what stands in the latest filings,
// and in older ones when they are asked for, and shows what it finds as the reader types.

/** As many filings as two years have; what one holds is some 20 kB on its way. */
const AT_FIRST = 8;
const PAUSE = 250;

const form = document.querySelector<HTMLFormElement>('form[data-search]');
const field = form?.querySelector('input');
const status = document.querySelector('[data-found]');
const results = document.querySelector('[data-results]');
const whole = document.querySelector<HTMLElement>('[data-contents-of-all]');
const contents = new URL(form?.dataset['contents'] ?? '', location.href);
const base = new URL('.', contents).pathname;

const index = new SearchIndex();
let older: readonly FilingEntry[] = [];
let loaded = 0;
let ready: Promise<void> | undefined;
let shown = '';
let waiting: ReturnType<typeof setTimeout> | undefined;

async function load(): Promise<void> {
  const site = await read<SiteContents>(contents.pathname);
  index.add(siteDocuments(site));
  older = site.filings;
  await loadOlder(AT_FIRST);
}

async function loadOlder(count: number): Promise<void> {
  const filings = older.slice(0, count);
  const all = await Promise.all(filings.map(({ path }) => read<FilingContents>(`${base}${path}search.json`)));
  filings.forEach((filing, at) => {
    const found = all[at];
    if (found) index.add(filingDocuments(filing, found));
  });
  older = older.slice(filings.length);
  loaded += filings.length;
}

async function read<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return await response.json() as Content;
}

async function search(again = false): Promise<void> {
  const query = field?.value.trim() ?? '';
  if (query === shown && !again) return;
  shown = query;
  history.replaceState(null, '', query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`);
  try {
    await (ready ??= load());
  } catch {
    // Another try may have more luck than one on a train.
    ready = undefined;
    shown = '';
    say(words.searchNotLoaded);
    return;
  }
  if (query === shown) show(query);
}

function show(query: string): void {
  const { found, partly } = index.find(query);
  results?.replaceChildren(...resultsOf(found, base), ...(query === '' || older.length === 0 ? [] : [olderButton()]));
  whole?.toggleAttribute('hidden', found.length > 0);
  if (query === '') say('');
  else say(words.result({ counts: countsOf(found), partly, latest: older.length > 0 ? loaded : undefined }));
}

function olderButton(): Node {
  const button = element('button', { type: 'button' }, words.older(older.length));
  button.addEventListener('click', () => {
    button.disabled = true;
    void loadOlder(older.length).then(() => search(true), () => {
      button.disabled = false;
    });
  });
  return button;
}

function say(text: string): void {
  if (status) status.textContent = text;
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  void search(true);
});
form?.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => void search(), PAUSE);
});
void search();
