import { preview } from 'astro';
import '../src/integration/telemetry.ts';

// npm run preview: what npm run build has made, as a static host would serve it.
await preview({});
