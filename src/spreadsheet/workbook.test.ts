import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rawWorkbook, stylesWith, type RawWorkbook } from '../../test/raw-workbook.ts';
import { writeWorkbook } from '../export/workbook/workbook.ts';
import { formatAddress, parseAddress } from './address.ts';
import { SheetCells } from './sheet-cells.ts';
import { readWorkbook } from './workbook.ts';

/** What a person sees in each cell of the first sheet, by its place. */
function seenIn(bytes: Uint8Array): Readonly<Record<string, string>> {
  const read = readWorkbook('a.xlsx', bytes);
  if (!read.ok) throw new Error(read.problem);
  const [sheet] = read.value.sheets;
  if (!sheet) return {};
  const cells = new SheetCells(sheet, read.value);
  return Object.fromEntries(cells.rows.flatMap((row) => cells.columnsOf(row).map((column) => [cells.address(row, column), saidOf(cells, row, column)])));
}

function saidOf(cells: SheetCells, row: number, column: number): string {
  const seen = cells.seen(row, column);
  const more = seen.kind === 'number' ? `${seen.percent ? '%' : ''}${seen.currencies.map((each) => ` ${each}`).join('')}${seen.formula === undefined ? '' : ` of =${seen.formula}`}` : '';
  return seen.kind === 'uncertain' ? `? ${seen.because}` : `${cells.text(row, column)}${more}`;
}

const sheet = (data: string, more: Partial<RawWorkbook> = {}) => seenIn(rawWorkbook({ sheets: { income: data }, ...more }));

