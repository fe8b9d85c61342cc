import type { ChartSpec } from './chart-spec.ts';
import { withUnit } from './chart-unit.ts';

/**
 * A chart in words, made from the same figures: what a voice says in place of the picture, and what stands there where
 * no picture is shown.
 */
export function describeChart(spec: ChartSpec): string {
  return [`${withUnit(spec.title, spec.unit)}.`, ...sentencesOf(spec), ...spec.key.map((each) => `${each}.`)].join(' ');
}

function sentencesOf(spec: ChartSpec): readonly string[] {
  switch (spec.layout) {
    case 'rows':
      return spec.rows.map(({ label, bars }) => {
        // Bars that lie over each other say one thing.
        const said = spec.overlaid ? bars.slice(-1) : bars;
        return `${label}: ${said.map(({ name, words }) => (name === '' ? words : `${name} ${words}`)).join(', ')}.`;
      });
    case 'columns':
      return spec.panels.map(({ title, bars }) => `${title === '' ? '' : `${title}: `}${bars.map(({ name, words, tone }) => `${name} ${words}${tone === 'open' ? ' (derived)' : ''}`).join(', ')}.`);
    case 'stacks':
      return spec.groups.flatMap(({ title, columns }) => columns.map(({ name, words, parts }) => (
        `${title === '' ? '' : `${title}, `}${name}: ${words} in all, of which ${parts.map((part) => `${part.name} ${part.words}${part.share === '' ? '' : ` (${part.share.replace(/^\((.*)\)$/, 'minus $1')})`}`).join(', ')}.`
      )));
  }
}
