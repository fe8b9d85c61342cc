import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { isPreview } from './edition.ts';
import type { Part } from './model/content/filing.ts';
import { contentOfBuild } from './building/check.ts';
import { readContent } from './reading/site/content.ts';
import type { Reading } from './reading/site/reading.ts';

// Findings are data, shown by the pages and by `check`: a throw here would end the preview. Facts stay out of the
// store, which holds small records only.

type Records = Readonly<Record<string, Record<string, unknown>>>;

function fromReading(name: string, select: (reading: Reading) => Records): Loader {
  return {
    name: `kessan-${name}`,
    load: async (context) => {
      // The store outlives a build: what is gone from the content has to go from it too.
      context.store.clear();
      const reading = isPreview ? readContent() : contentOfBuild().content;
      for (const [id, record] of Object.entries(select(reading))) {
        const data = await context.parseData({ id, data: record });
        context.store.set({ id, data, digest: context.generateDigest(data) });
      }
    },
  };
}

const filings = defineCollection({
  loader: fromReading('filings', ({ site }) => byId(site?.filings.map(({ id, title, form, status, released, parts }) => ({ id, title, form, status, released, prose: proseOf(parts) })))),
  schema: z.object({
    title: z.string(),
    form: z.string(),
    status: z.enum(['draft', 'published']),
    released: z.string(),
    /** The files of its texts. */
    prose: z.array(z.string()),
  }),
});

const notices = defineCollection({
  loader: fromReading('notices', (reading) => Object.fromEntries([...reading.notices].map(([id, { file }]) => [id, { file }]))),
  schema: z.object({ file: z.string() }),
});

const concepts = defineCollection({
  loader: fromReading('concepts', ({ site }) => byId([...(site?.taxonomy.concepts.values() ?? [])].map(({ id, name, label, definition }) => ({ id, name, label, definition })))),
  schema: z.object({ name: z.string(), label: z.string(), definition: z.string().optional() }),
});

const tables = defineCollection({
  loader: fromReading('tables', ({ site }) => byId([...(site?.tables.values() ?? [])].map(({ id, title }) => ({ id, title })))),
  schema: z.object({ title: z.string() }),
});

const forms = defineCollection({
  loader: fromReading('forms', ({ site }) => byId([...(site?.forms.values() ?? [])].map(({ id, title }) => ({ id, title })))),
  schema: z.object({ title: z.string() }),
});

function proseOf(parts: readonly Part[]): readonly string[] {
  return parts.flatMap(({ sections }) => sections.flatMap(({ prose }) => prose ?? []));
}

function byId(records: readonly ({ readonly id: string } & Record<string, unknown>)[] = []): Records {
  return Object.fromEntries(records.map(({ id, ...record }) => [id, record]));
}

export const collections = { filings, notices, concepts, tables, forms };
