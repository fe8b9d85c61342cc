import type { CoverWords } from '../cover.ts';

export const cover: CoverWords = {
  title: (filing) => `${filing}: archive`,
  introduction: (issuer) => `A filing of ${issuer}, archived: it needs no network and no scripts, and whatever shows a page shows it.`,
  toRead: 'To read',
  whole: (pages) => [{ to: 'whole', text: 'The whole filing on one page' }, `, and ${String(pages)} pages of its parts`],
  checked: [{ to: 'tieOut', text: 'What was checked' }, ', and how it came out'],
  forPrograms: 'For programs',
  sources: (folder) => ['The folder ', { code: folder }, ': the plain text that the pages were made from, and the earlier figures they were compared with'],
  toProve: 'To prove',
  proof: [
    'Beside the folder of this page, ', { code: 'manifest-sha256.txt' },
    ' holds the digest of every file in it. Whatever knows SHA-256 can compare them; where there is a command line, ', { code: 'sha256sum -c manifest-sha256.txt' },
    ' does. The digest of that list itself is what the edition is known by.',
  ],
  file: (file, holds) => `${file}: ${holds}`,
};
