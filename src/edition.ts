import type { Edition } from './building/order.ts';

/** Put in by the integration when it bundles the site, from the command that was given and from nothing else. */
declare const KESSAN_EDITION: Edition;

/** For whom this site is made. */
export const edition: Edition = KESSAN_EDITION;

/** Whether this is the preview of somebody who is writing, which shows what is wrong. */
export const isPreview: boolean = edition === 'preview';
