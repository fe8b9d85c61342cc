import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fail, succeed, type Outcome } from '../model/finding.ts';
import { nameOfSign } from '../model/signs/names.ts';
import { audienceOf, strangersIn, type Audience } from './site-mark.ts';
import { endOf } from './written-file.ts';

/** The folders of a project that a command may not take for its output. */
export interface Ground {
  /** The folder of the project. */
  readonly root: string;
  /** The folders that hold what people made, wherever they are: content and archives. */
  readonly precious: readonly string[];
  /** The folder whose files every build copies into the site. Hosts may want the site in the same folder. */
  readonly copied: string;
}

/** What stands in the folder of a project and is somebody's work, or what commands need. Compared without case: some disks know none. */
const PARTS = new Set(['.astro', '.ci', '.git', '.github', '.kessan', '.vscode', 'archive', 'content', 'docs', 'examples', 'node_modules', 'public', 'schemas', 'scripts', 'src', 'test']);

/** Folders that hosts publish, by the names they have for it. */
const PUBLISHED = new Set(['dist', 'public']);

/**
 * Where a site is written: the folder in which a path ends, through links, since a link stays a link. It is absent, or
 * empty, or bears the mark of an earlier build; nothing else is ever replaced. The problem of any other names it.
 */
export function outputFolder(output: string, audience: Audience, ground: Ground): Outcome<string> {
  if (output.trim() === '') return fail('--output names no folder: it is empty, as a variable that is not set. Name one, or leave --output out.');
  const sign = signProblem(output);
  if (sign !== undefined) return fail(sign);
  const place = placeOf(output);
  if (!place.ok) return place;
  const given = resolve(output);
  const paths = [...new Set([given, place.value])];
  const problem = paths.map((path) => withinProject(path, ground)).find((each) => each !== undefined)
    ?? (audience === 'reviewers' ? paths.map((path) => published(path, ground)).find((each) => each !== undefined) : undefined)
    ?? taken(place.value, audience, ground);
  return problem === undefined ? place : fail(`--output ${output}: ${problem}`);
}

/** Why a path cannot be an output by its signs: nobody would see what the place is called, or could name it again. */
export function signProblem(output: string): string | undefined {
  const [sign] = /[\0-\u001F\u007F-\u009F\u2028\u2029\p{Surrogate}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u.exec(output) ?? [];
  return sign === undefined ? undefined : `--output ${output}: the name holds ${nameOfSign(sign.codePointAt(0) ?? 0)}, which nobody sees. Name another place.`;
}

/** The place in which a path ends. */
function placeOf(output: string): Outcome<string> {
  try {
    return succeed(realPath(endOf(output)));
  } catch (error) {
    return fail(`--output ${output}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A path without links, of which only the beginning may be there. */
export function realPath(path: string): string {
  const full = resolve(path);
  if (existsSync(full) || dirname(full) === full) return realpathSync(full);
  return join(realPath(dirname(full)), basename(full));
}

/** Why a path cannot be the output, given where the project and its parts are. */
function withinProject(path: string, ground: Ground): string | undefined {
  const project = realPath(ground.root);
  if (holds(path, project)) return `this is the folder of the project${path === project ? '' : ', or holds it'}: a site would take the place of everything in it. Name a folder of its own, such as dist.`;
  const held = ground.precious.find((folder) => holds(path, realPath(folder)) && path !== realPath(folder));
  if (held !== undefined) return `this folder holds ${held}, and with it what people made. Name another folder, such as dist.`;
  return path === realPath(ground.copied) ? undefined : belongsToProject(path, ground);
}

/** Why nothing of a command may be written to a path: it lies in what people made, or in a part of the project. */
export function belongsToProject(path: string, { root, precious, copied }: Ground): string | undefined {
  for (const folder of precious) {
    const own = realPath(folder);
    if (holds(own, path)) return `this is ${path === own ? 'the folder' : 'within the folder'} ${folder}, which holds what people made. Name another place.`;
  }
  if (within(realPath(copied), path)) return `every build copies what is in ${copied}/ into the site, and this with it. Name another place.`;
  const [part, ...deeper] = within(realPath(root), path) ?? [];
  if (part === undefined) return undefined;
  if (PARTS.has(part.toLowerCase()) || deeper.some((name) => name.toLowerCase() === '.git')) return `${part} is a part of the project. Name another place.`;
  return undefined;
}

/** The site that a place lies in, which the next build replaces as a whole. */
export function siteAround(path: string): string | undefined {
  for (let around = dirname(path); dirname(around) !== around; around = dirname(around)) {
    if (audienceOf(around) !== undefined) return around;
  }
  return undefined;
}

/** Why a site with drafts cannot be written to a path by its name, or by the sites around it. */
function published(path: string, { root }: Ground): string | undefined {
  const names = within(realPath(root), path) ?? [basename(dirname(path)), basename(path)];
  const name = names.find((each) => PUBLISHED.has(each.toLowerCase()));
  return name === undefined ? undefined : `a site with drafts is not written to ${name}, or to a folder in it: that is what gets published. Leave --output out, or name another folder.`;
}

/** Why what is at a place, or around it, cannot be replaced. */
function taken(path: string, audience: Audience, { copied }: Ground): string | undefined {
  const site = siteAround(path);
  if (site !== undefined) return `${site} is a site that is replaced as a whole, and this folder with it. Name a folder beside it.`;
  const state = statSync(path, { throwIfNoEntry: false });
  if (!state) return undefined;
  if (!state.isDirectory()) return 'this is no folder, but a file. Nothing was written.';
  // What people put there is copied into the new site, and nothing of it is lost.
  const strangers = path === realPath(copied) ? [] : strangersIn(path);
  if (strangers.length > 0) return `the folder holds what no build has written (${namesOf(strangers)}), and a site would take its place. Empty it yourself if nobody needs that, or name another folder.`;
  if (audience === 'reviewers' && audienceOf(path) === 'public') return 'the folder holds a site for the public, and a site with drafts does not take its place. Name another folder.';
  return undefined;
}

/** As many names as a person looks at. */
const SHOWN = 5;

function namesOf(names: readonly string[]): string {
  const more = names.length - SHOWN;
  return `${names.slice(0, SHOWN).join(', ')}${more > 0 ? `, and ${String(more)} more` : ''}`;
}

/** The names that lead from a folder to a path in it; absent where it is not in it. Without case, as some disks are. */
function within(folder: string, path: string): readonly string[] | undefined {
  return path.toLowerCase().startsWith(`${folder.toLowerCase().replace(/[/\\]$/, '')}${sep}`) ? relative(folder.toLowerCase(), path.toLowerCase()).split(sep) : undefined;
}

/** Whether a path is the folder, or in it. */
function holds(folder: string, path: string): boolean {
  return folder.toLowerCase() === path.toLowerCase() || within(folder, path) !== undefined;
}
