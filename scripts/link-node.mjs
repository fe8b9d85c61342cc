// Runs after npm ci, on whatever Node npm itself runs: commands of this project want the Node that its lock file pins, with
// the digest of every byte, as an ordinary package for each platform. Newer npm links such a package's program into
// node_modules/.bin, where npm run finds it first; older npm (10) leaves out that of an optional package.
import { copyFileSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const OLDEST = [22, 18];
const isWindows = process.platform === 'win32';
const home = `node-${isWindows ? 'win' : process.platform}-${process.arch}`;
const program = join('node_modules', home, 'bin', isWindows ? 'node.exe' : 'node');
const place = join('node_modules', '.bin', isWindows ? 'node.exe' : 'node');

if (existsSync(program)) {
  if (!existsSync(place)) {
    mkdirSync(join('node_modules', '.bin'), { recursive: true });
    if (isWindows) copyFileSync(program, place);
    else symlinkSync(join('..', home, 'bin', 'node'), place);
  }
} else {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    console.error(`No package brings the Node that Kessan runs on to ${process.platform} ${process.arch}, and yours is ${process.versions.node}. Install Node 24, and run npm ci again.`);
    process.exitCode = 1;
  }
}
