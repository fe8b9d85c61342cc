/**
 * The id of what shows a note beside its mark. The mark names it in `interestfor`, a browser that knows this shows it
 * when the mark is pointed at or reached by keys, and Escape takes it away: all without script. Others follow the link.
 */
export function previewId(note: string): string {
  return `preview-${note}`;
}
