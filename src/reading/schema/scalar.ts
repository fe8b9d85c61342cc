import * as z from 'zod';
import { currencyExpected, isCurrency } from '../../model/amounts/currency.ts';
import { parseDate } from '../../model/time/date.ts';
import { parseMoment } from '../../model/time/moment.ts';
import { SCALE_WORDS, scaleCalled } from '../../model/amounts/scale-names.ts';
import { isDevice } from '../../model/content/file-name.ts';
import { LONGEST_NAME } from '../formats/bounds.ts';

/** A text that is not empty. */
export const text = z.string().min(1, 'a text');

/** A name used in content: lower-case words joined by hyphens. Addresses, and so files, are named by it. */
export const id = z.string().max(LONGEST_NAME, `a name of at most ${String(LONGEST_NAME)} letters, since files and addresses are named by it`).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens, such as operating-income').refine((word) => !isDevice(word), 'another name: Windows has this one for a device, and no file or address there can have it');

/** A name that may have capitals, as `Gbps` and `1H12` do, but nothing that separates names elsewhere. */
export const name = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, 'letters, digits, hyphens, points and underscores, such as 1H12');

/** An XBRL name: a prefix, a colon and a local name. */
export const xbrlName = z.string().regex(/^[A-Za-z_][\w.-]*:[A-Za-z_][\w.-]*$/, 'a prefix and a name, such as us-gaap:OperatingIncomeLoss');

/** A currency code, of today or of former days; another is told which one is meant. */
export const currency = z.string().superRefine((input, context) => {
  if (!isCurrency(input)) context.addIssue({ code: 'custom', message: currencyExpected(input), input });
}).meta({ pattern: '^[A-Z]{3}$' });

/** Yes or no; `true` and `false` are understood. */
export const yesNo = z.enum(['yes', 'no', 'true', 'false']).transform((word) => word === 'yes' || word === 'true');

/** A scale by its name, or as it is called where people count by it: crores, 億. */
export const scale = z.enum(SCALE_WORDS).transform((word) => scaleCalled(word) ?? 'ones');

/** A small whole number, not negative. */
export const whole = z.string().regex(/^(?:0|[1-9]\d?)$/, 'a whole number from 0 to 99').transform(Number);

/** A number without separators, as an exact text. */
export const plainNumber = z.string().regex(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/, 'a number, such as 77.92');

/** Where a site is found: a scheme and a host; the folder on it is Astro's `base`. */
export const origin = z.string().regex(/^https?:\/\/[a-z\d]+(?:[.-][a-z\d]+)*(?::\d{1,5})?\/?$/, 'a scheme and a host without a path, such as https://ir.example.com');

export const date = z.string().transform((input, context) => {
  const parsed = parseDate(input);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: 'custom', message: 'a day of the calendar as YYYY-MM-DD, such as 2012-09-30', input });
  return z.NEVER;
});

/** How far a clock is from Universal Time. */
export const zone = z.string().regex(/^[+-](?:0\d|1[0-4]):[0-5]\d$/, 'how far the clock is from Universal Time, such as +09:00');

export const moment = z.string().transform((input, context) => {
  const parsed = parseMoment(input);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: 'custom', message: 'a moment with its zone, such as 2012-11-08T15:00+09:00', input });
  return z.NEVER;
});
