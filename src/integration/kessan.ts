import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../reading/location.ts';
import { archivesOfBuild, copyArchives } from './archives.ts';
import { contentOfBuild } from './check.ts';
import { contentChanged } from './content-version.ts';
import { mountBuild } from './mount.ts';
import { orderOfBuild, type Edition } from './order.ts';
import { reportOf } from './report.ts';

/**
 * Ties Kessan to Astro: a build first reads and checks all content, and stops with the findings before anything is
 * rendered; the preview watches the content, and shows findings instead of stopping.
 */
export function kessan(): AstroIntegration {
  return {
    name: 'kessan',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, logger }) => {
        const edition: Edition = command === 'dev' ? 'preview' : orderOfBuild().edition;
        updateConfig({ vite: { define: { KESSAN_EDITION: JSON.stringify(edition) } } });
        if (command === 'build') {
          const { findings } = contentOfBuild();
          const report = reportOf(findings);
          if (report.errors > 0) throw plainError(report.text);
          if (report.text !== '') logger.warn(report.text);
        }
        if (command === 'dev') updateConfig({ vite: { plugins: [watchContent(resolve(contentFolder()))] } });
      },
      'astro:config:done': ({ config: { base, site } }) => mountBuild({ base, ...(site === undefined ? {} : { origin: site }) }),
      'astro:build:done': ({ dir }) => {
        const problem = copyArchives(archivesOfBuild(), join(fileURLToPath(dir), 'archive'));
        if (problem !== undefined) throw plainError(problem);
      },
    },
  };
}

/** Findings are the answer to a user's mistake; where our code stood when it saw them helps nobody. */
function plainError(text: string): Error {
  const error = new Error(text);
  Object.defineProperty(error, 'stack', { value: undefined });
  return error;
}

interface WatchingServer {
  readonly watcher: { add(path: string): unknown; on(event: 'all', listener: (event: string, path: string) => void): unknown };
  readonly environments: Record<string, { readonly hot: { send(event: string, payload: object): void } }>;
  readonly ws: { send(message: { type: 'full-reload' }): void };
}

// The content is read by our own code, which Vite cannot follow. A change makes what pages know of it out of date,
// makes Astro ask anew which pages there are, and reloads the page; the code of the site stays as it is.
function watchContent(folder: string) {
  return {
    name: 'kessan:watch-content',
    configureServer(server: WatchingServer) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!resolve(path).startsWith(folder + sep)) return;
        contentChanged();
        for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {});
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
