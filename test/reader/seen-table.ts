import type { WriteSheet } from 'hucre';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Nodes } from 'hast';

/** A table as it meets the eye: nothing of what it was made from. */
export interface SeenTable {
  readonly title: string;
  readonly caption: string;
  /** What stands over each column of figures, from the top down. */
  readonly headings: readonly (readonly string[])[];
  readonly rows: readonly SeenRow[];
}

/** A row, stepped in by its level. */
export interface SeenRow {
  readonly level: number;
  readonly label: string;
  readonly cells: readonly string[];
}

/** A cell of a head or body, with the rectangle that it covers. */
interface Cell {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** The tables of a page of the site, in their order. */
export function tablesOnPage(html: string): readonly SeenTable[] {
  return elements(fromHtml(html, { fragment: true }), 'figure').filter((figure) => hasClass(figure, 'statement')).flatMap((figure) => {
    const [table] = elements(figure, 'table');
    if (!table) return [];
    const [caption] = elements(table, 'caption');
    const [title] = elements(caption ?? table, 'strong');
    const [said] = elements(caption ?? table, 'span');
    const body = elements(table, 'tbody').flatMap((each) => elements(each, 'tr'));
    return [{
      title: textOf(title),
      caption: textOf(said),
      headings: spread(elements(table, 'thead').flatMap((head) => elements(head, 'tr')).map(cellsOf)),
      rows: body.filter((row) => !hasClass(row, 'findings')).map((row): SeenRow => {
        const [label, ...cells] = row.children.filter((child): child is Element => child.type === 'element');
        return { level: Number(/level-(\d)/.exec(String(row.properties['className'] ?? ''))?.[1] ?? 0), label: textOf(label), cells: cells.map(rightText) };
      }),
    }];
  });
}

/** The tables of a plain exhibit. Its indents are blanks, and its rules are rows of their own. */
export function tablesInExhibit(html: string): readonly SeenTable[] {
  return elements(fromHtml(html, { fragment: true }), 'table').flatMap((table) => {
    const [caption] = elements(table, 'caption');
    const [title] = elements(caption ?? table, 'b');
    if (!caption || !title) return [];
    const rows = elements(table, 'tr').filter((row) => elements(row, 'hr').length === 0);
    const isHead = (row: Element) => elements(row, 'th').some((cell) => cell.properties['align'] === 'center');
    return [{
      title: textOf(title),
      caption: textOf(caption).slice(textOf(title).length).trim(),
      headings: spread(rows.filter(isHead).map(cellsOf)),
      rows: rows.filter((row) => !isHead(row)).map((row): SeenRow => {
        const [label, ...cells] = row.children.filter((child): child is Element => child.type === 'element');
        return { level: (/^\u00a0*/.exec(rawText(label))?.[0].length ?? 0) / 3, label: textOf(label), cells: cells.map(rightText) };
      }),
    }];
  });
}

/** The sheet for people of a workbook: every number as its format shows it. */
export function tableInSheet(sheet: WriteSheet): SeenTable {
  const rows = sheet.rows ?? [];
  const body = sheet.freezePane?.rows ?? 0;
  const shown = rows.map((row, at) => row.map((value, column) => {
    const style = sheet.cells?.get(`${String(at)},${String(column)}`)?.style;
    return typeof value === 'number' ? numberShown(value, style?.numFmt ?? '') : value === null ? '' : String(value);
  }));
  const blank = shown.findIndex((row) => row.every((text) => text === ''));
  const merged = (row: number, column: number) => sheet.merges?.find(({ startRow, startCol }) => startRow === row && startCol === column);
  const covered = (row: number, column: number) => sheet.merges?.some(({ startRow, startCol, endRow, endCol }) => row >= startRow && row <= endRow && column >= startCol && column <= endCol && (row !== startRow || column !== startCol)) === true;
  const head = shown.slice(blank + 1, body).map((row, at) => row.flatMap((text, column): readonly Cell[] => {
    const row0 = blank + 1 + at;
    if (column === 0 || covered(row0, column)) return [];
    const area = merged(row0, column);
    return [{ text: plain(text), width: area ? area.endCol - area.startCol + 1 : 1, height: area ? area.endRow - area.startRow + 1 : 1 }];
  }));
  const end = shown.findIndex((row, at) => at >= body && row.every((text) => text === ''));
  return {
    title: shown[0]?.[0] ?? '',
    caption: shown[1]?.[0] ?? '',
    headings: spread([...head.map((cells) => [{ text: '', width: 1, height: 1 }, ...cells])]),
    rows: shown.slice(body, end < 0 ? undefined : end).map(([label = '', ...cells], at) => ({
      level: sheet.cells?.get(`${String(body + at)},0`)?.style?.alignment?.indent ?? 0, label: plain(label), cells: cells.map(plain),
    })),
  };
}

/** What a spreadsheet shows of a number (ECMA-376, part 1, section 18.8.31), as far as formats here go. */
function numberShown(value: number, format: string): string {
  const [positive = '', negative] = splitSections(format);
  const section = value < 0 && negative !== undefined ? negative : positive;
  const size = value < 0 && negative !== undefined ? -value : value;
  let text = '';
  for (const [piece] of section.matchAll(/"[^"]*"|\\.|_.|[#0,]+(?:\.0+)?|./g)) {
    if (piece.startsWith('"')) text += piece.slice(1, -1);
    else if (piece.startsWith('\\')) text += piece.slice(1);
    else if (piece.startsWith('_')) text += ' ';
    else if (/^[#0]/.test(piece)) text += grouped(size.toFixed(piece.split('.')[1]?.length ?? 0));
    else text += piece;
  }
  return text;
}

function splitSections(format: string): readonly string[] {
  return format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}

/** The texts over each column but the first, which holds the labels. */
function spread(rows: readonly (readonly Cell[])[]): readonly (readonly string[])[] {
  const texts: string[][] = [];
  const taken: boolean[][] = rows.map(() => []);
  rows.forEach((cells, row) => {
    let column = 0;
    for (const { text, width, height } of cells) {
      while (taken[row]?.[column]) column += 1;
      for (let across = column; across < column + width; across += 1) {
        if (text !== '') (texts[across] ??= []).push(text);
        for (let down = row; down < row + height; down += 1) (taken[down] ??= [])[across] = true;
      }
      column += width;
    }
  });
  return Array.from({ length: Math.max(0, texts.length - 1) }, (_, index) => texts[index + 1] ?? []);
}

function cellsOf(row: Element): readonly Cell[] {
  return row.children.filter((child): child is Element => child.type === 'element').map((cell) => ({
    text: textOf(cell), width: Number(cell.properties['colSpan'] ?? 1), height: Number(cell.properties['rowSpan'] ?? 1),
  }));
}

/** Of a figure that was printed wrongly the right one. */
function rightText(cell: Element): string {
  const struck = elements(cell, 'del').length + elements(cell, 'strike').length > 0;
  const [right] = elements(cell, 'ins');
  if (right) return textOf(right);
  return struck ? plain(rawText(cell, (element) => element.tagName === 'strike')) : textOf(cell);
}

/** The visible words: without marks of notes and words for voices. */
function textOf(node: Nodes | undefined): string {
  return plain(rawText(node));
}

function rawText(node: Nodes | undefined, isHidden: (element: Element) => boolean = () => false): string {
  if (!node) return '';
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && (node.tagName === 'sup' || hasClass(node, 'unseen') || isHidden(node))) return '';
  if (node.type === 'element' && node.tagName === 'br') return ' ';
  return 'children' in node ? node.children.map((child) => rawText(child, isHidden)).join('') : '';
}

function plain(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').replace(/ \[\w+\]/g, '').trim();
}

function elements(node: Nodes, tag: string): readonly Element[] {
  const own = node.type === 'element' && node.tagName === tag ? [node] : [];
  return [...own, ...('children' in node ? node.children.flatMap((child) => elements(child, tag)) : [])];
}

function hasClass({ properties }: Element, name: string): boolean {
  const classes = properties['className'];
  return Array.isArray(classes) && classes.includes(name);
}
