import { existsSync } from 'node:fs';
import { preview } from 'astro';
import { guardRequests } from '../src/integration/request-guard.ts';
import '../src/building/telemetry.ts';
import { asProgram, commandLine } from './command-line.ts';
import { complain } from './complaint.ts';
import { PORT, portFrom } from './port.ts';
import { endOnSignal } from './stopping.ts';

// npm run preview: what npm run build has made, as a static host would serve it.
export const main = commandLine({
  call: 'npm run preview',
  says: 'Serves what npm run build has made in dist/, as a static host would.',
  options: { port: PORT },
}, async ({ values }) => {
  const port = await portFrom(values.port);
  if (!port.ok) return complain(port.problem, 2);
  if (!existsSync('dist/index.html')) return complain('There is no site in dist/ yet: npm run build makes it.', 1);
  const serving = await preview(port.value === undefined ? {} : { server: { port: port.value } });
  // Of a static site it is Vite's, with the server that listens (astro/dist/core/preview/static-preview-server.js).
  if ('server' in serving) guardRequests(serving.server as Parameters<typeof guardRequests>[0]);
  endOnSignal(() => serving.stop());
  return 0;
});
await asProgram(import.meta, main);
