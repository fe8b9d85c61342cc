/** A small script as a page holds it (integration/inlined-scripts.ts). */
declare module '*?inlined' {
  const script: { readonly text: string; readonly sha256: string };
  export default script;
}
