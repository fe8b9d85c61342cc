import { foldedName, nameProblem, pathProblem } from '../../model/content/file-name.ts';
import type { Report } from '../formats/report.ts';

/**
 * Reports files and folders whose names could not be kept everywhere: archives list them, `sha256sum -c` proves them,
 * and whoever checks them out may work on another system. `root` stands before the paths.
 */
export function checkFileNames(root: string, paths: readonly string[], report: Report): void {
  const first = new Map<string, string>();
  const told = new Set<string>();
  for (const path of paths) {
    const segments = path.split('/');
    segments.every((name, index) => {
      const within = segments.slice(0, index + 1).join('/');
      if (told.has(within)) return false;
      const problem = nameProblem(name) ?? (index === segments.length - 1 ? pathProblem(path) : undefined);
      const folded = foldedName(within);
      const other = first.get(folded);
      first.set(folded, other ?? within);
      if (problem === undefined && (other === undefined || other === within)) return true;
      told.add(within);
      const what = index === segments.length - 1 ? 'file' : 'folder';
      if (problem === undefined) {
        report.error('files/alike', { file: `${root}/${within}` }, {
          message: `The names of two ${what}s differ in nothing but the case or the form of letters.`,
          remedy: 'Rename one of them: where case does not count, one would take the place of the other.',
          related: [{ place: { file: `${root}/${other ?? ''}` }, note: 'the other' }],
        });
      } else {
        report.error('files/name', { file: `${root}/${within}` }, {
          message: `The name of the ${what} "${name}" ${problem}.`,
          expected: 'letters, digits, points, hyphens and underscores, such as balance-sheet.csv',
          remedy: 'Rename it: it could not be kept in an archive, proved with sha256sum and checked out everywhere.',
        });
      }
      return false;
    });
  }
}
