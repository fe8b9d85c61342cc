import type { PartOutline } from '../views/section-view.ts';
import type { WritingDirection } from '../model/words/writing-direction.ts';

/**
 * A style sheet that gives every part of a filing a page style of its own (CSS Paged Media, named pages and margin
 * boxes): the part's title runs at the head of its pages, and a part begins on a new page.
 */
export function runningHeads(title: string, parts: readonly Pick<PartOutline, 'id' | 'title'>[], direction: WritingDirection = 'ltr'): string {
  const head = (text: string) => `@top-${direction === 'rtl' ? 'right' : 'left'} { content: "${cssText(text)}"; font: 8pt 'Source Serif', serif; color: #333; }`;
  const pages = parts.map(({ id, title: part }, index) => `@page part-${String(index)} { ${head(`${title} \u2013 ${part}`)} }\n[id="${cssText(id)}"].part { page: part-${String(index)}; }`);
  return [`@page { ${head(title)} }`, ...pages].join('\n');
}

/** A text between quotation marks in CSS (CSS Syntax, strings); `<` and `>` too, since it stands in a page of HTML. */
function cssText(text: string): string {
  return text.replace(/["\\<>\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `);
}

/** The foot of a page that says that it is not out. */
export function footOf(unreleased: string | undefined, direction: WritingDirection = 'ltr'): string {
  return unreleased === undefined ? '' : `@page { @bottom-${direction === 'rtl' ? 'right' : 'left'} { content: "${cssText(unreleased)}"; font: bold 8pt 'Source Serif', serif; color: #8a1015; } }`;
}

