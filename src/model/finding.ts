import { clipped, clippedWords } from './signs/clipped.ts';
import { legible } from './signs/legible.ts';

/** Where in the content something stands. Lines and columns are 1-based; columns count characters, not bytes. */
export interface Place {
  /** Path relative to the site's folder, with forward slashes: `content/issuer.yaml`. */
  readonly file: string;
  /** Absent when the whole file is meant (it is missing, say). */
  readonly line?: number;
  readonly column?: number;
}

/** An error stops a build; a warning is shown and stops nothing. */
export type Severity = 'error' | 'warning';

/**
 * Something that a person should look at: what was found, where, against what expectation, and how to mend it.
 *
 * Findings are data from the first to the last: reading and tie-out return them, and only the outermost edge (a
 * command, a page of the preview) turns them into text.
 */
export interface Finding {
  /** The permanent id of the rule, for example `facts/not-a-number`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  /** One sentence that names what was found, ending with a full stop. */
  readonly message: string;
  /** What would have been right, as text; absent where no single answer exists. */
  readonly expected?: string;
  /** What stood there. */
  readonly actual?: string;
  /** One imperative sentence: what to do about it. */
  readonly remedy: string;
  /** Other places that take part: the first definition of a duplicate, the rows of a sum. */
  readonly related?: readonly RelatedPlace[];
}

/** A second place that explains a finding, and what it has to do with it. */
export interface RelatedPlace {
  readonly place: Place;
  readonly note: string;
}

/** `file:line:column`, as compilers print it and editors open it. */
export function formatPlace(place: Place): string {
  const line = place.line === undefined ? '' : `:${String(place.line)}`;
  const column = place.line === undefined || place.column === undefined ? '' : `:${String(place.column)}`;
  return `${legible(place.file)}${line}${column}`;
}

/**
 * A finding whose words can be shown anywhere: no value in them is longer than a reader looks at, and every sign is
 * seen. All that prints findings prints them so.
 */
export function toldFinding(finding: Finding): Finding {
  const { message, expected, actual, remedy, related } = finding;
  return {
    ...finding,
    message: legible(clippedWords(message)),
    ...(expected === undefined ? {} : { expected: legible(clippedWords(expected)) }),
    ...(actual === undefined ? {} : { actual: legible(clipped(actual)) }),
    remedy: legible(clippedWords(remedy)),
    ...(related === undefined ? {} : { related: related.map(({ place, note }) => ({ place, note: legible(clippedWords(note)) })) }),
  };
}

/** One finding as a compiler would print it: a first line to jump to, then what was expected and what to do. */
export function formatFinding(found: Finding): string {
  const finding = toldFinding(found);
  const lines = [`${formatPlace(finding.place)}: ${finding.severity}: ${finding.message} [${finding.rule}]`];
  if (finding.expected !== undefined) lines.push(`    expected: ${finding.expected}`);
  if (finding.actual !== undefined) lines.push(`    found:    ${finding.actual}`);
  for (const related of finding.related ?? []) lines.push(`    see:      ${formatPlace(related.place)}: ${related.note}`);
  lines.push(`    to mend:  ${finding.remedy}`);
  return lines.join('\n');
}

/** Orders findings by file, line, column and rule, so that every run prints them alike. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.place.file, b.place.file) ||
    (a.place.line ?? 0) - (b.place.line ?? 0) ||
    (a.place.column ?? 0) - (b.place.column ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Either a value, or the reason in words why there is none; for parsers that know nothing of files. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/** A successful outcome. */
export function succeed<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** A failed outcome with its reason: a phrase that follows "because". */
export function fail(problem: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem };
}
