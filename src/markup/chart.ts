import { address } from '../links.ts';
import type { ChartView } from '../views/chart-view.ts';
import { sentences } from '../model/words/sentences.ts';
import { escape } from '../html/escape.ts';
import type { MarkupWords } from '../words/markup.ts';

/**
 * A chart: its title, its picture on white or on dark paper with all of it in words, and the way to the same figures in
 * a table. A browser that runs scripts draws it again when it comes into view (src/browser/charts.ts).
 */
export function chartMarkup({ id, title, caption, description, path, width, height, table }: ChartView, says: MarkupWords): string {
  const [light, dark] = [path, path.replace(/[^/]+$/, 'dark/$&')].map((each) => escape(`${address(each)}.svg`));
  return `<figure class="chart" id="chart-${escape(id)}"><figcaption><strong>${escape(title)}</strong> <span>${escape(sentences(caption))}</span></figcaption>` +
    `<div><picture><source media="(prefers-color-scheme:dark)" srcset="${dark ?? ''}"/>` +
    `<img src="${light ?? ''}" width="${String(width)}" height="${String(height)}" alt="${escape(description)}"/></picture></div>` +
    `${table ? `<p>${escape(says.inTable)} <a href="${escape(table.href.startsWith('#') ? table.href : address(table.href))}">${escape(table.text)}</a></p>` : ''}</figure>`;
}
