// What fits into a line stays on it.
const WIDTH = 400;

/** JSON that people can read and compare: what is short stands on one line, what is long is broken into lines. */
export function jsonText(value: unknown): string {
  return `${write(value, '')}\n`;
}

function write(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent} `;
  const parts = Array.isArray(value)
    ? value.map((item: unknown) => write(item, inner))
    : Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [`${JSON.stringify(key)}:${write(item, inner)}`]));
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const length = parts.reduce((sum, part) => sum + part.length + 1, 0);
  if (length <= WIDTH && !parts.some((part) => part.includes('\n'))) return `${open}${parts.join(',')}${close}`;
  return `${open}\n${parts.map((part) => `${inner}${part}`).join(',\n')}\n${indent}${close}`;
}
