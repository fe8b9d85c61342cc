import type { Parts } from './container.ts';
import { RELATIONSHIPS } from './vocabulary.ts';
import { readPart } from './xml-part.ts';

/** A part to which another leads. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `sharedStrings`. */
  readonly type: string;
  /** The name of the part. */
  readonly target: string;
}

/** The parts to which a part leads (ECMA-376, part 2, 9.3); those of the whole file for the empty name. */
export function relationsOf(parts: Parts, part: string): readonly Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const [folder, name] = [part.slice(0, slash), part.slice(slash)];
  const bytes = parts.get(`${folder}_rels/${name}.rels`);
  const relations: Relation[] = [];
  if (!bytes) return relations;
  readPart(bytes, RELATIONSHIPS, {
    open(path, attribute) {
      if (path !== 'Relationships/Relationship' || attribute('TargetMode') === 'External') return;
      const type = attribute('Type') ?? '';
      relations.push({ id: attribute('Id') ?? '', type: type.slice(type.lastIndexOf('/') + 1), target: resolved(folder, attribute('Target') ?? '') });
    },
  });
  return relations;
}

/** A target, which is written from the folder of its part or from the top. */
function resolved(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
