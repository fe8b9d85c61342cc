import { gunzipSync, unzipSync } from 'fflate';

/**
 * Where words that nobody may read stand among files (their bytes as Latin-1): in their names and in their bytes, also
 * in files within compressed ones, however deep. Each place is a path; `!/` leads into a file, as
 * `tables/income.xlsx!/xl/workbook.xml`.
 */
export function tracesOf(words: RegExp, files: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(files).flatMap(([name, text]) => tracesWithin(words, name, Buffer.from(text, 'latin1')));
}

function tracesWithin(words: RegExp, name: string, bytes: Uint8Array): readonly string[] {
  const found = words.test(name) || words.test(Buffer.from(bytes).toString('latin1')) ? [name] : [];
  return [...found, ...unpacked(name, bytes).flatMap(([inner, content]) => tracesWithin(words, `${name}!/${inner}`, content))];
}

/** What a compressed file holds, by the bytes with which it begins, whatever it is called. One that cannot be read stops the scan. */
function unpacked(name: string, bytes: Uint8Array): readonly (readonly [string, Uint8Array])[] {
  const [first, second] = bytes;
  try {
    if (first === 0x50 && second === 0x4b) return Object.entries(unzipSync(bytes));
    if (first === 0x1f && second === 0x8b) return [['', gunzipSync(bytes)]];
  } catch (error) {
    throw new Error(`${name} cannot be looked into.`, { cause: error });
  }
  return [];
}
