const ENTITY = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]*);/y;
const YAML_ESCAPE = /\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8})/y;

/**
 * Where the characters of a text stand in the source that it was read from, by their offsets in the source. The source
 * has what the text has in the same order, and besides what was read away: marks, indents, escapes, line breaks.
 */
export function sourceOffsets(source: string, start: number, end: number, text: string): readonly number[] {
  const offsets: number[] = [];
  let at = start;
  while (offsets.length < text.length) {
    const unit = text[offsets.length] ?? '';
    const escape = escapeAt(source, at, text.slice(offsets.length, offsets.length + 12));
    if (escape !== undefined) {
      // A character beyond the first plane is two units of a text, and one escape.
      for (let units = isHigh(unit) ? 2 : 1; units > 0; units -= 1) offsets.push(at);
      at += escape;
    } else if (source[at] === unit || (isBlank(source[at]) && isBlank(unit))) {
      offsets.push(at);
      at += 1;
    } else if (at < end) at += 1;
    else offsets.push(Math.max(start, end - 1));
  }
  return offsets;
}

/** How long an escape is that stands in the source for the next character of a text; `undefined` where none does. */
function escapeAt(source: string, at: number, next: string): number | undefined {
  const sign = source[at];
  if (sign === '&') {
    ENTITY.lastIndex = at;
    const [entity] = ENTITY.exec(source) ?? [];
    return entity === undefined || next.startsWith(entity) ? undefined : entity.length;
  }
  if (sign !== '\\' || next.startsWith(source.slice(at, at + 2))) return undefined;
  YAML_ESCAPE.lastIndex = at;
  return YAML_ESCAPE.exec(source)?.[0].length ?? 2;
}

function isBlank(sign: string | undefined): boolean {
  return sign !== undefined && /^[ \t\n]$/.test(sign);
}

function isHigh(unit: string): boolean {
  return /^[\uD800-\uDBFF]$/.test(unit);
}
