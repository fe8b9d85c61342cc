import { escape } from 'html-escaper';
import { behindFigure } from '../../views/behind-figure.ts';
import type { FigureView } from '../../views/figure-view.ts';
import type { Issuer } from '../../model/content/issuer.ts';
import type { MarkView } from '../../views/note-view.ts';
import { xmlFile } from '../xml-text.ts';

/** HTML of ASCII alone, as regulators take it: every other sign by its number, but for those that no number may stand for. */
export function inAscii(html: string): string {
  return xmlFile(html).replace(/\r\n?/g, '\n').replace(/[\u007F-\u009F]/g, '\uFFFD').replace(/[^\n -~]/gu, (sign) => `&#${String(sign.codePointAt(0))};`);
}

/** A figure in letters alone: what style sheets draw on pages, an exhibit writes. */
export function figureText(figure: FigureView, style: Issuer['style']['negative']): string {
  const { text, negative } = figure;
  const digits = text.replace(/^\u2212/, '');
  const signed = !negative ? digits : style === 'parentheses' ? `(${digits})` : style === 'triangle' ? `\u25b3${digits}` : `\u2212${digits}`;
  return escape(`${signed}${behindFigure(figure, '\u00a0')}`);
}

/** References to notes. */
export function marksText(marks: readonly MarkView[]): string {
  return marks.map(({ id, note, label }) => `<sup><a name="${escape(id)}" href="#note-${escape(note)}">${escape(label)}</a></sup>`).join('');
}
