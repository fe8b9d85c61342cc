import { describe, expect, inject, test } from 'vitest';
import { checkContent } from '../../src/building/check.ts';
import type { Answers } from '../../src/views/answers.ts';
import { checksOf } from '../../src/tieout/checking/tieout.ts';
import { settled, useBrowser } from '../setup/page.ts';

const FILING = '/filings/fy2012-h1/';
const REVENUES = '#income-statement--revenues--1H12';
const dialog = 'dialog.answer';

async function answers(): Promise<Answers> {
  return await (await fetch(`${inject('site').origin}${FILING.slice(0, -1)}/tie-out.json`)).json() as Answers;
}

describe('the page of a tie-out', () => {
  const browser = useBrowser();

  test('is one step from every page of its filing, and leads back to the figures', async () => {
    for (const path of [FILING, `${FILING}income/`]) {
      const { page } = await browser.open(inject('site').origin + path);
      await page.getByRole('link', { name: 'What was checked' }).click();
      await page.waitForURL(`**${FILING}tie-out/`);
      await page.getByRole('link', { name: 'all tables with tick marks' }).click();
      await page.waitForURL(`**${FILING}tie-out/tables/`);
    }
  });

  test('says what the check found: every relation, and every figure', async () => {
    const { page } = await browser.open(`${inject('site').origin}${FILING}tie-out/`);
    const { content, assurance } = checkContent('content');
    const filing = content.site?.filings.find(({ id }) => id === 'fy2012-h1');
    const checks = content.site && filing ? checksOf(content.site, filing) : [];
    const relations = { all: checks.length, consistent: checks.filter(({ outcome }) => outcome === 'consistent').length };
    const figures = assurance.get('fy2012-h1')?.figures;
    const sentence = await page.locator('.result').innerText();
    expect(sentence).toContain(` ${relations.all.toLocaleString('en')} relations `);
    expect(sentence).toMatch(/ none fails\.$/);
    const counts = (await page.locator('.headline-figure').allInnerTexts()).map(Number);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(figures?.all);
    const held = (await page.locator('.rules tbody td:nth-of-type(1)').allInnerTexts()).map(Number);
    expect(held.reduce((sum, count) => sum + count, 0)).toBe(relations.consistent);
  });

  test('lists every figure that nothing vouches for, and each has its mark among the tables', async () => {
    const { page } = await browser.open(`${inject('site').origin}${FILING}tie-out/`);
    const listed = await page.locator('#open ~ dl .periods > *').count();
    expect(listed).toBe(checkContent('content').assurance.get('fy2012-h1')?.open.length);
    const places = await page.locator('#open ~ dl .periods a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));
    await page.goto(`${inject('site').origin}${FILING}tie-out/tables/`);
    for (const place of places) expect(await page.locator(`${place} > .tick`).innerText(), place).toBe('o');
  });

  test('is all there without script', async () => {
    const { page, complaints } = await browser.open(`${inject('site').origin}${FILING}income/`, { javaScriptEnabled: false });
    await page.locator(REVENUES).click();
    expect(await page.locator('dialog').count()).toBe(0);
    await page.getByRole('link', { name: 'What was checked' }).click();
    expect(await page.locator('.rules tbody tr').count()).toBeGreaterThan(10);
    expect(complaints).toEqual([]);
  });

  test('prints with ticks: a legend on top, heads repeated, every part on a page of its own', async () => {
    const { page } = await browser.open(`${inject('site').origin}${FILING}tie-out/tables/`);
    await page.emulateMedia({ media: 'print' });
    const look = await page.evaluate(() => ({
      legend: [...document.querySelectorAll('.legend dt')].map((mark) => mark.textContent),
      ticks: [...new Set([...document.querySelectorAll('td > .tick')].flatMap((tick) => Array.from(tick.textContent)))],
      heads: [...new Set([...document.querySelectorAll('thead')].map((head) => getComputedStyle(head).display))],
      parts: [...document.querySelectorAll('.part')].slice(1).map((part) => getComputedStyle(part).breakBefore),
      unticked: [...document.querySelectorAll('td:has(> data)')].filter((cell) => !cell.querySelector('.tick')).length,
    }));
    expect(look.ticks.filter((tick) => !look.legend.includes(tick))).toEqual([]);
    expect(look.heads).toEqual(['table-header-group']);
    expect(new Set(look.parts)).toEqual(new Set(['page']));
    expect(look.unticked).toBe(0);
  });
});

describe('what figures say of themselves', () => {
  const browser = useBrowser();

  test('names the relations that the check found', async () => {
    const { site } = checkContent('content').content;
    const [filing] = site?.filings ?? [];
    if (!site || !filing) throw new Error('The content cannot be read.');
    const { relations, facts } = await answers();
    expect(facts.length).toBe(filing.facts.all.length);
    const held = new Set(checksOf(site, filing).filter(({ outcome }) => outcome === 'consistent').map(({ rule, facts: some }) => `${rule} ${[...new Set(some)].map((fact) => filing.facts.all.indexOf(fact)).join()}`));
    expect(relations.filter(({ rule, facts: some }) => !held.has(`${rule} ${some.join()}`))).toEqual([]);
    expect(relations.length).toBeGreaterThan(100);
  });

  test('has an answer for every cell that shows something', async () => {
    const { page } = await browser.open(inject('site').origin + FILING);
    const cells = await page.locator('td[id]:not(:empty)').evaluateAll((all) => all.map(({ id }) => id));
    const known = (await answers()).cells;
    expect(cells.length).toBeGreaterThan(900);
    expect(cells.filter((id) => !(id in known))).toEqual([]);
  });
});

describe('a figure that is asked', () => {
  const browser = useBrowser();

  test('answers: nothing is loaded before, and everything from this site', async () => {
    const origin = inject('site').origin;
    const requests: string[] = [];
    const { page, complaints } = await browser.open(`${origin}${FILING}income/`);
    page.on('request', (request) => requests.push(new URL(request.url()).pathname.replace(/-[\w-]{8}\.js$/, '.js')));
    await page.locator(REVENUES).click();
    await page.locator(dialog).waitFor();
    await page.locator(`${dialog} .own`).waitFor();
    expect(requests).toEqual(['/_assets/answer.js', `${FILING.slice(0, -1)}/tie-out.json`, '/history/revenues.json']);
    const text = await page.locator(dialog).innerText();
    for (const said of ['Total revenues', 'Six Months Ended September 30, 2012', '51,109,001,000 JPY', 'to the nearest 1,000 JPY', 'facts/income-statement.csv', 'Total revenues is the sum of 4 parts in “Operating results summary”']) expect(text).toContain(said);
    await page.locator(`${dialog} summary`).first().click();
    expect(await page.locator(`${dialog} details[open]`).innerText()).toContain('32,258,602,000 JPY');
    await page.getByRole('button', { name: 'Close' }).click();
    await page.locator(dialog).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  test('can be reached and left by keys alone', async () => {
    const { page } = await browser.open(`${inject('site').origin}${FILING}operating-results/`);
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
    for (let stops = 0; stops < 60 && !await page.evaluate(() => document.activeElement?.matches('.region') ?? false); stops += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('td'));
    expect(await focused()).toBe('operating-results--revenues--1H11');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('operating-results--network-services-revenues--1H12');
    await page.keyboard.press('Home');
    expect(await focused()).toBe('operating-results--network-services-revenues--1H11');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('operating-results--revenues--1H12-percent');
    await page.keyboard.press('Enter');
    await page.locator(dialog).waitFor();
    expect(await page.locator(`${dialog} h3`).allInnerTexts()).toEqual(['Total revenues', 'Total revenues']);
    await page.keyboard.press('Escape');
    await page.locator(dialog).waitFor({ state: 'detached' });
    expect(await focused()).toBe('operating-results--revenues--1H12-percent');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('region');
  });

  test('answers to a tap on a phone, and stays in view', async () => {
    const { page } = await browser.open(`${inject('site').origin}${FILING}income/`, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    const cell = page.locator(REVENUES);
    await cell.scrollIntoViewIfNeeded();
    await cell.tap();
    await page.locator(`${dialog} .own`).waitFor();
    const [figure, answer] = [await cell.boundingBox(), await page.locator(dialog).boundingBox()];
    expect((figure?.y ?? 0) + (figure?.height ?? 0)).toBeLessThanOrEqual(answer?.y ?? 0);
    expect(answer?.width).toBe(360);
  });

  test('gives way to the next one that is chosen beside it', async () => {
    const { page } = await browser.open(`${inject('site').origin}${FILING}income/`, { viewport: { width: 1280, height: 1000 } });
    await page.locator(REVENUES).click();
    await page.locator(`${dialog} .own`).waitFor();
    const next = await page.locator('#income-statement--revenues--1H12-USD').boundingBox();
    await page.mouse.click((next?.x ?? 0) + (next?.width ?? 0) / 2, (next?.y ?? 0) + (next?.height ?? 0) / 2);
    await page.locator(`${dialog} .shown`).waitFor();
    expect(await page.locator(`${dialog} .shown`).innerText()).toMatch(/^Divided by JPY 77\.92 for one USD/);
    expect(await page.locator(dialog).count()).toBe(1);
  });

  test('says that nothing could be loaded, and answers at the next try', async () => {
    const { page } = await browser.open(`${inject('site').origin}${FILING}income/`);
    await page.route('**/tie-out.json', (route) => route.abort(), { times: 1 });
    await page.locator(REVENUES).click();
    await page.locator(dialog).filter({ hasText: 'Nothing more could be loaded about this figure.' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator(dialog).waitFor({ state: 'detached' });
    await page.locator(REVENUES).click();
    await page.locator(`${dialog} .exact`).waitFor();
  });

  test('is left alone while its text is being selected, and where it has a link of its own', async () => {
    const { page } = await browser.open(`${inject('site').origin}${FILING}form-results/`);
    await page.evaluate(() => {
      document.addEventListener('ask', ({ target }) => {
        document.body.dataset['asked'] = `${document.body.dataset['asked'] ?? ''} ${(target as Element).id}`;
      });
    });
    await page.locator('del + ins + .mark a').first().click();
    // The browser follows the link in its own time, and lets go of what is selected when it does.
    await page.waitForURL(/#/);
    await settled(page);
    await page.locator('#form-results--1H12--revenues').selectText();
    await page.locator('#form-results--1H12--revenues').dispatchEvent('click');
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.locator('#form-results--1H11--revenues').click();
    await page.locator(dialog).waitFor();
    expect(await page.locator('body').getAttribute('data-asked')).toBe(' form-results--1H11--revenues');
  });
});
