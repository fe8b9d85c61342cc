import * as z from 'zod';
import { expectOneOf, nearest } from './nearest.ts';
import { Report, type Parsed } from './report.ts';
import { describedAt, keysAt, schemasAt, standInFor } from './schema-walk.ts';
import type { Path, YamlFile } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** What a YAML file says by its schema. */
export interface Shaped<T> extends Parsed<T> {
  /** Keys at the top of the file that are missing or wrong: what stands for them serves to check the rest, no more. */
  readonly standIns: ReadonlySet<string>;
}

/**
 * Reads a YAML file by a schema. What does not fit is reported at its place and taken out, so that the rest of the
 * file can still be read and checked.
 */
export function readShape<S extends z.ZodType>(yaml: YamlFile, schema: S): Shaped<z.output<S>> {
  const report = new Report();
  let result = schema.safeParse(yaml.plain());
  if (!result.success) for (const issue of result.error.issues) reportIssue(yaml, schema, issue, report);
  // Each round takes out what the last one found; a file nested this deep is not one of ours.
  const standIns = new Set<string>();
  for (let round = 0; round < 12 && !result.success; round += 1) {
    const { issues } = result.error;
    const missing = issues.filter((issue) => issue.path.length === 1 && isMissing(yaml, issue)).map(({ path }) => String(path[0]));
    const paths = issues.filter(({ path }) => !missing.includes(String(path[0]))).flatMap((issue) => culprits(yaml, issue));
    if (paths.some((path) => path.length === 0)) break;
    yaml.remove(paths);
    for (const key of missing) {
      yaml.put(key, standInFor(schemasAt(schema, [key])[0]));
      standIns.add(key);
    }
    result = schema.safeParse(yaml.plain());
  }
  return { value: result.success ? result.data : undefined, findings: report.findings, standIns };
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
  } else if (issue.code === 'custom' && typeof valueAt(yaml, path) === 'object') {
    report.error('yaml/wrong-shape', yaml.place(path), {
      message: `${name} has the wrong keys.`, expected: issue.message, remedy: 'Write the keys that the content format shows.',
    });
  } else {
    const found = valueAt(yaml, path);
    const options = optionsOf(issue);
    report.error('yaml/wrong-value', issue.code === 'invalid_key' ? yaml.keyPlace(path) : yaml.place(path), {
      message: issue.code === 'invalid_key' ? `"${String(path.at(-1))}" is not a name that can stand here.` : typeof found === 'object' || found === '' ? `${name} holds ${shapeOf(found)}.` : `${name} is "${String(found)}".`,
      expected: options ? expectOneOf(String(found), options) : issue.code === 'invalid_key' ? issue.issues[0]?.message : issue.message,
      remedy: found === '' ? 'Write the value behind the colon, or remove the key.' : remedyFor(String(found), options),
    });
  }
}

function remedyFor(found: string, options: readonly string[] = []): string {
  const near = nearest(found, options);
  return near === undefined ? 'Correct the value.' : `Write "${near}".`;
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
