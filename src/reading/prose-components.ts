import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Place } from '../model/finding.ts';
import { expectOneOf } from './nearest.ts';
import type { Report } from './report.ts';

/** A component that prose may use. */
interface Component {
  /** Its attributes; all are required. */
  readonly attributes: readonly string[];
  /** `block` stands between paragraphs. */
  readonly stands: 'block' | 'inline';
}

/** All components that prose may use. */
export const COMPONENTS: Readonly<Record<string, Component>> = {
  Table: { attributes: ['of'], stands: 'block' },
};

/** Checks a component of the prose, and answers the id of the table that it places, if it does. */
export function readComponent(node: MdxJsxFlowElement | MdxJsxTextElement, place: Place, report: Report): string | undefined {
  const name = node.name ?? '';
  const component = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (!component) {
    if (/^[a-z]/.test(name)) {
      report.error('prose/html', place, { message: `The prose holds the HTML element <${name}>.`, expected: 'Markdown', remedy: 'Write it as Markdown, or \\< for the sign itself.' });
    } else {
      report.error('prose/unknown-component', place, {
        message: `There is no component <${name}>.`, expected: expectOneOf(name, Object.keys(COMPONENTS)), remedy: 'Correct the name, or remove the component.',
      });
    }
    return undefined;
  }
  if (component.stands === 'block' && node.type === 'mdxJsxTextElement') {
    report.error('prose/inline-component', place, {
      message: `<${name}> stands within a line of text.`, expected: 'a paragraph of its own', remedy: 'Put it on a line of its own, with an empty line before and after it.',
    });
  }
  if (node.children.length > 0) {
    report.error('prose/component-content', place, { message: `<${name}> cannot hold text.`, expected: `<${name} … />`, remedy: 'Close it in itself, and move the text behind it.' });
  }
  const given = readAttributes(name, component, node, place, report);
  for (const attribute of component.attributes) {
    if (given.has(attribute)) continue;
    report.error('prose/missing-attribute', place, { message: `<${name}> has no attribute "${attribute}".`, expected: `${attribute}="…"`, remedy: `Add ${attribute}="…".` });
  }
  return name === 'Table' ? given.get('of') : undefined;
}

function readAttributes(
  name: string, component: Component, { attributes }: MdxJsxFlowElement | MdxJsxTextElement, place: Place, report: Report,
): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      const what = attribute.type === 'mdxJsxAttribute' ? `"${attribute.name}"` : `{${attribute.value}}`;
      report.error('prose/attribute', place, {
        message: `The attribute ${what} of <${name}> is not a plain text.`, expected: 'a text in quotation marks', remedy: 'Write the value in quotation marks.',
      });
      if (attribute.type === 'mdxJsxAttribute') given.set(attribute.name, '');
    } else if (!component.attributes.includes(attribute.name)) {
      report.error('prose/attribute', place, {
        message: `<${name}> knows no attribute "${attribute.name}".`, expected: expectOneOf(attribute.name, component.attributes), remedy: 'Correct the name, or remove the attribute.',
      });
    } else {
      given.set(attribute.name, attribute.value);
    }
  }
  return given;
}
