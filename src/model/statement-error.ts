/** One thing that is wrong with a statement, and where. */
export interface Problem {
  /** Where: a JSON path, like `clauses[5].topic`. */
  readonly path: string;
  /** What stands there; `undefined` if nothing does. */
  readonly value: unknown;
  /** What is wrong with it, in words that follow the value. */
  readonly message: string;
  /** What may stand there, where that is a closed list. */
  readonly choices?: readonly string[];
}

const longestValue = 60;

function show(value: unknown): string {
  if (value === undefined) return '';
  const json = JSON.stringify(value);
  return json.length > longestValue ? `${json.slice(0, longestValue)}… ` : `${json} `;
}

function line({ path, value, message, choices }: Problem): string {
  const valid = choices?.length ? ` (valid: ${choices.join(', ')})` : '';
  return `${path || 'the whole'}: ${show(value)}${message}${valid}`;
}

/** A message with one line for each problem: the place, the value and the valid choices. */
export function messageOf(what: string, problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [`This ${what} has ${count}:`, ...problems.map((problem) => `- ${line(problem)}`)].join(
    '\n',
  );
}

/** Everything that is wrong with a statement, in one error. */
export class StatementError extends Error {
  override readonly name = 'StatementError';

  constructor(readonly problems: readonly Problem[]) {
    super(messageOf('statement', problems));
  }
}
