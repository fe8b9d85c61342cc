import * as z from 'zod';
import { CONDITIONS } from '../../model/content/notice.ts';
import { text } from './scalar.ts';

/** What stands between the lines `---` at the top of a file of `disclaimers/`. */
export const noticeSchema = z.strictObject({
  title: text.describe('The heading of the notice.'),
  when: z.enum(CONDITIONS).describe('What makes the notice necessary.'),
  short: text.describe('The notice in a sentence, for pages that link to the full text.'),
});
