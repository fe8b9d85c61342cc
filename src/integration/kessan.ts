import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Issuer } from '../model/content/issuer.ts';
import { contentFolder } from '../reading/formats/location.ts';
import { keptPages } from '../rebuilding/plan.ts';
import { archivesOfBuild, copyArchives } from '../building/archives.ts';
import { contentOfBuild } from '../building/check.ts';
import { contentChanged } from '../building/content-version.ts';
import { inlinedScripts } from './inlined-scripts.ts';
import { writeExports } from '../building/exports.ts';
import { mountBuild } from '../building/mount.ts';
import { orderOfBuild, type Edition } from '../building/order.ts';
import { reportOf } from '../building/report.ts';
import { guardRequests } from './request-guard.ts';
import { serveExports } from './serve-exports.ts';
import '../building/telemetry.ts';

/** The name of the measure of what the files took that readers take away; its detail holds the processor seconds. */
export const EXPORTS = 'kessan:exports';

/**
 * Ties Kessan to Astro: a build first reads and checks all content, and stops with the findings before anything is
 * rendered, and at last writes the files that readers take away; the preview watches the content, and shows findings instead of stopping.
 */
export function kessan(): AstroIntegration {
  let edition: Edition = 'production';
  let base: string | undefined;
  return {
    name: 'kessan',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, logger }) => {
        edition = command === 'dev' ? 'preview' : orderOfBuild().edition;
        updateConfig({ vite: { define: { KESSAN_EDITION: JSON.stringify(edition) }, plugins: [inlinedScripts()] } });
        if (command === 'build') {
          const { content, findings } = contentOfBuild();
          const report = reportOf(findings);
          if (report.errors > 0) throw plainError(report.text);
          if (report.text !== '') logger.warn(report.text);
          const site = config.site ?? content.site?.issuer.site;
          if (site !== undefined) updateConfig({ site });
        }
        if (command === 'dev') updateConfig({ vite: { plugins: [watchContent(resolve(contentFolder())), serveExports(config.base)] } });
      },
      'astro:config:done': ({ config }) => {
        base = baseOf(config.site, config.base);
        mountBuild({ base: config.base, ...(config.site === undefined ? {} : { origin: config.site }) });
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const [start, before] = [performance.now(), process.cpuUsage()];
        const { content } = contentOfBuild();
        const hidden = whyHidden(content.site?.issuer, base, edition);
        if (hidden !== undefined) logger.info(`No canonical links, linked data, feed or sitemap: ${hidden}`);
        const built = base === undefined || hidden !== undefined ? undefined : { base, pages: [...pages.map(({ pathname }) => pathname), ...keptPages()] };
        const files = await writeExports(content, fileURLToPath(dir), built);
        const { user, system } = process.cpuUsage(before);
        const { duration } = performance.measure(EXPORTS, { start, detail: { processor: (user + system) / 1e6 } });
        logger.info(`${String(files)} files to take away in ${(duration / 1000).toFixed(2)} s`);
        const problem = copyArchives(archivesOfBuild(), join(fileURLToPath(dir), 'archive'));
        if (problem !== undefined) throw plainError(problem);
      },
    },
  };
}

/** The address of the first page, with a slash at the end: the site that the configuration or the issuer names, and the folder on it. */
function baseOf(site: string | undefined, folder: string): string | undefined {
  return site === undefined ? undefined : new URL(folder.endsWith('/') ? folder : `${folder}/`, site).href;
}

/** Why nothing is written by which search engines and feed readers would find the site. */
function whyHidden(issuer: Issuer | undefined, base: string | undefined, edition: Edition): string | undefined {
  if (edition !== 'production') return 'this site is for reviewers.';
  if (issuer?.demonstration) return 'this is a demonstration.';
  return base === undefined ? 'issuer.yaml does not say where readers find the site ("site").' : undefined;
}

/** Findings are the answer to a user's mistake; where our code stood when it saw them helps nobody. */
function plainError(text: string): Error {
  const error = new Error(text);
  Object.defineProperty(error, 'stack', { value: undefined });
  return error;
}

interface WatchingServer {
  readonly httpServer: Parameters<typeof guardRequests>[0] | null;
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
      if (server.httpServer) guardRequests(server.httpServer);
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
