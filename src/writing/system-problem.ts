/** What a system answers where it does not do what was asked, in words for people who do not know its codes. */
const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'that may not be read or written by whoever runs this command',
  EBUSY: 'that is in use: another disk is mounted there, or a program holds it',
  EDQUOT: 'there is no room left of what you may use on the disk',
  EISDIR: 'that is a folder, and a file was expected',
  ELOOP: 'that is a link that leads in a circle',
  EMFILE: 'too many files are open at once',
  ENAMETOOLONG: 'the name is longer than the disk can hold',
  ENOENT: 'that is not there',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of that path is a file, and a folder was expected',
  ENOTEMPTY: 'the folder is not empty',
  EPERM: 'that is not permitted',
  EROFS: 'the disk can only be read',
  ERR_FS_FILE_TOO_LARGE: 'the file is larger than 2 GiB, which is more than can be read at once',
};

/** What went wrong, for the user: which file, and why, where the system says so; otherwise what the error says. Never a stack trace. */
export function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path, dest } = error as NodeJS.ErrnoException & { readonly dest?: string };
  const words = code === undefined ? undefined : WORDS[code];
  if (words === undefined) return error.message;
  const names = [path, dest].filter((name) => name !== undefined).join(' -> ');
  return `${names === '' ? '' : `${names}: `}${words} (${code ?? ''}).`;
}
