/** Values that no command expects: for folders, files, ids, revisions, names, days and moments alike. */
export const HOSTILE: readonly string[] = [
  '', ' ', '\t', '.', '..', '../..', './', '/', '//', '-', '~', '*', '?', '=', '&', '%', '%00', '%2e%2e%2f', '$(touch made)', '`touch made`', ';touch made', '|touch made', '"', "'", '\\', '..\\..\\made',
  'C:\\made', 'file:///etc/hosts', 'http://[', '{}', '[]', 'null', 'undefined', 'NaN', '0', '-1', '1e309', '__proto__', 'constructor', 'toString', 'hasOwnProperty',
  'con', 'NUL.txt', 'aux', 'lpt1', 'made.', 'made ', 'a\u0000b', 'a\nb', 'a\rb', '\u001b[31mred', '\u0007', '\u202emade', 'h1\u200b', '\uff48\uff11', 'һ1', 'e\u0301', '\ud800', '\ufeffh1', 'H1',
  'x'.repeat(300), 'x'.repeat(5000), 'a/'.repeat(150), '../'.repeat(60), 'h1/../h1', 'h1/', '/h1', './h1', 'h1,h1',
  'content', 'content/', 'content/filings', 'content/filings/h1', 'content/filings/h1/filing.yaml', 'CONTENT/made', 'archive', 'archive/editions.yaml', 'archive/old', 'archive/old.zip', 'archive/made', 'public', 'public/made',
  'dist', 'dist/', 'dist/thesis.txt', 'dist/made', 'www', 'www/made', 'src/made', 'node_modules/made', '.git', '.git/config', '.git/HEAD', '.GIT/made', '.kessan', '.kessan/made', 'docs', 'docs/rules/theirs.md',
  'link-out', 'link-out/', 'link-out/secret.txt', 'link-in', 'link-in/made', 'loop', 'loop/made', 'dangling', 'dangling/made', 'link.xlsx', 'new-link.xlsx', 'pipe', 'pipe/made', 'theirs.xlsx', 'notes.txt', 'notes.txt/', 'notes.txt/made', 'package.json',
  'made', 'made/deep/er', '../made', '../made/deep', `made/${'x'.repeat(300)}`, `made/deep/a\u0000b`, '../theirs', '../theirs/', '../theirs/thesis.txt', '../theirs/.git', '../theirs/.git/config', '../notes.txt', '../notes.txt/made', '../project', '../project/content/made',
  '/dev/null', '/dev/zero', '/dev/stdin', '/dev/null/made', '/proc/self/mem', '/proc/self/made',
  '2012-02-30', '0000-00-00', '10000-01-01', '2012-11-08T25:00+09:00', '2012-11-08T15:00', '9999-12-31T23:59-23:59', 'today',
];

/** How options are misused, whatever a command has: unknown ones, two at once, values that lack or are too many, words behind the end of options. */
export function misused(operands: readonly string[], option: string): readonly (readonly string[])[] {
  return [
    ['--unknown'], ['--unknown=x'], ['-x'], ['-'], ['--'], ['--', '--'], ['--', `--${option}`], ['--='], ['--=x'], ['--__proto__'], ['--__proto__=x'], ['--constructor', 'x'], ['--no-help'], ['--help=yes'], ['--a\u0000b'], ['--a\nb'], ['---'],
    [`--${option}`], [`--${option}=`], [`--${option}`, `--${option}`], [`--${option}`, 'made', `--${option}`, 'made'], [`--${option}=made`, `--${option}=other`], [`-${option}`, 'made'], [`--${option.toUpperCase()}`, 'made'], [`--${option}`, '--', 'made'],
    [...operands, ...operands, ...operands], Array.from({ length: 300 }, () => 'x'),
  ].map((words) => [...operands, ...words]);
}
