import { expect, test } from 'vitest';
import { miniSite } from '../../../test/sites/mini-filing.ts';
import { readMini, type Changes } from '../../../test/sites/mini.ts';
import { allNoticesOf, noticesOf } from './notices.ts';

const notice = (when: string, text: string) => `---\ntitle: ${when}\nwhen: ${when}\nshort: In short.\n---\n\n${text}\n`;

const CHANGES: Changes = {
  'disclaimers/forward-looking.mdx': notice('forward-looking', 'It *may* turn out otherwise than on <Date of="released" />.'),
  'disclaimers/rounding.mdx': notice('rounding', 'Rounded.'),
  'disclaimers/translation.mdx': notice('translation', 'Translated.'),
  'filings/h1/filing.yaml': ['      - { id: income, title: Income, prose: income.mdx, tables: [income] }\n', '      - { id: income, title: Income, tables: [income] }\n      - { id: outlook, title: Outlook, prose: income.mdx }\n'],
  'filings/h1/income.mdx': '<ForwardLooking>It will grow.</ForwardLooking>\n',
};

const site = miniSite(CHANGES);
const texts = readMini(CHANGES).notices;
const text = (id: string) => texts.get(id);
const [filing] = site.filings;
const sections = filing?.parts.flatMap((part) => part.sections) ?? [];

test('a page carries in full what must stand beside its words, and the rest in short', () => {
  if (!filing) throw new Error('The mini site has no filing.');
  expect(sections.map((section) => noticesOf(site, filing, section, text))).toMatchInlineSnapshot(`
    [
      [
        {
          "id": "forward-looking",
          "short": "In short.",
          "title": "forward-looking",
        },
        {
          "id": "rounding",
          "short": "In short.",
          "title": "rounding",
        },
      ],
      [
        {
          "html": "<p>It <em>may</em> turn out otherwise than on <time datetime="2012-11-08">November 8, 2012</time>.</p>",
          "id": "forward-looking",
          "short": "In short.",
          "title": "forward-looking",
        },
      ],
    ]
  `);
});

test('the whole filing carries each notice that one of its pages needs, in full', () => {
  if (!filing) throw new Error('The mini site has no filing.');
  expect(allNoticesOf(site, filing, text).map(({ id, html }) => `${id}: ${html ?? 'in short'}`)).toMatchInlineSnapshot(`
    [
      "forward-looking: <p>It <em>may</em> turn out otherwise than on <time datetime="2012-11-08">November 8, 2012</time>.</p>",
      "rounding: <p>Rounded.</p>",
    ]
  `);
});
