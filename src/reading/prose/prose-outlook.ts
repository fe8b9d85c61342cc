import type { Section } from '../../model/content/filing.ts';
import type { Prose } from './prose.ts';
import type { Report } from '../formats/report.ts';

/**
 * Warns once of a section that speaks of the future outside of marked passages: what is not marked gets no cautionary
 * statement, and with it no protection.
 */
export function checkOutlook({ outlook }: Prose, section: Section, report: Report): void {
  const [first] = outlook.unmarked;
  if (!first || section.forwardLooking === 'wholly' || section.noOutlook !== undefined) return;
  const words = [...new Set(outlook.unmarked.map(({ word }) => word.toLowerCase()))];
  report.warning('prose/unmarked-expectation', first.place, {
    message: `The section "${section.id}" looks ahead, and the passage is not marked: ${words.map((word) => `"${word}"`).join(', ')}.`,
    expected: '<ForwardLooking> … </ForwardLooking> around it',
    remedy: 'Mark the passage; say `forwardLooking: yes` of the section in filing.yaml if all of it speaks of the future, or under `noOutlook` why none of it does.',
    related: outlook.unmarked.slice(1, 6).map(({ word, place }) => ({ place, note: `"${word}"` })),
  });
}
