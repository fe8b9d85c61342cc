import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Place } from '../../model/finding.ts';
import { SAYINGS, WORDINGS } from '../../model/content/reference.ts';
import { RATIO_SCALE_NAMES } from '../../model/amounts/ratio-scale.ts';
import { SCALE_WORDS, scaleCalled } from '../../model/amounts/scale-names.ts';
import { expectOneOf } from '../formats/nearest.ts';
import type { Report } from '../formats/report.ts';

/** What an attribute may hold: one of a few words, a digit, a percentage, or a name that is looked up later. */
type AttributeKind = 'name' | 'number' | 'percent' | 'text' | readonly string[];

/** A component that prose may use. */
interface Component {
  readonly required: Readonly<Record<string, AttributeKind>>;
  readonly optional: Readonly<Record<string, AttributeKind>>;
  /** `block` stands between paragraphs, `inline` in a line of text; `either` marks a passage of any length. */
  readonly stands: 'block' | 'inline' | 'either';
  /** Whether it holds text. */
  readonly holds: 'text' | 'nothing';
}

const about = { period: 'name', at: ['start', 'end'], members: 'text', stance: 'name', basis: 'name' } as const;
const amount = { currency: 'name', in: [...SCALE_WORDS, ...RATIO_SCALE_NAMES], places: 'number' } as const;
const inline = { stands: 'inline', holds: 'nothing' } as const;

/** All components that prose may use: docs/content-format.md says what each prints. */
export const COMPONENTS: Readonly<Record<string, Component>> = {
  Table: { required: { of: 'name' }, optional: {}, stands: 'block', holds: 'nothing' },
  Fact: { required: { of: 'name' }, optional: { ...about, ...amount, table: 'name', expects: ['positive', 'negative'], as: WORDINGS.Fact }, ...inline },
  Count: { required: { of: 'name' }, optional: { ...about, ...amount, as: WORDINGS.Count }, ...inline },
  Change: { required: { of: 'name' }, optional: { ...about, ...amount, against: 'name', by: ['percent', 'amount'], as: WORDINGS.Change }, ...inline },
  Points: { required: { of: 'name' }, optional: { ...about, against: 'name', in: RATIO_SCALE_NAMES, places: 'number', as: WORDINGS.Points }, ...inline },
  Ratio: { required: { of: 'name', over: 'name' }, optional: { ...about, in: RATIO_SCALE_NAMES, places: 'number' }, ...inline },
  Range: { required: { of: 'name', low: 'name', high: 'name' }, optional: { ...about, ...amount }, ...inline },
  Date: { required: { of: 'name' }, optional: { at: ['start', 'end'], period: 'name', as: WORDINGS.Date }, ...inline },
  Period: { required: { of: 'name' }, optional: { as: WORDINGS.Period }, ...inline },
  Rate: { required: {}, optional: {}, ...inline },
  Claim: { required: { of: 'text', says: SAYINGS, than: 'name' }, optional: { ...about, within: 'percent' }, stands: 'inline', holds: 'text' },
  ForwardLooking: { required: {}, optional: {}, stands: 'either', holds: 'text' },
};

/** Attributes of a component, checked: what could not be read is left out. */
export interface ReadComponent {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Whether all that it needs is there, so that it can be worked out. */
  readonly sound: boolean;
}

/** Checks a component of the prose against the list; `undefined` for one that is not on it. */
export function readComponent(node: MdxJsxFlowElement | MdxJsxTextElement, place: Place, report: Report): ReadComponent | undefined {
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
  if (component.stands === 'inline' && node.type === 'mdxJsxFlowElement') {
    report.error('prose/component-alone', place, {
      message: `<${name}> stands in a paragraph of its own.`, expected: 'a sentence around it', remedy: 'Write it into the sentence that needs it.',
    });
  }
  if (component.holds === 'nothing' && node.children.length > 0) {
    report.error('prose/component-content', place, { message: `<${name}> cannot hold text.`, expected: `<${name} … />`, remedy: 'Close it in itself, and move the text behind it.' });
  }
  const before = report.findings.length;
  const attributes = readAttributes(name, component, node, place, report);
  for (const attribute of Object.keys(component.required)) {
    if (Object.hasOwn(attributes, attribute)) continue;
    report.error('prose/missing-attribute', place, { message: `<${name}> has no attribute "${attribute}".`, expected: `${attribute}="…"`, remedy: `Add ${attribute}="…".` });
  }
  return { name, attributes, sound: report.findings.length === before };
}

function readAttributes(
  name: string, component: Component, { attributes }: MdxJsxFlowElement | MdxJsxTextElement, place: Place, report: Report,
): Readonly<Record<string, string>> {
  const known = { ...component.required, ...component.optional };
  const given: Record<string, string> = {};
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      const what = attribute.type === 'mdxJsxAttribute' ? `"${attribute.name}"` : `{${attribute.value}}`;
      report.error('prose/attribute', place, {
        message: `The attribute ${what} of <${name}> is not a plain text.`, expected: 'a text in quotation marks', remedy: 'Write the value in quotation marks.',
      });
      if (attribute.type === 'mdxJsxAttribute') given[attribute.name] = '';
    } else if (!Object.hasOwn(known, attribute.name)) {
      report.error('prose/attribute', place, {
        message: `<${name}> knows no attribute "${attribute.name}".`,
        expected: Object.keys(known).length === 0 ? 'no attributes' : expectOneOf(attribute.name, Object.keys(known)),
        remedy: 'Correct the name, or remove the attribute.',
      });
    } else {
      checkValue(name, attribute.name, attribute.value, known[attribute.name] ?? 'text', place, report);
      given[attribute.name] = attribute.name === 'in' ? (scaleCalled(attribute.value) ?? attribute.value) : attribute.value;
    }
  }
  return given;
}

const SHAPES = {
  name: { shape: /\S/, expected: 'a name' },
  text: { shape: /\S/, expected: 'a name' },
  number: { shape: /^\d$/, expected: 'a number of digits from 0 to 9' },
  percent: { shape: /^\d{1,2}(?:\.\d+)?$/, expected: 'a number of percent, such as 2 or 0.5' },
} as const;

function checkValue(component: string, attribute: string, value: string, kind: AttributeKind, place: Place, report: Report): void {
  if (typeof kind === 'string' ? SHAPES[kind].shape.test(value) : kind.includes(value)) return;
  report.error('prose/attribute-value', place, {
    message: `The attribute "${attribute}" of <${component}> is "${value}".`,
    expected: typeof kind === 'string' ? SHAPES[kind].expected : expectOneOf(value, kind),
    remedy: 'Correct the value.',
  });
}
