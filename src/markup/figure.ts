import { correctionId, correctionMarkId } from '../views/corrections.ts';
import { previewId } from '../views/note-preview.ts';
import type { CorrectionView, FigureView } from '../views/figure-view.ts';
import { behindFigure } from '../views/behind-figure.ts';
import { escape } from '../html/escape.ts';
import type { MarkupWords } from '../words/markup.ts';

/**
 * A printed figure as HTML. How a negative is drawn is left to the style sheet (figure.css): the text keeps its minus,
 * so that a copy of the page, and a voice reading it, say minus.
 *
 * Figures, and the tables, notes and contents around them, are written as text by functions and not by components: a
 * site has millions of them, and a component costs several times what the text costs (docs/bench.md).
 */
export function figureMarkup(figure: FigureView, says: MarkupWords): string {
  const { state, text, suffix, exact, negative, words } = figure;
  const unit = suffix === undefined ? '' : `<span class="suffix">${escape(behindFigure(figure, '\u00a0')).replace('\u00a0', '&nbsp;')}</span>`;
  if (state === 'blank') return unit;
  if (words) return `<bdi class="words">${escape(text)}</bdi>${unit}`;
  if (state !== 'value' && state !== 'zero') {
    return `<span class="${state}" aria-hidden="true">${escape(text)}</span><span class="unseen">${escape(says.spoken[state])}</span>${unit}`;
  }
  const digits = negative ? `<span class="minus">&minus;</span>${escape(text.replace(/^−/, ''))}` : escape(text);
  const kind = negative ? ' class="negative"' : '';
  return exact === undefined ? `<span${kind}>${digits}</span>${unit}` : `<data${kind} value="${escape(exact)}">${digits}</data>${unit}`;
}

/** A figure that was printed wrongly: struck but legible, with the right one beside it and a link to the reason. */
export function correctedMarkup(cell: string, printed: FigureView, { correct }: CorrectionView, says: MarkupWords): string {
  const mark = `<sup class="mark"><a id="${correctionMarkId(cell)}" href="#${correctionId(cell)}" interestfor="${previewId(correctionId(cell))}" role="doc-noteref" aria-label="${escape(says.reasonForCorrection)}">&dagger;</a></sup>`;
  return `<del><span class="unseen">${escape(says.printedAs)} </span>${figureMarkup(printed, says)}</del> ` +
    `<ins><span class="unseen">${escape(says.correctedTo)} </span>${figureMarkup(correct, says)}</ins>${mark}`;
}
