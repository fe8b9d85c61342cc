import { preview } from 'astro';

// npm run preview: what npm run build has made, as a static host would serve it.
await preview({});
