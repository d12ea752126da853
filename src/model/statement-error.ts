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
  return `${path || 'the statement'}: ${show(value)}${message}${valid}`;
}

/**
 * Everything that is wrong with a statement, in one error. Its message has one
 * line for each problem: the place, the value and the valid choices.
 */
export class StatementError extends Error {
  override readonly name = 'StatementError';

  constructor(readonly problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(
      [`This statement has ${count}:`, ...problems.map((problem) => `- ${line(problem)}`)].join(
        '\n',
      ),
    );
  }
}
