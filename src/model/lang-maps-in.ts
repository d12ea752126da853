import type { GenericSchema } from 'valibot';
import { langMapSchema, statementSchema } from './schema.js';
import type { LangMap, Statement } from './statement.js';

/** The inside of the valibot schemas that the model is made of. */
interface SchemaNode extends GenericSchema {
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  readonly wrapped?: SchemaNode;
  readonly options?: readonly SchemaNode[];
  readonly pipe?: readonly unknown[];
}

/** Every text of a statement in all its languages, with its JSON path. */
export function* langMapsIn(statement: Statement): Generator<{ path: string; texts: LangMap }> {
  yield* visit(statementSchema as unknown as SchemaNode, statement, '');
}

function* visit(
  schema: SchemaNode,
  value: unknown,
  path: string,
): Generator<{ path: string; texts: LangMap }> {
  if (value === undefined || value === null) return;
  // A LangMap with a description of its own is a pipe that starts with the plain one.
  if ([schema, schema.pipe?.[0]].includes(langMapSchema)) {
    yield { path, texts: value as LangMap };
    return;
  }
  if (schema.wrapped) yield* visit(schema.wrapped, value, path);
  if (schema.item) {
    for (const [index, item] of (value as unknown[]).entries())
      yield* visit(schema.item, item, `${path}[${index}]`);
  }
  for (const option of schema.options ?? []) {
    if (
      option.entries?.['basis'] &&
      'literal' in option.entries['basis'] &&
      option.entries['basis'].literal !== (value as { basis?: unknown }).basis
    )
      continue;
    if (option.entries) yield* visit(option, value, path);
  }
  for (const [key, child] of Object.entries(schema.entries ?? {})) {
    yield* visit(child, (value as Record<string, unknown>)[key], path ? `${path}.${key}` : key);
  }
}
