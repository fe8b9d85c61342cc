import { formatFinding, toldFinding, type Finding } from '../model/finding.ts';

/** Findings as text, and how many of them stop a build. */
export interface Report {
  readonly text: string;
  readonly errors: number;
  readonly warnings: number;
}

/** All findings as a compiler would print them, with a closing line that counts them; empty text for none. */
export function reportOf(findings: readonly Finding[]): Report {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return { text: '', errors, warnings };
  const total = `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  return { text: [...findings.map(formatFinding), total].join('\n\n'), errors, warnings };
}

/** `1 error`, `3 errors`, `no errors`. */
export function count(number: number, noun: string): string {
  return `${number === 0 ? 'no' : String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** A finding as the JSON of `npm run check -- --json` gives it: flat, every key always there. */
export function findingRecord(found: Finding): Readonly<Record<string, unknown>> {
  const finding = toldFinding(found);
  return {
    rule: finding.rule,
    severity: finding.severity,
    file: finding.place.file,
    line: finding.place.line ?? null,
    column: finding.place.column ?? null,
    message: finding.message,
    expected: finding.expected ?? null,
    actual: finding.actual ?? null,
    remedy: finding.remedy,
    related: (finding.related ?? []).map(({ place, note }) => ({
      file: place.file,
      line: place.line ?? null,
      column: place.column ?? null,
      note,
    })),
  };
}
