import type { TestProject } from 'vitest/node';
import { BRACKWATER } from '../sites/brackwater.ts';
import { builtSite } from './built-site.ts';

/** The engine's tests look at the invented issuer, whatever content the project holds. */
export default (project: TestProject): Promise<() => Promise<void>> => builtSite(project, BRACKWATER);
