/** Whatever pages say of other filings, or lead to: it changes with these, and is no word of the filing itself. */
const AROUND = [
  /<section class="related"[^>]*>.*?<\/section>/gs,
  /<nav\b.*?<\/nav>/gs,
  /<(script|style|template)\b.*?<\/\1>/gs,
];

/**
 * What a page of a filing says, a piece of text each: the words and figures within its main part, without what it says of
 * other filings and without ways to other pages. The same for a page of the site and for that page in an archive, whose
 * links are written otherwise.
 */
export function wordsOfPage(html: string): readonly string[] {
  const main = /<main\b[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? html;
  const own = AROUND.reduce((text, pattern) => text.replace(pattern, ''), main);
  const pieces = own.replace(/<!--.*?-->/gs, '').replace(/<[^>]*>/g, '\n').split('\n');
  return pieces.map((piece) => entities(piece).replace(/\s+/g, ' ').trim()).filter((piece) => piece !== '');
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: '\u00a0', minus: '−', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', hellip: '…', middot: '·', times: '×', uarr: '↑', dagger: '†' };

// The site writes signs by name that the archive has as they are.
function entities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    return String.fromCodePoint(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal));
  });
}
