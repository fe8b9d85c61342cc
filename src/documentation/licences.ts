import { page } from './markdown.ts';

/** What a lock file of npm (version 3) says of a package. */
interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  /** Only whoever works on Kessan itself installs it. */
  readonly dev?: boolean;
}

const INTRODUCTION = `# Licences

Kessan is under the [MIT licence](../LICENSE). What it installs is listed here under the licence that each package states, from
\`package-lock.json\`, by \`npm run docs\`. Packages for other platforms than yours are listed and not installed. A built site and an archive
hold code of Chart.js and MiniSearch (MIT) and the font Source Serif 4 (OFL-1.1), and nothing else that is not the issuer's or Kessan's.`;

/** The page that lists all packages of a lock file by their licences: those that a site is built with, and those for working on Kessan. */
export function licencesPage(lock: string): string {
  const { packages } = JSON.parse(lock) as { readonly packages: Readonly<Record<string, LockedPackage>> };
  const all = Object.entries(packages).filter(([path]) => path !== '').map(([path, entry]) => ({ ...entry, name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length) }));
  return page(
    INTRODUCTION,
    '## To build sites', ...byLicence(all.filter(({ dev = false }) => !dev)),
    '## To work on Kessan', ...byLicence(all.filter(({ dev = false }) => dev)),
  );
}

function byLicence(packages: readonly (LockedPackage & { readonly name: string })[]): readonly string[] {
  const groups = [...Map.groupBy(packages, ({ license = 'not stated' }) => license)].sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1));
  return groups.map(([licence, group]) => {
    const names = [...new Set(group.map(({ name, version = '' }) => `${name} ${version}`))].sort();
    return `**${licence}** (${String(names.length)}): ${names.join(', ')}`;
  });
}
