import type { ExampleFiles } from '../tieout/checking/example.ts';

/** Text as it stands, coloured as its language where readers colour it. */
export function codeBlock(text: string, language = ''): string {
  return `\`\`\`${language}\n${text.replace(/\n$/, '')}\n\`\`\``;
}

/** Files of a content folder, each under its path. */
export function fileBlocks(files: ExampleFiles): readonly string[] {
  return Object.entries(files).flatMap(([path, text]) => [`\`content/${path}\``, codeBlock(text, path.slice(path.lastIndexOf('.') + 1))]);
}

/** The blocks of a page: an empty line between each two. */
export function page(...blocks: readonly (string | readonly string[])[]): string {
  return `${blocks.flat().join('\n\n')}\n`;
}
