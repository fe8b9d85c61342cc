import { diskSource } from '../../src/reading/formats/disk.ts';
import { contentFolder } from '../../src/reading/formats/location.ts';
import { readSite } from '../../src/reading/site/site.ts';
import { timeOf } from './own-time.ts';

// One full check in a fresh process, and what it took: Node's start and the loading of modules are left out.
const source = diskSource(contentFolder());
process.stdout.write(JSON.stringify(timeOf(() => readSite(source).site)));
