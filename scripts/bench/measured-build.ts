import { build } from 'astro';
import { EXPORTS } from '../../src/integration/kessan.ts';

// Builds the Astro site in the working directory into the folder named, and says what it took: one process, one
// build, so that the peak of memory is the build's own, and with a cache of its own, which starts empty. Reading and
// checking the content are part of a Kessan build; the files that readers take away are told apart from its pages.
const [output = 'dist'] = process.argv.slice(2);
const started = performance.now();
await build({ outDir: output, cacheDir: '.cache', logLevel: 'error' });
const seconds = (performance.now() - started) / 1000;
// getrusage: times in microseconds, memory in kilobytes. Processor time is steadier than the clock on a shared machine.
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const [taken] = performance.getEntriesByName(EXPORTS);
const files = { seconds: (taken?.duration ?? 0) / 1000, processor: (taken as { detail?: { processor: number } } | undefined)?.detail?.processor ?? 0 };
const pages = { seconds: seconds - files.seconds, processor: (userCPUTime + systemCPUTime) / 1e6 - files.processor };
process.stdout.write(`\n${JSON.stringify({ ...pages, files, megabytes: maxRSS / 1024 })}\n`);
