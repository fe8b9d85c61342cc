import { expect, test } from 'vitest';
import { OfRun, withinRun } from './run.ts';

const place = new OfRun<string>('place');

/** Says where it is, lets others run, and looks again. */
async function visit(where: string, others: Promise<unknown>): Promise<readonly (string | undefined)[]> {
  return await withinRun(async () => {
    const before = place.value;
    place.set(where);
    await others;
    return [before, place.value];
  });
}

test('runs beside each other know nothing of each other, and leave nothing behind', async () => {
  place.set('outside');
  let go: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => { go = resolve; });
  const [first, second] = [visit('first', gate), visit('second', gate)];
  go();
  expect(await Promise.all([first, second])).toEqual([[undefined, 'first'], [undefined, 'second']]);
  place.set('outside again');
  expect(place.value).toBe('outside again');
});

test('a run that fails leaves what was known before it', async () => {
  place.set('outside');
  await expect(withinRun(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(place.value).toBe('outside');
});

test('what is found is found once', () => {
  const found = new OfRun<number>('found');
  let times = 0;
  const find = () => (times += 1);
  expect([found.valueOr(find), found.valueOr(find)]).toEqual([1, 1]);
});
