import { isMap, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';
import type { SignOff } from '../model/sign-off.ts';

/** A sign-off as the file has it. */
export type WrittenSignOff = Pick<SignOff, 'section' | 'by' | 'on' | 'digest'>;

const SHAPE = { lineWidth: 0 } as const;

/**
 * The text of `sign-offs.yaml` with other sign-offs, and with all else that it held: comments, order, byte order mark, line
 * ends. A sign-off takes the place of the one that the same person gave to the same section; a new one stands behind those
 * of the sections before its own. `former` is the text until now, absent where there is no file.
 */
export function withSignOffs(former: string | undefined, fresh: readonly WrittenSignOff[], sections: readonly string[]): string {
  const text = former?.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n') ?? '';
  const document: Document = parseDocument(text.trim() === '' ? 'signOffs: []\n' : text, { schema: 'failsafe' });
  const found = document.get('signOffs');
  if (!isSeq(found)) throw new Error('sign-offs.yaml has no list of sign-offs.');
  found.flow = false;
  for (const signOff of fresh) {
    const items = found.items as YAMLMap[];
    const same = items.find((each) => isMap(each) && each.get('section') === signOff.section && each.get('by') === signOff.by);
    if (same) {
      same.set('on', signOff.on);
      same.set('digest', signOff.digest);
    } else {
      const node = document.createNode(signOff) as YAMLMap;
      const rank = (each: YAMLMap) => sections.indexOf(String(each.get('section')));
      const behind = items.findLastIndex((each) => rank(each) <= rank(node));
      items.splice(behind + 1, 0, node);
    }
  }
  const written = document.toString(SHAPE);
  const end = /\r\n?|\n/.exec(former ?? '')?.[0] ?? '\n';
  return `${former?.startsWith('\ufeff') === true ? '\ufeff' : ''}${written.replaceAll('\n', end)}`;
}
