import { dev } from 'astro';

// npm run dev: the site as it is being written, reloaded at every change; findings are shown, and stop nothing.
await dev({});
