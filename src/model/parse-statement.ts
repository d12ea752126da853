import * as v from 'valibot';
import { findBrokenReferences } from './cross-references.js';
import { deepFreeze } from './deep-freeze.js';
import { markParsed } from './parsed-statements.js';
import { problemOf } from './problem-of.js';
import { statementSchema } from './schema.js';
import { StatementError, type Problem } from './statement-error.js';
import type { Statement } from './statement.js';

/**
 * Checks that a value is a statement, whole and consistent, and freezes it.
 *
 * @param value What `JSON.parse` gave, or an object of the same shape. It is
 *   not changed: the statement is a copy.
 * @returns The statement, frozen in depth.
 * @throws {StatementError} If anything is wrong; it lists everything that is.
 */
export function parseStatement(value: unknown): Statement {
  const result = v.safeParse(statementSchema, value, { abortPipeEarly: true });
  const problems = [
    ...(result.issues ?? []).map(problemOf),
    ...brokenReferencesIn(result.output as Statement),
  ];
  if (problems.length > 0) throw new StatementError(problems);
  return markParsed(deepFreeze(result.output as Statement));
}

/** What the schema cannot say, as far as the shape of the statement lets it be found. */
function brokenReferencesIn(statement: Statement): Problem[] {
  const problems: Problem[] = [];
  try {
    for (const problem of findBrokenReferences(statement)) problems.push(problem);
  } catch (error) {
    // The schema has already refused the part that could not be read.
    if (!(error instanceof TypeError)) throw error;
  }
  return problems;
}
