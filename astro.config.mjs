import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { kessan } from './src/integration/kessan.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { concurrency: 4, format: 'directory', assets: '_assets' },
  devToolbar: { enabled: false },
  // The engine's own pages may be MDX; the prose of filings is content, and is never compiled (docs/decisions).
  integrations: [mdx(), kessan()],
  markdown: { syntaxHighlight: false },
  vite: { worker: { format: 'es' } },
});
