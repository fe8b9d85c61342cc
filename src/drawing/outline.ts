import type { Path } from 'fontkitten';

const LETTERS = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c', closePath: 'z' } as const;

/** An outline as SVG writes it in the fewest characters: every point from the one before it, whole numbers, no needless space. */
export function relativePath({ commands }: Pick<Path, 'commands'>): string {
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  return commands.map(({ command, args }) => {
    const points = args.map((value, index) => Math.round(value) - (index % 2 === 0 ? x : y));
    if (command === 'closePath') [x, y] = [startX, startY];
    else [x, y] = args.slice(-2).map(Math.round) as [number, number];
    if (command === 'moveTo') [startX, startY] = [x, y];
    return `${LETTERS[command]}${points.join(' ').replaceAll(' -', '-')}`;
  }).join('');
}
