import type { Statement } from './statement.js';

const parsed = new WeakSet<object>();

/** Remembers that a statement has been checked. */
export function markParsed(statement: Statement): Statement {
  parsed.add(statement);
  return statement;
}

/** Whether this is a statement that `parseStatement` returned, and need not be checked again. */
export function isParsedStatement(value: unknown): value is Statement {
  return typeof value === 'object' && value !== null && parsed.has(value);
}
