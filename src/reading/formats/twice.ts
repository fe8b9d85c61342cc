import type { Report } from './report.ts';
import type { Path, YamlFile } from './yaml.ts';

/** A name, and where it is given. */
export interface Naming {
  readonly name: string;
  readonly path: Path;
}

/** Reports every name of one YAML file that stands twice where it must be unique. */
export function reportTwice(yaml: YamlFile, namings: readonly Naming[], rule: string, report: Report): void {
  const first = new Map<string, Path>();
  for (const { name, path } of namings) {
    const earlier = first.get(name);
    if (!earlier) {
      first.set(name, path);
      continue;
    }
    report.error(rule, yaml.place(path), {
      message: `"${name}" is given for the second time.`,
      remedy: 'Rename or remove one of the two.',
      related: [{ place: yaml.place(earlier), note: `"${name}" is given here first` }],
    });
  }
}
