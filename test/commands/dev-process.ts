import { join } from 'node:path';
import { dev } from 'astro';

// A preview in a process of its own, on a port that the machine chooses, keeping nothing outside its folder. It tells
// its parent where it listens, and ends with it.
const root = process.cwd();
const server = await dev({
  root,
  cacheDir: join(root, '.cache'),
  vite: { cacheDir: join(root, '.vite') },
  server: { host: '127.0.0.1', port: 0 },
  logLevel: 'silent',
});
process.send?.(`http://127.0.0.1:${String(server.address.port)}`);
process.on('disconnect', () => {
  process.exit();
});
