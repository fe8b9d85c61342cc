import type { FileView, FilingOutline } from '../../views/filing-view.ts';
import type { IssuerView } from '../../views/issuer-view.ts';

/** A page as search engines are told of it (schema.org). */
export interface LinkedPage {
  /** What it is: the first page, a filing, a page of a filing, figures over time, or another page. */
  readonly kind: 'site' | 'filing' | 'section' | 'data' | 'page';
  readonly title: string;
  readonly description: string;
  /** Its address. */
  readonly address: string;
  /** The address of the first page, with a slash at the end. */
  readonly home: string;
  /** The filing that it is, or belongs to. */
  readonly filing?: FilingOutline;
  /** What it is about in time, a period each, where that is not what its filing is about. */
  readonly covers?: readonly string[];
  /** A file that holds its figures. */
  readonly file?: FileView & { readonly type: string };
}

type Thing = Readonly<Record<string, unknown>>;

/** What a page says of itself as JSON-LD, safe within a script element. */
export function linkedData(issuer: IssuerView, page: LinkedPage): string {
  return inScript(JSON.stringify({ '@context': 'https://schema.org', ...thing(issuer, page) }));
}

/** JSON that nothing in a script element can end or comment out: every `<` stands by its number (HTML, section 4.12.1.3). */
export function inScript(json: string): string {
  return json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

function thing(issuer: IssuerView, { kind, title, description, address, home, filing, covers = filing?.covers ?? [], file }: LinkedPage): Thing {
  const publisher = { '@type': 'Corporation', '@id': `${home}#issuer`, name: issuer.name };
  const common = { '@id': address, url: address, name: title, description, inLanguage: issuer.language };
  switch (kind) {
    case 'site':
      return { '@type': 'WebSite', ...common, publisher: { ...publisher, alternateName: issuer.shortName, ...(issuer.listings.length === 0 ? {} : { tickerSymbol: issuer.listings.map((listing) => listing.replace(': ', ':')) }) } };
    case 'filing':
      return { '@type': 'Report', ...common, ...(filing ? { name: filing.title, genre: filing.form, ...timesOf(filing, covers), encoding: filing.files.map(({ format, path }) => ({ '@type': 'MediaObject', name: format, contentUrl: `${home}${path}` })) } : {}), publisher, isPartOf: { '@id': home } };
    case 'section':
      return { '@type': 'WebPage', ...common, ...(filing ? timesOf(filing, covers) : {}), publisher, isPartOf: { '@id': filing ? `${home}filings/${filing.id}/` : home } };
    case 'data':
      return { '@type': 'Dataset', ...common, ...coverage(covers), creator: publisher, isPartOf: { '@id': home }, ...(file ? { distribution: { '@type': 'DataDownload', encodingFormat: file.type, contentUrl: `${home}${file.path}` } } : {}) };
    case 'page':
      return { '@type': 'WebPage', ...common, publisher, isPartOf: { '@id': home } };
  }
}

function timesOf({ releasedAt }: FilingOutline, covers: readonly string[]): Thing {
  return { datePublished: releasedAt, ...coverage(covers) };
}

/** A page may be about more than one period, as a quarter and the half year that ends with it. */
function coverage(covers: readonly string[]): Thing {
  return covers.length === 0 ? {} : { temporalCoverage: covers.length === 1 ? covers[0] : covers };
}
