import { nameOfSign } from '../src/model/signs/names.ts';
import { straysIn } from '../src/model/signs/stray.ts';

/** Why a text that was typed behind an option cannot go into content: it is blank, has several lines, or a sign that cannot be meant. */
export function textProblem(option: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (text.trim() === '') return `--${option} is empty, as a variable that is not set. Write a text, or leave --${option} out.`;
  const [stray] = straysIn(text);
  const code = stray?.code ?? /[\0-\u001F\u007F-\u009F\u2028\u2029\p{Surrogate}]/u.exec(text)?.[0].codePointAt(0);
  return code === undefined ? undefined : `--${option} holds ${nameOfSign(code)}, which nobody sees or which breaks the line. Write it without.`;
}
