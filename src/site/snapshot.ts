import { isPreview } from '../edition.ts';
import { contentOfBuild, contentOfPreview, type CheckedContent } from '../building/check.ts';
import { contentVersion } from '../building/content-version.ts';
import type { Filing } from '../model/content/filing.ts';
import { formatFinding } from '../model/finding.ts';
import type { Site } from '../model/content/site.ts';
import type { Texts } from '../publication/sections/filing.ts';
import { textsOf } from '../publication/sections/texts.ts';
import type { Assurance } from '../tieout/checking/assurance.ts';

/**
 * The content as pages see it. Everything is read and checked once; views are computed when a page asks for them and
 * not kept, so that memory does not grow with the number of filings.
 */
export interface Snapshot extends CheckedContent {
  /** The filings that may be shown: what is not out was never read, except for those who write and review it. */
  readonly shown: readonly Filing[];
  readonly byId: ReadonlyMap<string, Filing>;
  readonly texts: Texts;
  readonly version: number;
}

let latest: Snapshot | undefined;

/** The content as it was built, or, in the preview, as it stands now. */
export function current(): Snapshot {
  const version = isPreview ? contentVersion() : 0;
  if (latest?.version !== version) {
    const checked = isPreview ? contentOfPreview() : contentOfBuild();
    const shown = checked.content.site?.filings ?? [];
    latest = { ...checked, shown, byId: new Map(shown.map((each) => [each.id, each])), texts: textsOf(checked.content), version };
  }
  return latest;
}

/** All content. Throws, with what was found, while it cannot be read. */
export function site(): Site {
  const { content, findings } = current();
  if (!content.site) throw new Error(findings.map(formatFinding).join('\n\n'));
  return content.site;
}

/** A filing by its id. Throws for one that there is not: pages ask for what the site said it has. */
export function known(id: string): Filing {
  const found = current().byId.get(id);
  if (!found) throw new Error(`There is no filing "${id}".`);
  return found;
}

/** What tie-out came to for a filing. */
export function assured(id: string): Assurance {
  const found = current().assurance.get(id);
  if (!found) throw new Error(`Filing "${id}" was not checked.`);
  return found;
}
