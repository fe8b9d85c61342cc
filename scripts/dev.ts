import { dev } from 'astro';
import '../src/integration/telemetry.ts';

// npm run dev: the site as it is being written, reloaded at every change; findings are shown, and stop nothing.
await dev({});