describe('what programs write', () => {
  test('texts: shared, in place, in runs, with readings, with what XML cannot hold', () => {
    expect(sheet('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><rPr><b/></rPr><t>Led</t></r><r><t xml:space="preserve">ger </t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c><c r="D1" t="str"><v>a_x000A_b</v></c><c r="E1" t="s"><v>2</v></c></row>', {
      strings: '<si><t>取締役会議事録</t><rPh sb="0" eb="4"><t>トリシマリヤクカイ</t></rPh><phoneticPr fontId="1"/></si><si><r><t>売上</t></r><r><rPr><b/></rPr><t>高</t></r></si><si><t>_x005F_x0041_</t></si>',
    })).toEqual({ A1: '取締役会議事録', B1: '売上高', C1: 'Ledger', D1: 'a\nb', E1: '_x0041_' });
  });

  test('a figure of which a part is raised or struck through is refused, a text is read', () => {
    const run = (text: string, format = '') => `<r>${format === '' ? '' : `<rPr>${format}</rPr>`}<t>${text}</t></r>`;
    const raised = '<vertAlign val="superscript"/>';
    const cell = (address: string, ...runs: readonly string[]) => `<c r="${address}" t="inlineStr"><is>${runs.join('')}</is></c>`;
    expect(sheet(`<row r="1">${cell('A1', run('5,201'), run('1', raised))}${cell('B1', run('5,2', '<strike/>'), run('01'))}<c r="C1" t="s"><v>0</v></c>${cell('D1', run('5,2', '<b/><strike val="0"/>'), run('01', '<vertAlign val="baseline"/>'))}${cell('E1', run('Ledger'), run('2', raised))}<c r="F1" t="s"><v>1</v></c></row>`, {
      strings: `<si>${run('(300)')}${run('a', raised)}${run('2', raised)}</si><si>${run('(300)')}${run('*', raised)}</si>`,
    })).toEqual({
      A1: '? says "5,2011", a part of which is raised: type the figure alone',
      B1: '? says "5,201", a part of which is struck through: type the figure alone',
      C1: '(300)a2',
      D1: '5,201',
      E1: 'Ledger2',
      F1: '? says "(300)*", a part of which is raised: type the figure alone',
    });
  });

  test('places left out, columns in any order, cells that say nothing', () => {
    expect(sheet('<row><c><v>1</v></c><c><v>2</v></c></row><row/><row r="5"><c r="C5"><v>3</v></c><c r="A5" s="0"/><c r="B5" t="s"/></row><row><c t="inlineStr"><is><t> </t></is></c><c><v> 4 </v></c></row>', { styles: stylesWith(0) }))
      .toEqual({ A1: '1', B1: '2', C5: '3', B6: '4' });
  });

  test('prefixes, and the strict form', () => {
    const prefixed = (name: string, text: string) => (/worksheet|strings|styles|workbook\.xml$/i.test(name) && !name.endsWith('.rels')
      ? text.replace(/<(\/?)([a-zA-Z]+)(?=[\s/>])/g, '<$1x:$2').replace(' xmlns="', ' xmlns:x="') : text);
    const strict = (_: string, text: string) => text.replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main').replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships');
    const data = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.25</v></c></row>';
    const whole = { strings: '<si><t>Revenues</t></si>', styles: stylesWith(0, 9) };
    for (const edit of [prefixed, strict, (name: string, text: string) => strict(name, prefixed(name, text))]) expect(sheet(data, { ...whole, edit })).toEqual({ A1: 'Revenues', B1: '25%' });
  });

  test('what stands in other vocabularies is passed over', () => {
    expect(sheet('<row r="1"><c r="A1"><v>1</v><e:v xmlns:e="urn:x">2</e:v></c></row><e:row xmlns:e="urn:x" r="2"><c r="A2"><v>3</v></c></e:row>')).toEqual({ A1: '1' });
  });

  test('a part in UTF-16', () => {
    const bytes = rawWorkbook({ sheets: {} });
    expect(readWorkbook('a.xlsx', bytes).ok).toBe(true);
    const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le'));
    const parts = { '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': utf16('<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets/></workbook>') };
    expect(readWorkbook('a.xlsx', zipSync(parts))).toMatchObject({ ok: true, value: { sheets: [] } });
  });

  test('yes and no, errors, days', () => {
    expect(sheet('<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#DIV/0!</v></c><c r="D1" t="d"><v>2012-09-30</v></c><c r="E1" t="d"><v>2012-09-30T00:00:00Z</v></c><c r="F1" t="d"><v>2012-09-30T12:00:00</v></c><c r="G1" t="d"><v>2012-09-31</v></c></row>'))
      .toMatchInlineSnapshot(`
        {
          "A1": "yes",
          "B1": "no",
          "C1": "? shows the error #DIV/0!",
          "D1": "2012-09-30",
          "E1": "2012-09-30",
          "F1": "? holds a time of day: type the day alone",
          "G1": "? holds "2012-09-31" as a day, and is none",
        }
      `);
  });

  test('formulas: with a result, without one, shared, filled from an array', () => {
    expect(sheet('<row r="1"><c r="A1"><f>100+95.7</f><v>195.7</v></c><c r="B1"><f>A1+1</f></c><c r="C1" t="str"><f>A1&amp;"x"</f><v></v></c><c r="D1"><f t="shared" ref="D1:E1" si="0">A1*2</f><v>391.4</v></c><c r="E1"><f t="shared" si="0"/><v>392</v></c><c r="F1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="G1"><f t="array" ref="G1:H1">A1:B1</f><v>1</v></c><c r="H1"><v>2</v></c><c r="I1" s="0"><f>1/4</f><v>0.25</v></c></row>', { styles: stylesWith(9) }))
      .toMatchInlineSnapshot(`
        {
          "A1": "195.7 of =100+95.7",
          "B1": "? holds the formula =A1+1, which no program has worked out yet: open the workbook in a spreadsheet and save it, or type the figure",
          "C1": "? holds the formula =A1&"x", whose result is no number: type the value itself",
          "D1": "391.4 of =A1*2",
          "E1": "392 of =A1*2 (filled)",
          "F1": "? shows the error #DIV/0!, from the formula =1/0",
          "G1": "1 of =A1:B1",
          "H1": "2",
          "I1": "25% of =1/4",
        }
      `);
    expect(sheet('<row r="1"><c r="A1"><f>100+95.7</f><v>195.7</v></c><c r="B1"><v>5</v></c></row>', { calculation: '<calcPr fullCalcOnLoad="1"/>' })).toMatchInlineSnapshot(`
      {
        "A1": "? holds the formula =100+95.7, which is to be worked out anew: open the workbook in a spreadsheet and save it, or type the figure",
        "B1": "5",
      }
    `);
  });

  test('days counted from 1900 and from 1904', () => {
    const data = ['41182', '1', '60', '61', '41182.5', '-1', '2958466'].map((serial, index) => `<c r="${formatAddress({ row: 0, column: index })}" s="0"><v>${serial}</v></c>`).join('');
    expect(sheet(`<row r="1">${data}</row>`, { styles: stylesWith(14) })).toMatchInlineSnapshot(`
      {
        "A1": "2012-09-30",
        "B1": "? holds 1 in the format of a day, and is none that a filing could name",
        "C1": "? holds 60 in the format of a day, and is none that a filing could name",
        "D1": "1900-03-01",
        "E1": "? holds a time of day: type the day alone",
        "F1": "? holds -1 in the format of a day, and is none that a filing could name",
        "G1": "? holds 2958466 in the format of a day, and is none that a filing could name",
      }
    `);
    expect(sheet(`<row r="1">${data}</row>`, { styles: stylesWith('yyyy-mm-dd'), properties: '<workbookPr date1904="1"/>' })).toMatchObject({ A1: '2016-10-01', B1: '1904-01-02', C1: '1904-03-01' });
  });

  test('what is hidden, merged, conditional, twice', () => {
    const bytes = rawWorkbook({
      sheets: { income: '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" ht="0"><c r="B2"><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c><c r="D3"><v>3</v></c><c r="D3"><v>4</v></c></row>', notes: '' },
      before: '<cols><col min="2" max="3" hidden="true"/><col min="5" max="5" width="0"/></cols>',
      behind: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells><conditionalFormatting sqref="D3 F1:G2"><cfRule type="expression" dxfId="1"/></conditionalFormatting><conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0"/></conditionalFormatting>',
      styles: `${stylesWith(0)}<dxfs><dxf/><dxf><numFmt numFmtId="164" formatCode="0%"/></dxf></dxfs>`,
      states: { notes: ' state="veryHidden"' },
    });
    const read = readWorkbook('a.xlsx', bytes);
    if (!read.ok) throw new Error(read.problem);
    const [first, second] = read.value.sheets;
    if (!first) throw new Error('There is no sheet.');
    const cells = new SheetCells(first, read.value);
    const at = (text: string) => parseAddress(text) ?? { row: 0, column: 0 };
    expect(['A1', 'B2', 'B3', 'D3', 'E3'].filter((place) => cells.isHidden(at(place)))).toEqual(['A1', 'B2', 'B3', 'E3']);
    expect(['A1', 'D3', 'G2', 'G3'].filter((place) => cells.isConditional(at(place)))).toEqual(['D3', 'G2']);
    expect([cells.merged, cells.twice, first.hidden, second?.hidden]).toEqual([['A1:B2'], ['D3'], false, true]);
  });

  test('sheets of charts hold no cells; remarks are pinned to cells', () => {
    const bytes = rawWorkbook({
      sheets: { income: '<row r="1"><c r="A1"><v>1</v></c></row>', picture: '' },
      edit: (name, text) => (name === 'xl/_rels/workbook.xml.rels' ? text.replace('worksheet" Target="worksheets/sheet2', 'chartsheet" Target="worksheets/sheet2') : text),
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>',
        'xl/comments1.xml': '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><commentList><comment ref="A1"><text><r><t>Ask </t></r><r><t>M.</t></r></text></comment></commentList></comments>',
      },
    });
    const read = readWorkbook('a.xlsx', bytes);
    expect(read.ok && read.value.sheets.map(({ name, comments }) => [name, comments])).toEqual([['income', [{ address: 'A1', text: 'Ask M.' }]]]);
  });
});

