import * as z from 'zod';
import { expectOneOf, nearest } from './nearest.ts';
import { Report, type Parsed } from './report.ts';
import type { Path, YamlFile } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/**
 * Reads a YAML file by a schema. What does not fit is reported at its place and taken out, so that the rest of the
 * file can still be read and checked.
 */
export function readShape<S extends z.ZodType>(yaml: YamlFile, schema: S): Parsed<z.output<S>> {
  const report = new Report();
  let result = schema.safeParse(yaml.plain());
  if (!result.success) for (const issue of result.error.issues) reportIssue(yaml, schema, issue, report);
  // Each round takes out what the last one found; a file nested this deep is not one of ours.
  for (let round = 0; round < 12 && !result.success; round += 1) {
    const paths = result.error.issues.flatMap((issue) => culprits(yaml, issue));
    if (paths.some((path) => path.length === 0)) break;
    yaml.remove(paths);
    result = schema.safeParse(yaml.plain());
  }
  return { value: result.success ? result.data : undefined, findings: report.findings };
}

/** What has to go for the rest to be readable: an unknown key, a wrong value, the holder of a missing key. */
function culprits(yaml: YamlFile, issue: Issue): Path[] {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...path, key]);
  if (isMissing(yaml, issue)) return [path.slice(0, -1)];
  return [path];
}

function reportIssue(yaml: YamlFile, schema: z.ZodType, outer: Issue, report: Report): void {
  const issue = ofUnion(outer);
  const path = pathOf(issue);
  const name = nameOf(path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    for (const key of issue.keys) {
      const near = nearest(key, known);
      report.error('yaml/unknown-key', yaml.keyPlace([...path, key]), {
        message: `There is no key "${key}" here.`,
        expected: expectOneOf(key, known),
        remedy: near === undefined ? 'Remove the key, or look up its name in the content format.' : `Write "${near}", or remove the key.`,
      });
    }
  } else if (isMissing(yaml, issue)) {
    const key = String(path.at(-1) ?? '');
    report.error('yaml/missing-key', yaml.place(path.slice(0, -1)), {
      message: `The key "${key}" is missing here.`,
      expected: describedAt(schema, path),
      remedy: `Add "${key}: …".`,
    });
  } else if (issue.code === 'invalid_type') {
    const found = valueAt(yaml, path);
    report.error('yaml/wrong-shape', yaml.place(path), {
      message: `${name} holds ${shapeOf(found)}.`,
      expected: SHAPES[issue.expected] ?? issue.expected,
      remedy: found === '' ? 'Write the value behind the colon, or remove the key.' : 'Write it in the shape that the content format shows.',
    });
  } else {
    const found = valueAt(yaml, path);
    const options = optionsOf(issue);
    report.error('yaml/wrong-value', issue.code === 'invalid_key' ? yaml.keyPlace(path) : yaml.place(path), {
      message: issue.code === 'invalid_key' ? `"${String(path.at(-1))}" is not a name that can stand here.` : typeof found === 'object' || found === '' ? `${name} holds ${shapeOf(found)}.` : `${name} is "${String(found)}".`,
      expected: options ? expectOneOf(String(found), options) : issue.code === 'invalid_key' ? issue.issues[0]?.message : issue.message,
      remedy: found === '' ? 'Write the value behind the colon, or remove the key.' : 'Correct the value.',
    });
  }
}

/** Of a union's alternatives, what was wrong with the one that the value has the shape of. */
function ofUnion(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const fitting = issue.errors.find((issues) => !issues.some(({ code, path }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value')));
  const inner = (fitting ?? issue.errors[0])?.[0];
  return inner ? ofUnion({ ...inner, path: [...issue.path, ...inner.path] }) : issue;
}

function optionsOf(issue: Issue): readonly string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  // The type leaves out what an unknown discriminator reports.
  return issue.code === 'invalid_union' ? (issue as { readonly options?: readonly string[] }).options : undefined;
}

/** A key that a file must have and has not: nothing stands where the issue points. */
function isMissing(yaml: YamlFile, issue: Issue): boolean {
  return issue.code !== 'unrecognized_keys' && valueAt(yaml, pathOf(issue)) === undefined;
}

function pathOf(issue: Issue): Path {
  return issue.path.filter((segment) => typeof segment !== 'symbol');
}

function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  if (typeof last === 'string') return `"${last}"`;
  const list = path.findLast((segment) => typeof segment === 'string');
  return list === undefined ? `Item ${String(last + 1)}` : `Item ${String(last + 1)} of "${list}"`;
}

const SHAPES: Readonly<Record<string, string>> = {
  string: 'a text', array: 'a list, each item after a dash', object: 'keys with values', record: 'keys with values',
};

function shapeOf(value: unknown): string {
  if (value === '') return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'object' ? 'keys with values' : `the text ${JSON.stringify(value)}`;
}

function valueAt(yaml: YamlFile, path: Path): unknown {
  let value = yaml.plain();
  for (const segment of path) value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[segment];
  return value;
}

function keysAt(schema: z.ZodType, path: Path): string[] {
  return [...new Set(schemasAt(schema, path).flatMap((found) => (found instanceof z.ZodObject ? Object.keys(found.shape) : [])))];
}

function describedAt(schema: z.ZodType, path: Path): string | undefined {
  const key = path.at(-1);
  for (const found of schemasAt(schema, path.slice(0, -1))) {
    if (!(found instanceof z.ZodObject) || key === undefined) continue;
    const description = (found.shape as Readonly<Record<string, z.ZodType>>)[key]?.description;
    if (description !== undefined) return description.replace(/\.$/, '');
  }
  return undefined;
}

/** The schemas that a path leads to, looked at without their wrappers; several where a union stands. */
function schemasAt(schema: z.ZodType, path: Path): z.ZodType[] {
  let current = unwrap(schema);
  for (const segment of path) {
    current = current.flatMap((found) => {
      if (found instanceof z.ZodObject) return unwrap((found.shape as Readonly<Record<string, z.ZodType>>)[segment]);
      if (found instanceof z.ZodArray) return unwrap(found.element as z.ZodType);
      if (found instanceof z.ZodRecord) return unwrap(found.valueType as z.ZodType);
      return [];
    });
  }
  return current;
}

function unwrap(schema: z.ZodType | undefined): z.ZodType[] {
  if (schema === undefined) return [];
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => unwrap(option as z.ZodType));
  if (schema instanceof z.ZodLazy) return unwrap(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return unwrap(schema.in as z.ZodType);
  const inner = (schema.def as { innerType?: z.ZodType }).innerType;
  return inner ? unwrap(inner) : [schema];
}
