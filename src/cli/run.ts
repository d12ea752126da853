import { CommanderError } from 'commander';
import { commandLine, type Surroundings } from './command-line.js';
import { failureOf, forMachines, forPeople } from './failure-of.js';
import { exitCodes } from './failure.js';

/**
 * Runs a command, and says on the streams what came of it.
 *
 * @param args What follows the name of the program.
 * @returns The exit code.
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const program = commandLine(surroundings);
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCodes.done;
  } catch (error) {
    if (error instanceof CommanderError && helpCodes.has(error.code)) {
      return error.exitCode === 0 ? exitCodes.done : exitCodes.misused;
    }
    const command = program.commands.find((candidate) => candidate.name() === args[0]) ?? program;
    const failure = failureOf(error, command);
    if (!failure) throw error;
    const { stdout, stderr } = surroundings;
    if (args.includes('--json')) stdout.write(`${JSON.stringify(forMachines(failure))}\n`);
    else stderr.write(forPeople(failure, command));
    return failure.exitCode;
  }
}

/** What the parser throws once it has shown the help or the version. */
const helpCodes: ReadonlySet<string> = new Set([
  'commander.help',
  'commander.helpDisplayed',
  'commander.version',
]);
