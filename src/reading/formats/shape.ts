import type * as z from 'zod';
import { expectOneOf, nearest } from './nearest.ts';
import { Report, type Parsed } from './report.ts';
import { describedAt, keysAt, standInFor } from './schema-walk.ts';
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
  refuseKeysOfNobody(yaml, report);
  let result = schema.safeParse(yaml.plain());
  if (!result.success) for (const issue of causes(yaml, schema, result.error.issues.flatMap(withoutUnions))) reportIssue(yaml, schema, issue, report);
  // Each round takes out what the last one found; a file nested this deep is not one of ours.
  const standIns = new Set<string>();
  for (let round = 0; round < 12 && !result.success; round += 1) {
    const { issues } = result.error;
    const missing = issues.filter((issue) => issue.path.length === 1 && isMissing(yaml, issue)).map(({ path }) => String(path[0]));
    const paths = issues.filter(({ path }) => !missing.includes(String(path[0]))).flatMap((issue) => culprits(yaml, issue));
    if (paths.some((path) => path.length === 0)) break;
    yaml.remove(paths);
    for (const key of missing) {
      yaml.put(key, standInFor(schema, key));
      standIns.add(key);
    }
    result = schema.safeParse(yaml.plain());
  }
  return { value: result.success ? result.data : undefined, findings: report.findings, standIns };
}

/** The schema's library passes this key over, whatever stands under it, since to JavaScript it is no name among others. */
const KEY_OF_NOBODY = '__proto__';

/** Reports the keys that would be dropped in silence, and takes them out. */
function refuseKeysOfNobody(yaml: YamlFile, report: Report): void {
  const found: Path[] = [];
  const search = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const here = [...path, Array.isArray(value) ? Number(key) : key];
      if (key === KEY_OF_NOBODY) found.push(here);
      else search(inner, here);
    }
  };
  search(yaml.plain(), []);
  for (const path of found) report.error('yaml/wrong-value', yaml.keyPlace(path), { message: `The key "${KEY_OF_NOBODY}" cannot stand here.`, expected: 'a name that begins with a letter or a digit', remedy: 'Rename the key, or remove it.' });
  yaml.remove(found);
}

/** Issues without those that follow from another: a key that is misspelt is not missing as well. */
function causes(yaml: YamlFile, schema: z.ZodType, issues: readonly Issue[]): readonly Issue[] {
  const meant = new Set(issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.flatMap((key) => {
    const near = nearest(key, keysAt(schema, pathOf(issue)));
    return near === undefined ? [] : [JSON.stringify([...pathOf(issue), near])];
  }) : [])));
  return issues.filter((issue) => !isMissing(yaml, issue) || !meant.has(JSON.stringify(pathOf(issue))));
}

/** What has to go for the rest to be readable: an unknown key, a wrong value, the holder of a missing key. */
function culprits(yaml: YamlFile, issue: Issue): Path[] {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...path, key]);
  if (isMissing(yaml, issue)) return [path.slice(0, -1)];
  return [path];
}

function reportIssue(yaml: YamlFile, schema: z.ZodType, issue: Issue, report: Report): void {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) reportUnknownKey(yaml, schema, [...path, key], report);
  } else if (isMissing(yaml, issue)) {
    const key = String(path.at(-1) ?? '');
    report.error('yaml/missing-key', yaml.place(path.slice(0, -1)), {
      message: `The key "${key}" is missing here.`, expected: describedAt(schema, path), remedy: `Add "${key}: …".`,
    });
  } else if (issue.code === 'invalid_key') {
    report.error('yaml/wrong-value', yaml.keyPlace(path), {
      message: `${nameOf(path)} is not a name that can stand here.`, expected: issue.issues[0]?.message, remedy: 'Correct the name.',
    });
  } else {
    reportValue(yaml, issue, report);
  }
}

function reportUnknownKey(yaml: YamlFile, schema: z.ZodType, path: Path, report: Report): void {
  const key = String(path.at(-1));
  const known = keysAt(schema, path.slice(0, -1));
  const near = nearest(key, known);
  report.error('yaml/unknown-key', yaml.keyPlace(path), {
    message: `There is no key "${key}" here.`,
    expected: expectOneOf(key, known),
    remedy: near === undefined ? 'Remove the key, or look up its name in the content format.' : `Write "${near}", or remove the key.`,
  });
}

function reportValue(yaml: YamlFile, issue: Issue, report: Report): void {
  const path = pathOf(issue);
  const found = valueAt(yaml, path);
  const text = typeof found === 'string' && found !== '' ? found : undefined;
  if (issue.code === 'custom' && typeof found !== 'string') {
    report.error('yaml/wrong-shape', yaml.place(path), {
      message: `${nameOf(path)} has the wrong keys.`, expected: issue.message, remedy: 'Write the keys that the content format shows.',
    });
    return;
  }
  const shape = issue.code === 'invalid_type';
  const options = optionsOf(issue);
  const near = text === undefined || !options ? undefined : nearest(text, options);
  const correction = shape ? 'Write it in the shape that the content format shows.' : 'Correct the value.';
  report.error(shape ? 'yaml/wrong-shape' : 'yaml/wrong-value', yaml.place(path), {
    message: text === undefined || shape ? `${nameOf(path)} holds ${shapeOf(found)}.` : `${nameOf(path)} is "${text}".`,
    expected: shape ? (SHAPES[issue.expected] ?? issue.expected) : options ? expectOneOf(text ?? '', options) : issue.message,
    remedy: found === '' ? 'Write the value behind the colon, or remove the key.' : near === undefined ? correction : `Write "${near}".`,
  });
}

/** Of a union's alternatives, what was wrong with the one that the value has the shape of. */
function withoutUnions(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const fitting = issue.errors.find((issues) => !issues.some(({ code, path }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value')));
  return (fitting ?? issue.errors[0] ?? []).flatMap((inner) => withoutUnions({ ...inner, path: [...issue.path, ...inner.path] }));
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
