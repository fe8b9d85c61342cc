/** Lines of `Label: value`, as the tag files of a bag hold them (RFC 8493, section 2.2.2). */
export type Labels = readonly (readonly [label: string, value: string])[];

const WIDTH = 79;

/** Labels as the text of a tag file: long values go on in further lines, which begin with a space. */
export function labelText(labels: Labels): string {
  return labels.map(([label, value]) => `${folded(`${label}: ${value.replace(/\s+/g, ' ').trim()}`)}\n`).join('');
}

/** The labels of a tag file; lines that are none are passed over. */
export function readLabels(text: string): ReadonlyMap<string, string> {
  const lines = text.replace(/\n[ \t]+/g, ' ').split('\n');
  return new Map(lines.flatMap((line) => {
    const [, label, value] = /^([^:]+): (.*)$/.exec(line) ?? [];
    return label !== undefined && value !== undefined ? [[label, value] as const] : [];
  }));
}

function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > WIDTH) {
      lines.push(current);
      current = ` ${word}`;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current].join('\n');
}
