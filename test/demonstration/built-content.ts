import type { TestProject } from 'vitest/node';
import { builtSite } from '../setup/built-site.ts';

/** The tests of the demonstration look at the content that the project holds. */
export default (project: TestProject): Promise<() => Promise<void>> => builtSite(project, 'content');
