import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { minifySync, transformWithOxc, type Plugin } from 'vite';

const MARK = '?inlined';

/**
 * Makes `import script from './file.ts?inlined'` the text of a small script and its hash, for a page that holds it and
 * a policy that allows it. The script may import nothing but on demand: there is nothing that would bundle it.
 */
export function inlinedScripts(): Plugin {
  return {
    name: 'kessan:inlined-scripts',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(MARK)) return undefined;
      const file = id.slice(0, -MARK.length);
      this.addWatchFile(file);
      const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
      const text = minifySync(file, code, { module: true }).code.trim();
      const sha256 = hash('sha256', text, 'base64');
      return { code: `export default ${JSON.stringify({ text, sha256 })};`, moduleType: 'js', map: null };
    },
  };
}
