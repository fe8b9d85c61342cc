import { clipped, clippedWords } from '../../model/signs/clipped.ts';
import type { Finding, Place, RelatedPlace, Severity } from '../../model/finding.ts';

/** What a finding says, apart from its rule, severity and place. */
export interface Words {
  readonly message: string;
  readonly remedy: string;
  readonly expected?: string | undefined;
  readonly actual?: string | undefined;
  readonly related?: readonly RelatedPlace[];
}

/** Collects findings while content is read, so that a reader can go on and report everything at once. */
export class Report {
  readonly findings: Finding[] = [];

  /** Reports what stops a build. */
  error(rule: string, place: Place, words: Words): void {
    this.add('error', rule, place, words);
  }

  /** Reports what should be looked at, but stops nothing. */
  warning(rule: string, place: Place, words: Words): void {
    this.add('warning', rule, place, words);
  }

  add(severity: Severity, rule: string, place: Place, { message, remedy, expected, actual, related }: Words): void {
    // A value of megabytes is let go here: findings of many rows would keep it many times.
    this.findings.push({
      rule,
      severity,
      place,
      message: clippedWords(message),
      ...(expected === undefined ? {} : { expected: clippedWords(expected) }),
      ...(actual === undefined ? {} : { actual: clipped(actual) }),
      remedy: clippedWords(remedy),
      ...(related === undefined || related.length === 0 ? {} : { related: related.map(({ place: at, note }) => ({ place: at, note: clippedWords(note) })) }),
    });
  }

  /** Takes over what another reader found. */
  include(findings: readonly Finding[]): void {
    // One by one: as arguments of a call, a hundred thousand of them would be too many.
    for (const finding of findings) this.findings.push(finding);
  }
}

/** The outcome of reading one file by itself: what it says, as far as it could be understood, and what was found. */
export interface Parsed<T> {
  readonly value: T | undefined;
  readonly findings: readonly Finding[];
}
