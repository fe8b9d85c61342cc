import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync, symlinkSync, utimesSync, writeFileSync, type BigIntStats } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { keep } from '../../src/bag/keeping.ts';
import type { IsoDate } from '../../src/model/time/date.ts';
import { markSite } from '../../src/writing/site-mark.ts';
import { smallBag } from '../sites/small-bag.ts';
import { MINI } from '../sites/mini.ts';
import { write } from './project.ts';

/** Something in a tree, as it was at a moment. */
interface Entry {
  readonly kind: 'folder' | 'file' | 'link' | 'other';
  readonly state: BigIntStats;
  /** The bytes of a file, the place to which a link leads. */
  readonly holds: Buffer;
}

type Tree = ReadonlyMap<string, Entry>;

const NOTHING = Buffer.alloc(0);

/**
 * A folder with a project in it and much of somebody else's around: what a command changes there is found, and put back, by
 * a look at every byte, kind and right. Bytes are read again where the system says that a file may have changed.
 */
export class Surroundings {
  readonly root: string;
  readonly project: string;
  #before: Tree;

  constructor() {
    this.root = realpathSync(mkdtempSync(join(tmpdir(), 'kessan-around-')));
    this.project = join(this.root, 'project');
    lay(this.root, this.project);
    this.#before = this.#look(new Map());
  }

  /** What has changed since the last look, as `added project/x`, `changed …` or `removed …`; afterwards all of it is as it was. */
  changes(): readonly string[] {
    const after = this.#look(this.#before);
    const changed: string[] = [];
    for (const [path, was] of this.#before) {
      const is = after.get(path);
      if (!is) changed.push(`removed ${path}`);
      else if (is.kind !== was.kind || is.state.mode !== was.state.mode || !is.holds.equals(was.holds)) changed.push(`changed ${path}`);
    }
    const added = [...after.keys()].filter((path) => !this.#before.has(path));
    changed.push(...added.map((path) => `added ${path}`));
    if (changed.length > 0) this.#restore(changed);
    return changed.sort();
  }

  /** Takes what is there now for what has to stay. */
  settle(): void {
    this.#before = this.#look(new Map());
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  #restore(changed: readonly string[]): void {
    for (const change of changed) {
      const [what, path] = [change.slice(0, change.indexOf(' ')), change.slice(change.indexOf(' ') + 1)];
      const [full, was] = [join(this.root, path), this.#before.get(path)];
      if (what === 'added' || was?.kind !== 'folder') rmSync(full, { recursive: true, force: true });
      if (!was) continue;
      mkdirSync(was.kind === 'folder' ? full : dirname(full), { recursive: true });
      if (was.kind === 'file') writeFileSync(full, was.holds);
      if (was.kind === 'link') symlinkSync(was.holds.toString(), full);
      if (was.kind === 'other') execFileSync('mkfifo', [full]);
      if (was.kind !== 'link') chmodSync(full, Number(was.state.mode & 0o7777n));
    }
    this.#before = this.#look(new Map());
  }

  #look(known: Tree): Tree {
    const found = new Map<string, Entry>();
    const walk = (within: string): void => {
      for (const name of readdirSync(join(this.root, within)).sort()) {
        const path = within === '' ? name : `${within}/${name}`;
        const entry = entryAt(join(this.root, path), known.get(path));
        found.set(path, entry);
        if (entry.kind === 'folder') walk(path);
      }
    };
    walk('');
    return found;
  }
}

function entryAt(file: string, known: Entry | undefined): Entry {
  const state = lstatSync(file, { bigint: true });
  // The time of a change (ctime) is the system's own, and no program can put it back.
  if (known && known.state.ino === state.ino && known.state.ctimeNs === state.ctimeNs && known.state.size === state.size) return { ...known, state };
  if (state.isDirectory()) return { kind: 'folder', state, holds: NOTHING };
  if (state.isSymbolicLink()) return { kind: 'link', state, holds: Buffer.from(readlinkSync(file)) };
  return state.isFile() ? { kind: 'file', state, holds: readFileSync(file) } : { kind: 'other', state, holds: NOTHING };
}

/** Lays the project and what is around it. */
function lay(root: string, project: string): void {
  write(root, {
    'notes.txt': 'Years of work.\n',
    'theirs/thesis.txt': 'Years of work.\n',
    'theirs/.git/config': '[core]\n',
    'elsewhere/secret.txt': 'Nobody reads this.\n',
    'elsewhere/facts/income.csv': 'mine,1\n',
  });
  write(join(project, 'content'), MINI);
  write(project, {
    'package.json': '{ "name": "somebody" }\n',
    'README.md': '# Somebody\n',
    'notes.txt': 'Theirs.\n',
    'h1.pdf': 'Not a PDF of ours.\n',
    'blackline.html': '<p>Theirs.</p>\n',
    'theirs.xlsx': 'PK, and no workbook.\n',
    'public/logo.txt': 'Logo\n',
    'dist/thesis.txt': 'Years of work.\n',
    'www/index.html': '<p>Home.</p>\n',
    'www/filings/h1/index.html': '<p>First half.</p>\n',
    'src/theirs.ts': 'export {};\n',
    'docs/rules/theirs.md': '# Theirs\n',
    'pictures/h1-360-light.png': 'No picture.\n',
    '.kessan/theirs.txt': 'Theirs.\n',
  });
  markSite(join(project, 'www'), 'public');
  for (const [link, target] of [['link-out', '../elsewhere'], ['link-in', 'content'], ['loop', 'loop'], ['dangling', '../nowhere'], ['link.xlsx', '../notes.txt'], ['new-link.xlsx', '../elsewhere/new.xlsx']] as const) symlinkSync(target, join(project, link));
  if (process.platform !== 'win32') execFileSync('mkfifo', [join(project, 'pipe')]);
  const kept = keep(join(project, 'archive'), { id: 'old', released: '2012-11-08' as IsoDate, bag: smallBag() });
  if (!kept.ok) throw new Error(kept.problem);
  const git = (...words: readonly string[]): void => {
    execFileSync('git', ['-C', project, '-c', 'user.name=A', '-c', 'user.email=a@example.com', ...words], { stdio: 'ignore' });
  };
  git('init');
  git('add', 'content', 'README.md');
  git('commit', '-m', 'All of it');
  // Git looks again at a file whose time is another, and would like to write down that nothing has changed in it.
  utimesSync(join(project, 'README.md'), 1e9, 1e9);
}
