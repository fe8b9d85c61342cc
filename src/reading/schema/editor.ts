import * as z from 'zod';
import { chartSchema } from './chart.ts';
import { conceptsSchema } from './concepts.ts';
import { filingSchema } from './filing.ts';
import { formSchema } from './form.ts';
import { glossarySchema } from './glossary.ts';
import { issuerSchema } from './issuer.ts';
import { signOffsSchema } from './sign-offs.ts';
import { tableSchema } from './table.ts';
import { tiesSchema } from './ties.ts';

/** A JSON Schema document, as editors read it to complete and explain keys. */
export type EditorSchema = Readonly<Record<string, unknown>>;

/** JSON Schemas of the YAML files by name (`issuer`, `concepts`, `table`, `chart`, `form`, `glossary`, `ties`, `filing`), for editors. */
export function editorSchemas(): Readonly<Record<string, EditorSchema>> {
  return {
    issuer: editorSchema(issuerSchema, 'issuer.yaml'),
    concepts: editorSchema(conceptsSchema, 'concepts/*.yaml'),
    table: editorSchema(tableSchema, 'tables/*.yaml'),
    chart: editorSchema(chartSchema, 'charts/*.yaml'),
    form: editorSchema(formSchema, 'forms/*.yaml'),
    glossary: editorSchema(glossarySchema, 'glossary.yaml'),
    ties: editorSchema(tiesSchema, 'ties/*.yaml'),
    filing: editorSchema(filingSchema, 'filings/*/filing.yaml'),
    'sign-offs': editorSchema(signOffsSchema, 'filings/*/sign-offs.yaml'),
  };
}

function editorSchema(schema: z.ZodType, title: string): EditorSchema {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      if (jsonSchema.type !== 'string') return;
      // Kessan reads every scalar as text; an editor reads 2012 as a number and yes or true as a truth value.
      if (jsonSchema.enum === undefined) Object.assign(jsonSchema, { type: ['string', 'number', 'boolean'] });
      else if (jsonSchema.enum.includes('yes')) {
        Object.assign(jsonSchema, { enum: [...jsonSchema.enum, true, false] });
        delete jsonSchema.type;
      }
    },
  });
  return { title, ...json };
}
