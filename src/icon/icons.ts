/** A link in the head of a page to an icon of its site: where it stands within the site, and what it is for. */
export interface IconLink {
  readonly rel: 'icon' | 'apple-touch-icon';
  readonly path: string;
  /** Said of the one kind that every browser takes: it is for those that take no other. */
  readonly sizes?: '32x32';
}

/** Names under which browsers and telephones look for icons, the best first. */
const ICONS = ['favicon.svg', 'favicon.png', 'favicon.ico'] as const;
const TOUCH = 'apple-touch-icon.png';

/** Those of the files that people have put into `public/` that are icons. */
export function ownIcons(files: readonly string[]): readonly string[] {
  return [...ICONS, TOUCH].filter((name) => files.includes(name));
}

/** Whether a site has to bring an icon: whoever has one of their own sees no other. */
export function needsIcon(files: readonly string[]): boolean {
  return !ICONS.some((name) => files.includes(name));
}

/** The icons that pages name: those of the issuer, and otherwise the two that every site has. */
export function iconLinks(files: readonly string[]): readonly IconLink[] {
  const icons: readonly string[] = needsIcon(files) ? ['favicon.svg', 'favicon.ico'] : ownIcons(files).filter((name) => name !== TOUCH);
  return [
    ...icons.map((path): IconLink => ({ rel: 'icon', path, ...(path.endsWith('.ico') && icons.length > 1 ? { sizes: '32x32' } : {}) })),
    ...(files.includes(TOUCH) ? [{ rel: TOUCH.slice(0, -'.png'.length) as 'apple-touch-icon', path: TOUCH }] : []),
  ];
}
