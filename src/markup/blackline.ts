import type { BlacklineFilingView, BlacklineSectionView, BlacklineView, FigureChangeView, WordsView } from '../views/blackline-view.ts';
import { escape } from '../html/escape.ts';

const STATES = { added: 'new', removed: 'gone', changed: '' } as const;

/** A blackline: figures as they were and are, sentences with what went struck out and what came underlined. */
export function blacklineMarkup({ title, sentence, filings }: BlacklineView): string {
  return `<section class="blackline"><h2>${escape(title)}</h2>${sentence === '' ? '' : `<p>${escape(sentence)}</p>`}${filings.map(filingMarkup).join('')}</section>`;
}

function filingMarkup({ title, state, sections }: BlacklineFilingView): string {
  return `<section><h3>${escape(title)}${stateMarkup(STATES[state])}</h3>${sections.map(sectionMarkup).join('')}</section>`;
}

function sectionMarkup({ title, state, figures, paragraphs }: BlacklineSectionView): string {
  const table = figures.length === 0 ? '' : `<table><thead><tr><th scope="col">Table</th><th scope="col">Row</th><th scope="col">Column</th><th scope="col">Was</th><th scope="col">Is</th></tr></thead><tbody>${figures.map(figureMarkup).join('')}</tbody></table>`;
  return `<section><h4>${escape(title)}${stateMarkup(STATES[state])}</h4>${table}${paragraphs.map((words) => `<p>${words.map(wordsMarkup).join('')}</p>`).join('')}</section>`;
}

function stateMarkup(word: string): string {
  return word === '' ? '' : ` <em>(${word})</em>`;
}

function figureMarkup({ table, row, column, before, after }: FigureChangeView): string {
  const mark = (tag: string, text: string): string => (text === '' ? '' : `<${tag}>${escape(text)}</${tag}>`);
  return `<tr><td>${escape(table)}</td><td>${escape(row)}</td><td>${escape(column)}</td><td>${mark('del', before)}</td><td>${mark('ins', after)}</td></tr>`;
}

function wordsMarkup({ state, text }: WordsView): string {
  const words = escape(text);
  return state === 'added' ? `<ins>${words}</ins>` : state === 'removed' ? `<del>${words}</del>` : words;
}
