import type { Root } from 'mdast';
import { caveatOf } from '../../model/words/claim.ts';
import type { Scope } from '../../model/evaluation/answer.ts';
import type { FilingOutline, FilingView } from '../../views/filing-view.ts';
import type { Filing, Section } from '../../model/content/filing.ts';
import { NoteRegister } from '../../model/layout/footnote.ts';
import type { Headline } from '../../model/content/declaration.ts';
import type { HeadlineView } from '../../views/headline-view.ts';
import { numberNotes } from '../../model/layout/numbering.ts';
import { conditionsOf } from '../../model/tables/page-conditions.ts';
import { wordsOf } from '../../model/words/reference-words.ts';
import { periodsOfSection } from '../../model/tables/section-periods.ts';
import type { Block, SectionView } from '../../views/section-view.ts';
import type { SharedContent } from '../../model/content/site.ts';
import type { ProseText } from '../../reading/prose/prose.ts';
import { amendmentsOf, withAmendments } from './amendments.ts';
import { basisOf } from './basis.ts';
import { chartView } from './charts.ts';
import { comparisonOutlines } from './comparison-view.ts';
import { filesOf } from './files.ts';
import { headlinesOf } from './headline.ts';
import { placeOfHeadline } from './headline-place.ts';
import { allNoticesOf, noticesOf, type NoticeText } from './notices.ts';
import { withAnchors } from './passages.ts';
import { piecesOf } from './prose.ts';
import { withWords } from './prose-references.ts';
import { ALONE, type Surroundings } from './surroundings.ts';
import { tablesOf } from './tables.ts';
import { timed } from './timed.ts';
import { anchorOfPart, entryOf, summaryOf } from './filing-name.ts';
import { wordsOf as languageOf } from '../../model/words/words-of.ts';

/** What pages of a filing are made from besides the filing itself and what all filings share. */
export interface Texts {
  readonly prose: ProseOf;
  readonly notice: NoticeText;
  /** What pages of a filing take from other filings. */
  readonly around: (filing: Filing) => Surroundings;
}

/** The prose of a filing by file name, read and checked. */
export type ProseOf = (filing: string, file: string) => ProseText | undefined;

/** What every page of a filing says of it. */
export function outlineOf(site: SharedContent, filing: Filing, around: Surroundings): FilingOutline {
  return { ...entryOf(site, filing), basis: basisOf(site.issuer, filing), files: filesOf(site, filing), amendments: amendmentsOf(site, filing, around), comparisons: comparisonOutlines(site, filing) };
}

/** The headline figures of a filing, each with the way to its place in the tables. */
export function headlineView(site: SharedContent, filing: Filing): readonly HeadlineView[] {
  const { scope, locate } = composerOf(site, filing, NO_TEXTS);
  return headlinesOf(scope, locate);
}

/** The whole filing on one page, its notes numbered from the first to the last. */
export function filingView(site: SharedContent, filing: Filing, texts: Texts): FilingView {
  const composer = composerOf(site, filing, texts);
  return {
    ...summaryOf(site, filing),
    basis: basisOf(site.issuer, filing),
    amendments: amendmentsOf(site, filing, texts.around(filing)),
    comparisons: comparisonOutlines(site, filing),
    files: filesOf(site, filing),
    notices: allNoticesOf(site, filing, texts.notice),
    headline: headlinesOf(composer.scope, composer.locate),
    parts: filing.parts.map((part) => ({
      id: anchorOfPart(filing, part),
      title: part.title,
      sections: part.sections.map((section) => composer.section(section)),
    })),
  };
}

/** One section on a page of its own, its notes numbered afresh. */
export function sectionView(site: SharedContent, filing: Filing, section: Section, texts: Texts): SectionView {
  return composerOf(site, filing, texts).section(section);
}

const NO_TEXTS: Texts = { prose: () => undefined, notice: () => undefined, around: () => ALONE };

function composerOf(site: SharedContent, filing: Filing, { prose, notice, around }: Texts) {
  const { amending, risks, affected } = around(filing);
  const tables = tablesOf(site, filing);
  const notes = new NoteRegister();
  const tableBlock = (id: string): readonly Block[] => {
    const [table, grid] = [tables.view(id), tables.grid(id)];
    return table && grid ? [{ kind: 'table', table: numberNotes(withAmendments({ scope: tables.scope, amending }, table, grid), notes) }] : [];
  };
  const section = (one: Section): SectionView => {
    const tree = proseTree(tables.scope, one, prose);
    const blocks: Block[] = [];
    const placed = new Set<string>();
    for (const piece of tree ? piecesOf(tree, notes, one.id, languageOf(site).markup) : []) {
      if (piece.kind === 'prose') blocks.push(piece);
      else {
        placed.add(piece.table);
        blocks.push(...tableBlock(piece.table));
      }
    }
    blocks.push(...one.charts.flatMap((id): readonly Block[] => {
      const chart = chartView(site, filing, one, id);
      return chart ? [{ kind: 'chart', chart }] : [];
    }));
    blocks.push(...one.tables.filter((id) => !placed.has(id)).flatMap(tableBlock));
    return {
      id: one.id,
      title: one.title,
      ...timed(tables.scope, periodsOfSection(tables.scope, one, (table) => site.tables.get(table))),
      basis: conditionsOf(site, filing, one).has('accounting') ? basisOf(site.issuer, filing) : [],
      forwardLooking: one.forwardLooking === 'wholly',
      blocks,
      notices: noticesOf(site, filing, one, notice),
      affects: affected.get(one.id) ?? [],
      risks: risks.get(one.id) ?? [],
    };
  };
  const locate = (headline: Headline) => placeOfHeadline(tables, filing, headline);
  return { scope: tables.scope, section, locate };
}

/** The text of a section with its figures in it; `undefined` where it has none. */
export function proseTree(scope: Scope, { id, prose: file, period = 'current' }: Section, prose: ProseOf): Root | undefined {
  const read = file === undefined ? undefined : prose(scope.filing.id, file)?.tree;
  return read && withAnchors(withWords(read, {
    words: (reference) => wordsOf(scope, reference, { period }),
    caveat: (attributes) => caveatOf(scope, attributes, { period }),
  }), id);
}
