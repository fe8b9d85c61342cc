import type { IncomingMessage, ServerResponse } from 'node:http';
import { historyWorkbook } from '../export/workbook/history-workbook.ts';
import { writeWorkbook } from '../export/workbook/workbook.ts';
import { exportsOf, siteExports, type ExportFile } from '../publication/lists/exports.ts';
import { textsOf } from '../publication/sections/texts.ts';
import { contentOfPreview } from '../building/check.ts';
import { asOf } from '../building/exports.ts';
import { orderOfBuild } from '../building/order.ts';

/** The part of the preview's server that answers for files. */
interface AnsweringServer {
  readonly middlewares: { use(answer: (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void): unknown };
}

/**
 * Lets the preview answer for the files that a build writes. They are made when they are asked for, from the content
 * as it stands then, drafts included.
 */
export function serveExports(base: string) {
  return {
    name: 'kessan:serve-exports',
    configureServer(server: AnsweringServer) {
      server.middlewares.use((request, response, next) => {
        const path = pathWithin(base, request.url ?? '');
        const file = path === undefined ? undefined : exportAt(path);
        if (!file) {
          next();
          return;
        }
        Promise.resolve(file.write()).then((content) => {
          response.writeHead(200, { 'content-type': file.type });
          response.end(content);
        }).catch(next);
      });
    },
  };
}

/** The path of a request within the site, when it could be a file of ours. */
function pathWithin(base: string, address: string): string | undefined {
  const { pathname } = new URL(address, 'http://preview');
  const path = pathname.startsWith(base) ? pathname.slice(base.length).replace(/^\/+/, '') : '';
  return /^(?:filings|schemas|history)\/.+\.(?:csv|xlsx|json|xsd|html)$/.test(path) ? path : undefined;
}

/** The file at a path of the site; none for the preview's other files, and for filings that cannot be read. */
function exportAt(path: string): ExportFile | undefined {
  const { content } = contentOfPreview();
  const { site } = content;
  if (!site) return undefined;
  const { now } = orderOfBuild();
  const filings = site.filings.map((each) => asOf(each, site.issuer.zone, now));
  const filing = filings.find(({ id }) => path.startsWith(`filings/${id}/`));
  const files = filing ? exportsOf(site, filing, { workbook: writeWorkbook, texts: textsOf(content) }) : siteExports(site, filings, (scope) => writeWorkbook(historyWorkbook(scope)));
  return files.find((each) => each.path === path);
}
