import { CommanderError, type Command } from 'commander';
import { WidgetError } from '../embed/index.js';
import { exitCodes, Failure, UsageFailure } from './failure.js';

/**
 * What was thrown, as a failure; `undefined` if nobody foresaw it.
 *
 * @param command Where it was thrown.
 */
export function failureOf(error: unknown, command: Command): Failure | undefined {
  if (error instanceof Failure) return error;
  if (error instanceof CommanderError) return usageFailureOf(error, command);
  if (error instanceof WidgetError) {
    const { message, element, attribute, value, choices } = error;
    const place = attribute ? `<${element} ${attribute}>` : `<${element}>`;
    return new Failure(message, { place, value, choices });
  }
  if (isSystemError(error)) return new Failure(error.message, { place: error.path });
  return undefined;
}

interface SystemError extends Error {
  readonly syscall: string;
  readonly path?: string;
}

const isSystemError = (error: unknown): error is SystemError =>
  error instanceof Error && 'syscall' in error;

function usageFailureOf({ code, message }: CommanderError, command: Command): UsageFailure {
  const choices =
    code === 'commander.unknownOption'
      ? command.options.map(({ long }) => long!)
      : code === 'commander.unknownCommand'
        ? command.commands.map((each) => each.name())
        : undefined;
  return new UsageFailure(message.replace(/^error: /, ''), { choices });
}

/** For a person: what is wrong, what would be right, and where help is. */
export function forPeople(failure: Failure, command: Command): string {
  const { message, details, exitCode } = failure;
  const { place, choices = [], problems } = details;
  const isPlaced = !place || message.includes(place);
  const lines = [`error: ${isPlaced ? '' : `${place}: `}${shortened(message)}`];
  if (choices.length > 0 && !problems && !choices.every((choice) => message.includes(choice))) {
    lines.push(`Valid: ${choices.join(', ')}`);
  }
  if (exitCode === exitCodes.misused) lines.push(`For help: ${fullNameOf(command)} --help`);
  return `${lines.join('\n')}\n`;
}

// A file of the wrong kind has hundreds of problems, and all have the same reason.
const mostLines = 20;

function shortened(message: string): string {
  const lines = message.split('\n');
  if (lines.length <= mostLines) return message;
  const rest = lines.length - mostLines;
  return [...lines.slice(0, mostLines), `… and ${rest} more: --json lists all`].join('\n');
}

const fullNameOf = (command: Command): string =>
  command.parent ? `${fullNameOf(command.parent)} ${command.name()}` : command.name();

/** For a machine: the same as one object. */
export function forMachines({ name, message, exitCode, details }: Failure): object {
  return { error: { name, message, exitCode, ...details } };
}
