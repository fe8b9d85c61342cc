/** Something that wants to stand at a height, and how much room it takes there. */
export interface Standing {
  readonly middle: number;
  readonly height: number;
}

/**
 * Moves things apart that would overlap, in the order in which they stand, as little as that takes, and keeps them
 * between two bounds if there is room.
 */
export function apart(all: readonly Standing[], top: number, bottom: number): readonly number[] {
  const order = all.map((_, index) => index).sort((a, b) => (all[a]?.middle ?? 0) - (all[b]?.middle ?? 0));
  const middles = all.map(({ middle }) => middle);
  const roomFor = (a: number, b: number) => ((all[a]?.height ?? 0) + (all[b]?.height ?? 0)) / 2 + 2;
  let before: number | undefined;
  for (const index of order) {
    const half = (all[index]?.height ?? 0) / 2;
    const least = before === undefined ? top + half : (middles[before] ?? 0) + roomFor(before, index);
    middles[index] = Math.max(middles[index] ?? 0, least);
    before = index;
  }
  let after: number | undefined;
  for (const index of order.toReversed()) {
    const half = (all[index]?.height ?? 0) / 2;
    const most = after === undefined ? bottom - half : (middles[after] ?? 0) - roomFor(index, after);
    middles[index] = Math.min(middles[index] ?? 0, most);
    after = index;
  }
  return middles;
}
