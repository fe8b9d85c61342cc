import type { ChartSpec } from './chart-spec.ts';
import { withUnit } from './chart-unit.ts';
import { wordsIn } from '../../words/languages.ts';

/**
 * A chart in words, made from the same figures: what a voice says in place of the picture, and what stands there where
 * no picture is shown.
 */
export function describeChart(spec: ChartSpec): string {
  return [`${withUnit(spec.title, spec.unit)}.`, ...sentencesOf(spec), ...spec.key.map((each) => `${each}.`)].join(' ');
}

function sentencesOf(spec: ChartSpec): readonly string[] {
  const says = wordsIn(spec.language ?? 'en').charts;
  switch (spec.layout) {
    case 'rows':
      // Bars that lie over each other say one thing.
      return spec.rows.map(({ label, bars }) => says.row(label, (spec.overlaid ? bars.slice(-1) : bars).map(({ name, words }) => says.bar(name, words))));
    case 'columns':
      return spec.panels.map(({ title, bars }) => says.row(title, bars.map(({ name, words, tone }) => {
        const said = says.bar(name, words);
        return tone === 'open' ? says.derived(said) : said;
      })));
    case 'stacks':
      return spec.groups.flatMap(({ title, columns }) => columns.map(({ name, words, parts }) => says.stack({
        group: title, name, total: words, parts: parts.map((part) => ({ name: part.name, figure: part.words, share: part.spokenShare })),
      })));
  }
}
