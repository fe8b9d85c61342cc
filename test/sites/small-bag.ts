import { bagOf } from '../../src/bag/bag.ts';
import { bytesOf, folderOf, type Folder } from '../../src/bag/folder.ts';

/** The smallest bag with something of everything: a page, a font that is no text, an empty file, a folder in a folder. */
export function smallBag(page = '<!doctype html><title>1,234</title>', more: Readonly<Record<string, string>> = {}): Folder {
  const payload = folderOf([
    ['index.html', bytesOf(page)],
    ['site/_assets/serif.woff2', Uint8Array.from({ length: 64 }, (_, index) => (index * 37) % 256)],
    ['content/filings/h1/facts/income.csv', bytesOf('concept,1H12\nrevenues,1234\n')],
    ['content/empty.csv', new Uint8Array()],
    ...Object.entries(more).map(([path, text]) => [path, bytesOf(text)] as const),
  ]);
  return bagOf(payload, { id: 'h1', title: 'First half', form: 'Earnings release', issuer: 'Example plc', released: '2012-11-08' }, {
    kessan: '0.1.0', astro: '7.3.4', node: '24.21.0', fflate: '0.8.3',
  });
}

/** Bytes with one of their bits turned. */
export function flipped(bytes: Uint8Array, at: number, bit: number): Uint8Array {
  return bytes.map((byte, index) => (index === at ? byte ^ (1 << bit) : byte));
}
