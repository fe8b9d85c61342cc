import { describe, expect, inject, test } from 'vitest';
import { figuresOn } from '../setup/figures.ts';
import { useBrowser } from '../setup/page.ts';

describe('an issuer that differs in everything', () => {
  const browser = useBrowser();

  // Dollars in millions with a decimal, IFRS, weeks, minus signs, halves to even, euros, segments across.
  test('prints its figures as it would', async () => {
    const { page } = await browser.open(`${inject('site').origin}/filings/fy2022-q4/`);
    const lines = (await figuresOn(page)).map(({ table, section, row, column, figure }) =>
      [table, [...section, row].join(' > '), column.join(' > '), figure].join(' | '));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../sites/brackwater/figures.txt');
  });
});
