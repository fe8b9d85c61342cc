import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { formatFinding } from '../model/finding.ts';
import { dateOf, type IsoDate } from '../model/time/date.ts';
import { flipped, smallBag } from '../../test/sites/small-bag.ts';
import { bytesOf, sha256, within } from './folder.ts';
import { verifyZip } from './zip-verification.ts';
import { unzip, zipOf } from './zip.ts';

const bag = within('h1', smallBag());
const released = '2012-11-08' as IsoDate;
const zip = zipOf(bag, released);
const version = '0.8.3';
const found = (bytes: Uint8Array, packer = version) => verifyZip(bytes, 'h1.zip', packer).map(formatFinding).join('\n');

test('a zip holds its files in order, and gives them back', () => {
  expect(unzip(zip)).toEqual({ files: bag, spoiled: [] });
});

test('a zip is dated with the release, and says nothing of the machine', () => {
  // The end of the central directory says where it begins (APPNOTE 4.3.16); each entry follows the last (4.3.12).
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  let at = view.getUint32(end + 16, true);
  const seen = Array.from({ length: view.getUint16(end + 10, true) }, () => {
    const entry = { madeBy: view.getUint16(at + 4, true), time: view.getUint16(at + 12, true), date: view.getUint16(at + 14, true), attributes: view.getUint32(at + 38, true) };
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    return entry;
  });
  const date = ((2012 - 1980) << 9) | (11 << 5) | 8;
  expect(seen).toEqual([...bag].map(() => ({ madeBy: 20, time: 12 << 11, date, attributes: 0 })));
});

test('a zip has the same bytes in every zone', () => {
  const before = process.env['TZ'];
  onTestFinished(() => {
    process.env['TZ'] = before;
  });
  const ahead = ['Asia/Tokyo', 'America/St_Johns'].map((each) => {
    process.env['TZ'] = each;
    return new Date(2012, 10, 8).getTimezoneOffset();
  });
  expect(ahead).toEqual([-540, 210]);
  const zone = fc.constantFrom('UTC', 'America/St_Johns', 'Asia/Tokyo', 'Pacific/Kiritimati', 'Pacific/Niue', 'Africa/Monrovia', 'Asia/Kathmandu');
  const day = fc.tuple(fc.integer({ min: 1996, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => dateOf(y, m, d));
  fc.assert(fc.property(zone, zone, day, (one, other, date) => {
    const digests = [one, other].map((each) => {
      process.env['TZ'] = each;
      return sha256(zipOf(bag, date));
    });
    expect(digests[0]).toBe(digests[1]);
  }), { numRuns: 60 });
});

test('a year that zips do not know stops nothing', () => {
  for (const day of ['1979-12-31', '2100-01-01'] as IsoDate[]) expect(unzip(zipOf(bag, day))?.files).toEqual(bag);
});

test('other programs read it', () => {
  const python = `import sys, zipfile, io; z = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read())); print(z.testzip(), len(z.namelist()))`;
  let said: string;
  try {
    said = execFileSync('python3', ['-c', python], { input: zip, encoding: 'utf8' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  expect(said).toBe(`None ${String(bag.size)}\n`);
});

describe('verification', () => {
  test('finds nothing in a zip as it was made, whatever packs zips by now', () => {
    expect([found(zip), found(zip, '9.9.9')]).toEqual(['', '']);
  });

  test('finds every turned bit, and names the file where it is that of one', () => {
    const passed: number[] = [];
    for (let at = 0; at < zip.length; at += 1) if (found(flipped(zip, at, at % 8)) === '') passed.push(at);
    expect(passed).toEqual([]);
    const stored = Buffer.from(zip).indexOf('h1/data/index.html') + 'h1/data/index.html'.length;
    fc.assert(fc.property(fc.integer({ min: 4, max: 20 }), fc.nat(7), (offset, bit) => {
      expect(found(flipped(zip, stored + offset, bit))).toContain('data/index.html');
    }));
  });

  test('says what is wrong with what is no zip, with what was cut, and with what stands beside the bag', () => {
    expect(found(bytesOf('no zip'))).toMatchInlineSnapshot(`
      "h1.zip: error: The file is no zip, or its list of files was changed. [archive/zip]
          to mend:  Take the zip from another place where it is kept."
    `);
    expect(found(zip.slice(0, -30))).toContain('archive/zip');
    expect(found(new Uint8Array())).toContain('archive/zip');
    const more = zipOf(new Map([...bag, ['other/file.txt', bytesOf('')], ['h1/more.txt', bytesOf('')]]), released);
    expect(found(more)).toContain('h1.zip/other/file.txt: error: The file stands beside the archive.');
    expect(found(more)).toContain('h1.zip/h1/more.txt: error: The file was added');
  });

  test('compares the packing only where the same packed it', () => {
    const other = zipOf(bag, '2012-11-09' as IsoDate);
    // The eleventh byte is the first of the time and date of the first file (APPNOTE 4.3.7); the day is the lowest of the date.
    expect(found(other)).toContain('Every file in it is as it was, but the bytes around them were changed, from byte 13 on.');
    expect(found(Uint8Array.from([...zip, 0]))).toContain(`from byte ${String(zip.length + 1)} on.`);
    expect(found(other, '9.9.9')).toBe('');
  });
});

describe('a zip beyond all bounds', () => {
  // The local header of one file, and a list that names it as often as it likes (APPNOTE 4.3.7, 4.3.12, 4.3.16).
  const listing = (times: number, size: number) => {
    const one = zipOf(new Map([['h1/data/a.txt', bytesOf('a')]]), released);
    const end = one.length - 22;
    const at = new DataView(one.buffer, one.byteOffset).getUint32(end + 16, true);
    const entry = one.slice(at, end);
    new DataView(entry.buffer).setUint32(24, size, true);
    const entries = Array.from({ length: times }, (_, index) => Uint8Array.from(entry, (byte, place) => (place === 46 + 'h1/data/'.length ? 97 + (index % 26) : byte)));
    const tail = one.slice(end);
    new DataView(tail.buffer).setUint16(8, times, true);
    new DataView(tail.buffer).setUint16(10, times, true);
    return Uint8Array.from([...one.slice(0, at), ...entries.flatMap((each) => [...each]), ...tail]);
  };

  test('is not unpacked: by what it would unpack to, and by the number of its files', () => {
    expect(found(listing(26, 4_000_000_000))).toMatchInlineSnapshot(`
      "h1.zip: error: The zip is no archive of a filing: it would unpack to 104000000000 bytes, and 1073741824 are the most. Nothing of it was unpacked. [archive/zip]
          to mend:  Take the zip from another place where it is kept."
    `);
    expect(found(listing(60_000, 1))).toMatchInlineSnapshot(`
      "h1.zip: error: The zip is no archive of a filing: its list names more than 5000 files. Nothing of it was unpacked. [archive/zip]
          to mend:  Take the zip from another place where it is kept."
    `);
  });

  test('names what it holds twice, and what is not as long as its list says', () => {
    expect(found(listing(30, 1))).toContain('h1.zip/h1/data/a.txt: error: The file cannot be unpacked');
    expect(found(listing(1, 3_000_000))).not.toBe('');
  });
});
