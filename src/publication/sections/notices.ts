import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import type { Scope } from '../../model/evaluation/answer.ts';
import type { Filing, Section } from '../../model/content/filing.ts';
import type { PageNoticeView } from '../../views/notice-view.ts';
import { wordsOf } from '../../model/words/reference-words.ts';
import { conditionsOf } from '../../model/tables/page-conditions.ts';
import type { Condition, Notice } from '../../model/content/notice.ts';
import type { SharedContent } from '../../model/content/site.ts';
import type { Prose } from '../../reading/prose/prose.ts';
import { withWords } from './prose-references.ts';

/** The text of a notice by its id. */
export type NoticeText = (id: string) => Prose | undefined;

// A reader who comes upon a statement about the future has to find the whole caution beside it.
const IN_FULL: ReadonlySet<Condition> = new Set(['forward-looking']);

/** The notices that a section's page needs: in a sentence, and in full where the whole text has to stand on the page. */
export function noticesOf(site: SharedContent, filing: Filing, section: Section, text: NoticeText): readonly PageNoticeView[] {
  return noticesFor(site, filing, conditionsOf(site, filing, section), text);
}

/** The notices of a page for which these conditions hold. */
export function noticesFor(site: SharedContent, filing: Filing, needed: ReadonlySet<Condition>, text: NoticeText): readonly PageNoticeView[] {
  // A filing that speaks of the future says so on every page, and in full where it does.
  const elsewhere = filing.parts.some((part) => part.sections.some(({ forwardLooking }) => forwardLooking !== undefined));
  return site.notices.flatMap((notice): readonly PageNoticeView[] => {
    if (needed.has(notice.when)) return [viewOf(site, filing, notice, IN_FULL.has(notice.when) ? text : undefined)];
    return notice.when === 'forward-looking' && elsewhere ? [viewOf(site, filing, notice)] : [];
  });
}

/** The notices of a page that shows tables alone: those that the tables need, and no other. */
export function noticesOfTables(site: SharedContent, filing: Filing, tables: readonly string[], text: NoticeText): readonly PageNoticeView[] {
  const needed = conditionsOf(site, filing, { tables, charts: [] });
  return noticesFor(site, filing, needed, text).filter(({ id }) => site.notices.some((notice) => notice.id === id && needed.has(notice.when)));
}

/** Every notice that some page of the filing needs, in full. */
export function allNoticesOf(site: SharedContent, filing: Filing, text: NoticeText): readonly PageNoticeView[] {
  return noticesShownBy(site, filing).map((notice) => viewOf(site, filing, notice, text));
}

/** Every notice that some page of the filing needs. */
export function noticesShownBy(site: SharedContent, filing: Filing): readonly Notice[] {
  const needed = new Set(filing.parts.flatMap((part) => part.sections.flatMap((section) => [...conditionsOf(site, filing, section)])));
  return site.notices.filter(({ when }) => needed.has(when));
}

function viewOf({ issuer, taxonomy }: SharedContent, filing: Filing, { id, title, short }: Notice, text?: NoticeText): PageNoticeView {
  const tree = text?.(id)?.tree;
  if (!tree) return { id, title, short };
  const scope: Scope = { issuer, taxonomy, filing };
  const worded = withWords(tree, { words: (reference) => wordsOf(scope, reference, { period: 'current' }) });
  return { id, title, short, html: toHtml(toHast(worded, { allowDangerousHtml: false })) };
}
