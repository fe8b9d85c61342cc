/** A site as texts by path, without what stands before every path. */
export type Files = Readonly<Record<string, string>>;

/** Something that is done to content. */
export type Edit = (files: Files) => Files;

/** Replaces a text in a file, where there is the file. */
export function replacing(file: string, find: string, replace: string): Edit {
  return (files) => (files[file] === undefined ? files : { ...files, [file]: files[file].replace(find, replace) });
}

/** Takes away the files whose paths begin so. */
export function without(start: string): Edit {
  return (files) => Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith(start)));
}

/** Gives a folder another name. */
export function moving(from: string, to: string): Edit {
  return (files) => Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(from, to), text]));
}
