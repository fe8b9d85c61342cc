import type { ChecklistSectionView, ChecklistView } from '../../views/checklist-view.ts';
import type { Filing, Section } from '../../model/content/filing.ts';
import { formatFinding, type Finding } from '../../model/finding.ts';
import type { SectionView } from '../../views/section-view.ts';
import { signOffState } from '../../model/content/sign-off.ts';
import type { Site } from '../../model/content/site.ts';
import { sectionView, type Texts } from '../sections/filing.ts';
import { withFindings } from './findings-beside.ts';
import { sectionDigest } from './section-digest.ts';
import { wordsOf } from '../../model/words/words-of.ts';

/** What is left to do in a filing, section by section. */
export function checklistView(site: Site, filing: Filing, texts: Texts, findings: readonly Finding[]): ChecklistView {
  const own = findings.filter(({ place }) => place.file.includes(`/filings/${filing.id}/`));
  const beside = new Set<string>();
  const words = wordsOf(site);
  const sections = filing.parts.flatMap((part) => part.sections.map((section): ChecklistSectionView => {
    const view = sectionView(site, filing, section, texts);
    const found = findingsIn(withFindings(site, filing, view, own));
    for (const text of found) beside.add(text);
    const signOffs = filing.signOffs.filter((each) => each.section === section.id);
    const digest = sectionDigest(view);
    return {
      id: section.id,
      title: section.title,
      part: part.title,
      due: String(dueIn(view)),
      findings: String(found.length),
      state: signOffState(signOffs, digest),
      signOffs: signOffs.map((each) => (each.digest === digest ? words.assurance.signed : words.assurance.lapsed)(each.by, words.dates.full(each.on))),
    };
  }));
  const rest = own.filter((finding) => !beside.has(formatFinding(finding)) && finding.rule !== 'facts/due');
  const due = own.filter(({ rule }) => rule === 'facts/due').length;
  const open = sections.filter(({ state }) => state !== 'signed').length;
  return {
    sentence: words.assurance.leftToDo(due, open, sections.length),
    sections,
    findings: rest.map(formatFinding),
  };
}

/** The digest of every section of a filing as it stands, for a sign-off. */
export function sectionDigests(site: Site, filing: Filing, texts: Texts): ReadonlyMap<string, string> {
  const sections: readonly Section[] = filing.parts.flatMap((part) => part.sections);
  return new Map(sections.map((section) => [section.id, sectionDigest(sectionView(site, filing, section, texts))]));
}

function dueIn({ blocks }: SectionView): number {
  return blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.table.rows.flatMap(({ cells }) => cells).filter(({ figure }) => figure.state === 'due').length : 0), 0);
}

function findingsIn({ blocks }: SectionView): readonly string[] {
  return [...new Set(blocks.flatMap((block) => {
    if (block.kind === 'findings') return block.findings.map(({ text }) => text);
    return block.kind === 'table' ? block.table.rows.flatMap((row) => (row.findings ?? []).map(({ text }) => text)) : [];
  }))];
}