test('texts and figures come back as they were written', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'Z', '0', ' ', '_x0041_', '_', '&', '<', '>', '"', "'", '\n', '売', '𠮷', 'é', '=', '+', '#', ']]>'), minLength: 1, maxLength: 12 }).filter((each) => each.trim() === each && !each.startsWith('#'));
  const number = fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 5 })).map(([digits, places]) => digits / 10 ** places);
  await fc.assert(fc.asyncProperty(fc.array(fc.array(fc.oneof(text, number), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), async (rows) => {
    const bytes = await writeWorkbook({ sheets: [{ name: 'a', rows }] });
    const expected = Object.fromEntries(rows.flatMap((row, at) => row.map((value, column) => [formatAddress({ row: at, column }), String(value)])));
    expect(seenIn(bytes)).toEqual(expected);
  }), { numRuns: 60 });
});

describe('what is no workbook', () => {
  const said = (bytes: Uint8Array) => {
    const read = readWorkbook('a.xlsx', bytes);
    return read.ok ? 'read' : read.problem;
  };
  const zip = (files: Readonly<Record<string, string>>) => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, [strToU8(text), { level: 0 }] as const])));
  const compound = (name: string) => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600), ...Buffer.from(name, 'utf16le'), ...new Uint8Array(100)]);

  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['a CSV file', strToU8('concept,unit\nrevenues,JPY\n')],
    ['a CSV file of Windows, with its mark', strToU8('\ufeff"concept";"unit"\r\n')],
    ['a text', strToU8('hello\n')],
    ['a text in UTF-16', new Uint8Array(Buffer.from('\ufeffconcept\tunit', 'utf16le'))],
    ['a page', strToU8('<html><table><tr><td>1')],
    ['XML Spreadsheet 2003', strToU8('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>')],
    ['flat OpenDocument', strToU8('<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>')],
    ['JSON', strToU8('{"a": 1}')],
    ['a PDF', strToU8('%PDF-1.7')],
    ['an old workbook', compound('Workbook')],
    ['a workbook with a password', compound('EncryptedPackage')],
    ['another compound file', compound('Other')],
    ['a very old workbook', new Uint8Array([9, 4, 6, 0, 0, 0, 16, 0])],
    ['OpenDocument', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' })],
    ['Numbers', zip({ 'Index/Document.iwa': 'x', 'Metadata/Properties.plist': 'x' })],
    ['a binary workbook', zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' })],
    ['a document of Word', zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<a/>' })],
    ['another zip', zip({ 'a.txt': 'x' })],
    ['a zip of types alone', zip({ '[Content_Types].xml': '<Types/>' })],
  ])('%s', (_, bytes) => {
    expect(said(bytes)).toMatchSnapshot();
  });

  const whole = rawWorkbook({ sheets: { income: `<row r="1">${'<c><v>195.7</v></c>'.repeat(50)}</row>` } });

  test('a part of one, or one with another digit', () => {
    const half = said(whole.subarray(0, whole.length >> 1));
    expect(half).toMatchInlineSnapshot(`"a.xlsx is no whole workbook: it was cut off, or damaged, on its way. Save or copy it again."`);
    const stored = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': [strToU8('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets/></workbook>'), { level: 0 }] }).map((byte) => byte);
    expect(said(stored)).toBe('read');
    const at = Buffer.from(stored).indexOf('<sheets/>');
    stored[at + 1] = 0x54;
    expect(said(stored)).toBe(half);
  });

  const first = readWorkbook('a.xlsx', whole);
  const original = first.ok && first.value;

  test('every byte of it changed is read as before, or refused in a sentence', () => {
    fc.assert(fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const changed = whole.map((byte, index) => (index === at ? byte ^ change : byte));
      const read = readWorkbook('a.xlsx', changed);
      if (read.ok) expect(read.value).toEqual(original);
      else expect(read.problem).toMatch(/^a\.xlsx [^]*\.$/);
    }), { numRuns: 300 });
  });

  test.each<[string, Partial<RawWorkbook>]>([
    ['XML that is not well-formed', { sheets: { income: '<row><c></row>' } }],
    ['a type of document', { sheets: {}, edit: (name, text) => (name === 'xl/workbook.xml' ? text.replace('<workbook', '<!DOCTYPE workbook [<!ENTITY a "b">]><workbook') : text) }],
    ['an entity that nobody declared', { sheets: { income: '<row><c t="str"><v>&amp;&x;</v></c></row>' } }],
    ['a text that there is not', { sheets: { income: '<row><c t="s"><v>7</v></c></row>' } }],
    ['a place that there is not', { sheets: { income: '<row><c r="ZZZZ9"><v>7</v></c></row>' } }],
    ['a row that there is not', { sheets: { income: '<row r="1048577"/>' } }],
    ['elements without end', { sheets: { income: `<row>${'<x>'.repeat(200)}` } }],
    ['a sheet that is not there', { sheets: { income: '' }, edit: (name, text) => (name.endsWith('workbook.xml.rels') ? text.replace('sheet1.xml', 'sheet9.xml') : text) }],
  ])('a workbook with %s', (_, more) => {
    expect(said(rawWorkbook({ sheets: {}, ...more }))).toMatchSnapshot();
  });

  test('more than a workbook of figures holds', () => {
    expect(said(zip(Object.fromEntries(Array.from({ length: 2100 }, (_, index) => [index === 0 ? '[Content_Types].xml' : `a${String(index)}.xml`, ''])))))
      .toMatchInlineSnapshot(`"a.xlsx would unpack to 0 bytes in 2001 parts, which is more than any workbook of figures holds."`);
    const bomb = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': new Uint8Array(210_000_000) }, { level: 1 });
    expect(said(bomb)).toMatchInlineSnapshot(`"a.xlsx would unpack to 210000008 bytes in 2 parts, which is more than any workbook of figures holds."`);
  });
});
