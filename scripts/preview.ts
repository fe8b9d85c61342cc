import { existsSync } from 'node:fs';
import { preview } from 'astro';
import { guardRequests } from '../src/integration/request-guard.ts';
import '../src/integration/telemetry.ts';
import { commandLine } from './command-line.ts';
import { complain } from './complaint.ts';
import { endOnSignal } from './stopping.ts';

// npm run preview: what npm run build has made, as a static host would serve it.
commandLine({ call: 'npm run preview', says: 'Serves what npm run build has made in dist/, as a static host would.' });
if (!existsSync('dist/index.html')) process.exitCode = complain('There is no site in dist/ yet: npm run build makes it.', 1);
else {
  const serving = await preview({});
  // Of a static site it is Vite's, with the server that listens (astro/dist/core/preview/static-preview-server.js).
  if ('server' in serving) guardRequests(serving.server as Parameters<typeof guardRequests>[0]);
  endOnSignal(() => serving.stop());
}
