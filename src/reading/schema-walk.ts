import * as z from 'zod';
import type { Path } from './yaml.ts';

/** The keys that a schema knows at a path. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  return [...new Set(schemasAt(schema, path).flatMap((found) => (found instanceof z.ZodObject ? Object.keys(found.shape) : [])))];
}

/** What a schema says about the value at a path. */
export function describedAt(schema: z.ZodType, path: Path): string | undefined {
  const key = path.at(-1);
  for (const found of schemasAt(schema, path.slice(0, -1))) {
    if (!(found instanceof z.ZodObject) || key === undefined) continue;
    const description = (found.shape as Readonly<Record<string, z.ZodType>>)[key]?.description;
    if (description !== undefined) return description.replace(/\.$/, '');
  }
  return undefined;
}

/** The schemas that a path leads to, looked at without their wrappers; several where a union stands. */
export function schemasAt(schema: z.ZodType, path: Path): z.ZodType[] {
  let current = unwrap(schema);
  for (const segment of path) {
    current = current.flatMap((found) => {
      if (found instanceof z.ZodObject) return unwrap((found.shape as Readonly<Record<string, z.ZodType>>)[segment]);
      if (found instanceof z.ZodArray) return unwrap(found.element as z.ZodType);
      if (found instanceof z.ZodRecord) return unwrap(found.valueType as z.ZodType);
      return [];
    });
  }
  return current;
}

function unwrap(schema: z.ZodType | undefined): z.ZodType[] {
  if (schema === undefined) return [];
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => unwrap(option as z.ZodType));
  if (schema instanceof z.ZodLazy) return unwrap(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return unwrap(schema.in as z.ZodType);
  const inner = (schema.def as { innerType?: z.ZodType }).innerType;
  return inner ? unwrap(inner) : [schema];
}

/** The first of a few plain values that a schema takes, so that what stands beside a missing one can be checked. */
export function standInFor(schema: z.ZodType | undefined): unknown {
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape as Readonly<Record<string, z.ZodType>>);
    return Object.fromEntries(fields.filter(([, field]) => !field.safeParse(undefined).success).map(([key, field]) => [key, standInFor(unwrap(field)[0])]));
  }
  if (schema instanceof z.ZodArray) return schema.safeParse([]).success ? [] : [standInFor(unwrap(schema.element as z.ZodType)[0])];
  if (schema instanceof z.ZodRecord) return {};
  if (schema instanceof z.ZodEnum) return String(schema.options[0]);
  if (schema instanceof z.ZodLiteral) return String(schema.value);
  return ['x', '1', 'XXX', '2000-01-01'].find((text) => schema?.safeParse(text).success) ?? '';
}
