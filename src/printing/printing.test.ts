import { expect, test } from 'vitest';
import type { IsoDate } from '../model/time/date.ts';
import { repeatablePdf } from './repeatable-pdf.ts';
import { footOf, runningHeads } from './running-heads.ts';

const printed = (text: string) => Buffer.from(repeatablePdf(Buffer.from(text, 'latin1'), '2012-11-08' as IsoDate)).toString('latin1');

test('a PDF carries the day of its filing, and ids in the order in which they stand', () => {
  const text = "/CreationDate (D:20261121184200+00'00')\n/ModDate (D:20261121184200-05'00')\n/ID (node00000476)>> /Headers [(node00000012) (node00000476)] \u00ff";
  expect(printed(text)).toBe("/CreationDate (D:20121108120000+00'00')\n/ModDate (D:20121108120000+00'00')\n/ID (node00000001)>> /Headers [(node00000002) (node00000001)] \u00ff");
});

test('every part has its title at the head of its pages, and a title is text', () => {
  expect(runningHeads('IIJ', [{ id: 'results', title: 'Results "of" </style>\\' }])).toMatchInlineSnapshot(`
    "@page { @top-left { content: "IIJ"; font: 8pt 'Source Serif', serif; color: #333; } }
    @page part-0 { @top-left { content: "IIJ – Results \\22 of\\22  \\3c /style\\3e \\5c "; font: 8pt 'Source Serif', serif; color: #333; } }
    [id="results"].part { page: part-0; }"
  `);
  expect(footOf(undefined)).toBe('');
  expect(footOf('Draft, not released.')).toContain('content: "Draft, not released."');
});

test('heads and feet change sides where pages are read from right to left', () => {
  expect(runningHeads('شركة', [], 'rtl')).toContain('@top-right { content: "شركة"');
  expect(footOf('Draft, not released.', 'rtl')).toContain('@bottom-right');
});
