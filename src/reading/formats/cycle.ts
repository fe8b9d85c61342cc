/** Names that lead to others: what each is computed from, or adds up. */
export type Edges = ReadonlyMap<string, readonly string[]>;

/** The ways that lead back to where they began, each once, from its first name on. */
export function findCycles(edges: Edges): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const way: string[] = [];

  const follow = (name: string): void => {
    const at = way.indexOf(name);
    if (at >= 0) {
      cycles.push([...way.slice(at), name]);
      return;
    }
    if (done.has(name)) return;
    way.push(name);
    for (const next of edges.get(name) ?? []) follow(next);
    way.pop();
    done.add(name);
  };
  for (const name of edges.keys()) follow(name);
  return cycles;
}
