import { SaxesParser } from 'saxes';

/** What is told of an XML part while it is read. A path names elements from the root: `worksheet/sheetData/row/c`. */
export interface PartVisitor {
  /** An element begins. Attributes are asked for by name, those of relationships with their usual prefix: `r:id`. */
  open?(path: string, attribute: (name: string) => string | undefined): void;
  text?(path: string, text: string): void;
  close?(path: string): void;
}

/** Why a part cannot be read, as a sentence. */
export class UnreadablePart extends Error {}

const RELATIONS = /\/relationships$/;

/** As deep as elements of a part are nested; those that are read have a sixth of it. */
const DEEPEST = 64;

/**
 * Reads an XML part of a workbook by the vocabulary of one namespace, and of its strict twin (ECMA-376, part 1 and part 4):
 * whatever prefix a program gives it. Elements of other vocabularies are passed over with all that is in them.
 *
 * saxes checks that the part is well-formed and knows namespaces; a document type, which could declare entities, is
 * refused. Throws {@link UnreadablePart}.
 */
export function readPart(bytes: Uint8Array, vocabulary: RegExp, visitor: PartVisitor): void {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const paths: string[] = [];
  let depth = 0;
  let foreign = 0;
  const refuse = (reason: string): never => {
    throw new UnreadablePart(`line ${String(parser.line)}: ${reason}`);
  };
  parser.on('error', ({ message }) => refuse(message.replace(/^\d+:\d+: |\.$/g, '')));
  parser.on('doctype', () => refuse('it declares a type of document, which no part of a workbook does'));
  parser.on('opentag', ({ local, uri, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) refuse('its elements are nested deeper than those of any workbook');
    if (foreign > 0 || !vocabulary.test(uri)) {
      foreign += 1;
      return;
    }
    const around = paths.at(-1);
    const here = around === undefined ? local : `${around}/${local}`;
    paths.push(here);
    visitor.open?.(here, (name) => {
      for (const { local: own, prefix, uri: space, value } of Object.values(attributes)) {
        if ((prefix === '' ? own : RELATIONS.test(space) ? `r:${own}` : undefined) === name) return value;
      }
      return undefined;
    });
  });
  const text = (written: string) => {
    const here = paths.at(-1);
    if (foreign === 0 && here !== undefined) visitor.text?.(here, written);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => {
    depth -= 1;
    if (foreign > 0) {
      foreign -= 1;
      return;
    }
    const here = paths.pop();
    if (here !== undefined) visitor.close?.(here);
  });
  parser.write(decoded(bytes)).close();
}

/** The text of a part: UTF-8, or UTF-16 with its mark (ECMA-376, part 2). */
function decoded(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadablePart(`it is not written in ${encoding.toUpperCase()}`);
  }
}

/** A text as parts write it: signs that XML has no way to write stand as `_x000D_` (ECMA-376, 22.9.2.19). */
export function unescaped(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;
}

/** Whether a value of XML Schema says yes (`xsd:boolean`, and the words of older programs). */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
