import type * as v from 'valibot';
import type { Problem } from './statement-error.js';

/** What a schema has found, in the words of this library. */
export function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = pathOf(issue);
  const value = issue.path?.at(-1)?.value ?? issue.input;
  if (issue.expected === 'never') {
    return { path, value, message: 'is not part of the model: take it out' };
  }
  if (issue.received === 'undefined') {
    return { path, value: undefined, message: 'is missing' };
  }
  const choices = issue.expected?.match(/"[^"]*"/g)?.map((choice) => choice.slice(1, -1));
  if (choices) return { path, value, message: 'is not a valid choice', choices };
  const isOwn = !issue.message.startsWith('Invalid ');
  return { path, value, message: isOwn ? issue.message : `should be ${String(issue.expected)}` };
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce((path, { type, key }) => {
    if (type === 'array') return `${path}[${String(key)}]`;
    return path ? `${path}.${String(key)}` : String(key);
  }, '');
}
