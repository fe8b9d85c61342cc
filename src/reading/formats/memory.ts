import type { FileSource } from './source.ts';

/** A source made of texts (or bytes, where an encoding matters) by path. */
export function memorySource(files: Readonly<Record<string, string | Uint8Array>>, root = 'content'): FileSource {
  const encoder = new TextEncoder();
  return {
    root,
    list: () => Object.keys(files).sort(),
    read(path) {
      const content = files[path];
      if (content === undefined) throw new Error(`no such file: ${path}`);
      return typeof content === 'string' ? encoder.encode(content) : content;
    },
  };
}
