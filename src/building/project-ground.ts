import { archiveFolder } from '../bag/edition-list.ts';
import { contentFolder } from '../reading/formats/location.ts';
import type { Ground } from '../writing/output-folder.ts';

/** The folder whose files every build copies into the site. */
export const COPIED = 'public';

/** The project that commands of this process work on, and the folders in it that hold what people made. */
export function projectGround(): Ground {
  return { root: '.', precious: [contentFolder(), archiveFolder()], copied: COPIED };
}
