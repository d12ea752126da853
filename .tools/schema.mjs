/** Writes the JSON schema of a statement, for editors and for tools in other languages. */
import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { runnerImport } from 'vite';

/** @type {{ module: typeof import('../src/model/index.ts') }} */
const { module: model } = await runnerImport('./src/model/index.ts');

const schema = toJsonSchema(model.statementSchema, {
  target: 'draft-2020-12',
  // What JSON Schema cannot say (a date that exists, a clause that names its topic), parseStatement checks.
  errorMode: 'ignore',
});
writeFileSync('dist/statement.schema.json', `${JSON.stringify(schema, null, 2)}\n`);
