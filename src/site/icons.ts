import { iconLinks, needsIcon, type IconLink } from '../icon/icons.ts';
import { copiedFiles } from '../building/copied-files.ts';
import { COPIED } from '../building/project-ground.ts';

const copied = copiedFiles(COPIED);
const files = copied.ok ? copied.value : [];

/** The icons of the site, for the head of every page. */
export const icons: readonly IconLink[] = iconLinks(files);

/** Whether the site brings the icon that those have who have none. */
export const hasDefaultIcon: boolean = needsIcon(files);
