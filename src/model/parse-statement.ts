import * as v from 'valibot';
import { findBrokenReferences } from './cross-references.js';
import { deepFreeze } from './deep-freeze.js';
import { markParsed } from './parsed-statements.js';
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
  const result = v.safeParse(statementSchema, value);
  const problems = result.success
    ? [...findBrokenReferences(result.output)]
    : result.issues.flatMap((issue) => problemsOf(issue));
  if (problems.length > 0) throw new StatementError(problems);
  return markParsed(deepFreeze(result.output as Statement));
}

function problemsOf(issue: v.BaseIssue<unknown>): Problem[] {
  const path = pathOf(issue);
  const { input: value } = issue;
  if (issue.kind === 'schema' && issue.expected === 'never') {
    return [{ path, value, message: 'is not part of the model: take it out' }];
  }
  if (value === undefined) return [{ path, value, message: 'is missing', ...choicesOf(issue) }];
  const own = issue.message.startsWith('Invalid ')
    ? `should be ${issue.expected ?? 'something else'}`
    : issue.message;
  const choices = choicesOf(issue);
  return [{ path, value, message: choices.choices ? 'is not a valid choice' : own, ...choices }];
}

function choicesOf({ expected }: v.BaseIssue<unknown>): { choices?: string[] } {
  const listed = expected?.match(/"[^"]*"/g);
  return listed ? { choices: listed.map((choice) => choice.slice(1, -1)) } : {};
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce((path, { type, key }) => {
    if (type === 'array') return `${path}[${String(key)}]`;
    return path ? `${path}.${String(key)}` : String(key);
  }, '');
}
