import { join } from 'node:path';
import { dev } from 'astro';
import { copiedFiles, copyFiles } from '../src/building/copied-files.ts';
import { COPIED } from '../src/building/project-ground.ts';
import '../src/building/telemetry.ts';
import { workFolder } from '../src/building/work-folder.ts';
import { builtFiles } from '../src/writing/site-mark.ts';
import { asProgram, commandLine } from './command-line.ts';
import { complain } from './complaint.ts';
import { PORT, portFrom } from './port.ts';
import { endOnSignal } from './stopping.ts';

// npm run dev: the site as it is being written, reloaded at every change; findings are shown, and stop nothing.
export const main = commandLine({
  call: 'npm run dev',
  says: 'Shows the site as it is being written, reloaded at every change. Findings are shown, and stop nothing.',
  options: { port: PORT },
}, async ({ values }) => {
  const port = await portFrom(values.port);
  if (!port.ok) return complain(port.problem, 2);
  const copied = copiedFiles(COPIED);
  if (!copied.ok) return complain(copied.problem, 1);
  const at = port.value === undefined ? {} : { server: { port: port.value } };
  if (builtFiles(COPIED).size === 0) return await serve(at);
  // A site that was built into the same folder would stand before the pages that are being written.
  const own = join(workFolder(), 'public');
  copyFiles(COPIED, copied.value, own);
  return await serve({ ...at, publicDir: own });
});
await asProgram(import.meta, main);

/** Serves until a signal ends the process. */
async function serve(config: Parameters<typeof dev>[0]): Promise<number> {
  const serving = await dev(config);
  endOnSignal(() => serving.stop());
  return 0;
}
