import { join } from 'node:path';
import { dev } from 'astro';
import { copiedFiles, copyFiles } from '../src/integration/copied-files.ts';
import { COPIED } from '../src/integration/project-ground.ts';
import '../src/integration/telemetry.ts';
import { workFolder } from '../src/integration/work-folder.ts';
import { builtFiles } from '../src/writing/site-mark.ts';
import { commandLine } from './command-line.ts';
import { complain } from './complaint.ts';
import { endOnSignal } from './stopping.ts';

// npm run dev: the site as it is being written, reloaded at every change; findings are shown, and stop nothing.
commandLine({ call: 'npm run dev', says: 'Shows the site as it is being written, reloaded at every change. Findings are shown, and stop nothing.' });
const copied = copiedFiles(COPIED);
if (!copied.ok) process.exitCode = complain(copied.problem, 1);
else if (builtFiles(COPIED).size === 0) await serve({});
else {
  // A site that was built into the same folder would stand before the pages that are being written.
  const own = join(workFolder(), 'public');
  copyFiles(COPIED, copied.value, own);
  await serve({ publicDir: own });
}

async function serve(config: Parameters<typeof dev>[0]): Promise<void> {
  const serving = await dev(config);
  endOnSignal(() => serving.stop());
}
