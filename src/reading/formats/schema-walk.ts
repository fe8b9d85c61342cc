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

/** A plain value that a key of a schema takes, so that what stands beside it can be checked although it is missing. */
export function standInFor(schema: z.ZodType, key: string): unknown {
  const field = unwrap(schema).flatMap((found) => (found instanceof z.ZodObject ? [(found.shape as Shape)[key]] : []))[0];
  return field && simplest(field);
}

type Shape = Readonly<Record<string, z.ZodType>>;

function simplest(field: z.ZodType): unknown {
  const text = ['x', '1', 'XDR', '2000-01-01', 'x:x'].find((candidate) => field.safeParse(candidate).success);
  if (text !== undefined) return text;
  const [plain] = unwrap(field);
  if (plain instanceof z.ZodEnum) return String(plain.options[0]);
  if (plain instanceof z.ZodLiteral) return String(plain.value);
  if (plain instanceof z.ZodArray) return plain.safeParse([]).success ? [] : [simplest(plain.element as z.ZodType)];
  if (!(plain instanceof z.ZodObject)) return {};
  const required = Object.entries(plain.shape as Shape).filter(([, inner]) => !inner.safeParse(undefined).success && !(inner instanceof z.ZodExactOptional));
  return Object.fromEntries(required.map(([key, inner]) => [key, simplest(inner)]));
}
