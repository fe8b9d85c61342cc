import type { BlacklineFilingView, BlacklineSectionView, BlacklineView, ChangeState } from '../views/blackline-view.ts';
import type { Filing } from '../model/content/filing.ts';
import type { SectionView } from '../views/section-view.ts';
import type { Site } from '../model/content/site.ts';
import type { TableView } from '../views/table-view.ts';
import { sectionView, type Texts } from '../publication/sections/filing.ts';
import { changedFigures } from './figures.ts';
import { changedParagraphs, paragraphsOf } from './words.ts';

/** Content as it was at some time: its site, and the prose and notices of it. */
export interface Version {
  readonly site: Site | undefined;
  readonly texts: Texts;
}

/** What changed between two versions of all content. */
export function blackline(title: string, before: Version, after: Version): BlacklineView {
  const [former, present] = [before.site?.filings ?? [], after.site?.filings ?? []];
  const ids = [...new Set([...present, ...former].map(({ id }) => id))];
  const filings = ids.flatMap((id): readonly BlacklineFilingView[] => {
    const [was, is] = [former.find((each) => each.id === id), present.find((each) => each.id === id)];
    return filingChanges(before, was, after, is);
  });
  return { title, sentence: sentenceOf(filings), filings };
}

/** What a filing says otherwise than another, section by section: sentences only, since the figures are of other periods. */
export function blacklineOfWords(title: string, before: Filing, after: Filing, { site, texts }: Version): BlacklineView {
  if (!site) return { title, sentence: sentenceOf([]), filings: [] };
  const sections = sectionsOf(after).flatMap((section): readonly BlacklineSectionView[] => {
    const former = sectionsOf(before).find(({ id }) => id === section.id);
    const paragraphs = changedParagraphs(former ? proseOf(sectionView(site, before, former, texts)) : [], proseOf(sectionView(site, after, section, texts)));
    return paragraphs.length === 0 ? [] : [{ id: section.id, title: section.title, state: former ? 'changed' : 'added', figures: [], paragraphs }];
  });
  const filings: readonly BlacklineFilingView[] = sections.length === 0 ? [] : [{ id: after.id, title: after.title, state: 'changed', sections }];
  return { title, sentence: sentenceOf(filings), filings };
}

function filingChanges(before: Version, was: Filing | undefined, after: Version, is: Filing | undefined): readonly BlacklineFilingView[] {
  const one = is ?? was;
  if (!one) return [];
  const views = (version: Version, filing: Filing | undefined): ReadonlyMap<string, SectionView> => {
    const { site, texts } = version;
    return new Map(site && filing ? sectionsOf(filing).map((section) => [section.id, sectionView(site, filing, section, texts)]) : []);
  };
  const [former, present] = [views(before, was), views(after, is)];
  const sections = [...new Set([...present.keys(), ...former.keys()])].flatMap((id): readonly BlacklineSectionView[] => sectionChanges(former.get(id), present.get(id)));
  const state = stateOf(was, is);
  return sections.length === 0 && state === 'changed' ? [] : [{ id: one.id, title: one.title, state, sections }];
}

function sectionChanges(was: SectionView | undefined, is: SectionView | undefined): readonly BlacklineSectionView[] {
  const one = is ?? was;
  if (!one) return [];
  const [former, present] = [tablesOf(was), tablesOf(is)];
  const figures = [...new Set([...present.keys(), ...former.keys()])].flatMap((id) => changedFigures(former.get(id), present.get(id)));
  const paragraphs = changedParagraphs([...(was ? [was.title] : []), ...proseOf(was)], [...(is ? [is.title] : []), ...proseOf(is)]);
  const state = stateOf(was, is);
  return figures.length === 0 && paragraphs.length === 0 && state === 'changed' ? [] : [{ id: one.id, title: one.title, state, figures, paragraphs }];
}

function stateOf(was: unknown, is: unknown): ChangeState {
  if (was === undefined) return 'added';
  return is === undefined ? 'removed' : 'changed';
}

function sectionsOf(filing: Filing) {
  return filing.parts.flatMap((part) => part.sections);
}

function tablesOf(section: SectionView | undefined): ReadonlyMap<string, TableView> {
  return new Map((section?.blocks ?? []).flatMap((block) => (block.kind === 'table' ? [[block.table.id, block.table] as const] : [])));
}

/** Paragraphs of prose, with the notes under it and under the tables. */
function proseOf(section: SectionView | undefined): readonly string[] {
  return (section?.blocks ?? []).flatMap((block) => {
    if (block.kind === 'prose') return [...paragraphsOf(block.html), ...block.notes.map(({ text }) => text)];
    return block.kind === 'table' ? block.table.notes.map(({ text }) => text) : [];
  });
}

function sentenceOf(filings: readonly BlacklineFilingView[]): string {
  const sections = filings.flatMap((filing) => filing.sections);
  const [figures, paragraphs] = [sections.reduce((sum, each) => sum + each.figures.length, 0), sections.reduce((sum, each) => sum + each.paragraphs.length, 0)];
  if (filings.length === 0) return 'Nothing that a reader sees has changed.';
  const parts = [
    ...(figures === 0 ? [] : [`${String(figures)} ${figures === 1 ? 'figure or label' : 'figures and labels'}`]),
    ...(paragraphs === 0 ? [] : [`${String(paragraphs)} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'}`]),
  ];
  return `Changed: ${parts.join(' and ')}${parts.length === 0 ? 'no words' : ''}, in ${String(sections.length)} ${sections.length === 1 ? 'section' : 'sections'}.`;
}
