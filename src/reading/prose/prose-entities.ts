import type { Nodes, Root } from 'mdast';
import type {} from 'satteri';
import { straysIn } from '../../model/signs/stray.ts';
import { nodesOf } from './prose-nodes.ts';
import { wordsAround, type PlacedStray } from '../formats/stray-signs.ts';
import { placeAt } from '../formats/text.ts';

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z]+));/g;
/** Entities of HTML that stand for signs nobody sees. */
const NAMED: Readonly<Record<string, number>> = {
  shy: 0xAD, zwnj: 0x200C, zwj: 0x200D, lrm: 0x200E, rlm: 0x200F, NoBreak: 0x2060, ZeroWidthSpace: 0x200B, NegativeVeryThinSpace: 0x200B, NegativeThinSpace: 0x200B,
  NegativeMediumSpace: 0x200B, NegativeThickSpace: 0x200B, ApplyFunction: 0x2061, af: 0x2061, InvisibleTimes: 0x2062, it: 0x2062, InvisibleComma: 0x2063, ic: 0x2063,
};

/** Signs that cannot be meant and stand in prose as entities only (`&#x202E;`), where nobody sees them in the file either. */
export function straysInEntities(file: string, source: string, tree: Root): readonly PlacedStray[] {
  return [...nodesOf(tree)].flatMap((node): readonly PlacedStray[] => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return [];
    const texts = textsOf(node);
    if (texts.length === 0) return [];
    const entities = [...source.slice(start, end).matchAll(ENTITY)].map(({ index, 1: decimal, 2: hex, 3: name = '' }) => ({
      offset: start + index, code: decimal === undefined ? (hex === undefined ? NAMED[name] : Number(`0x${hex}`)) : Number(decimal),
    }));
    return texts.flatMap((text) => straysIn(text).flatMap((stray): readonly PlacedStray[] => {
      // Markdown puts U+FFFD in the place of what no text can hold.
      const at = entities.findIndex(({ code }) => code === stray.code || (stray.code === 0xFFFD && code !== undefined && isForbidden(code)));
      const [entity] = at < 0 ? [] : entities.splice(at, 1);
      return entity ? [{ ...stray, ...(stray.code === entity.code ? {} : { code: entity.code ?? 0, kind: 'control' }), place: placeAt(file, source, entity.offset), around: wordsAround(text, stray.index) }] : [];
    }));
  });
}

/** The texts of a node in which entities count. */
function textsOf(node: Nodes): readonly string[] {
  switch (node.type) {
    case 'text':
      return [node.value];
    case 'link':
    case 'definition':
      return [node.url, node.title ?? ''];
    case 'image':
      return [node.url, node.title ?? '', node.alt ?? ''];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.attributes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    default:
      return [];
  }
}

function isForbidden(code: number): boolean {
  return code === 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF) || straysIn(String.fromCodePoint(code)).some(({ kind }) => kind === 'control');
}
