import type { Problem } from '../model/index.js';

/** What the process says to the shell. */
export const exitCodes = {
  done: 0,
  /** A statement, an explainer, a widget or a file is not as it should be. */
  failed: 1,
  /** The command line is not. */
  misused: 2,
} as const;

interface FailureDetails {
  /** Where: an option, a file, or an element with its attribute. */
  readonly place?: string | undefined;
  /** What stands there. */
  readonly value?: unknown;
  /** What may stand there, where that is a closed list. */
  readonly choices?: readonly string[] | undefined;
  /** Everything that is wrong in the file. */
  readonly problems?: readonly Problem[] | undefined;
}

/** Why a command ends early, for a person and for a machine. */
export class Failure extends Error {
  override readonly name: string = 'Failure';
  readonly exitCode: number = exitCodes.failed;

  constructor(
    message: string,
    readonly details: FailureDetails = {},
  ) {
    super(message);
  }
}

/** The command line is wrong: the help says how it should be. */
export class UsageFailure extends Failure {
  override readonly name = 'UsageFailure';
  override readonly exitCode = exitCodes.misused;
}
