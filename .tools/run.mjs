import { spawn } from 'node:child_process';

/** @typedef {{ code: number, output: string, seconds: number }} Result */

/**
 * Runs a command to its end and keeps what it prints.
 *
 * @param {string} commandLine Of words without spaces in them.
 * @param {{ show?: boolean, env?: NodeJS.ProcessEnv }} [options] `show` lets it print as it goes.
 * @returns {Promise<Result>}
 */
export function run(commandLine, { show = false, env = process.env } = {}) {
  const start = performance.now();
  const [command = '', ...args] = commandLine.split(' ');
  // On Windows npm and npx are .cmd files, which only a shell can start.
  const shell = process.platform === 'win32';
  const child = spawn(command, args, { env, shell, stdio: show ? 'inherit' : 'pipe' });
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
  child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve) => {
    const end = (/** @type {number | null} */ code) =>
      resolve({ code: code ?? 1, output, seconds: (performance.now() - start) / 1000 });
    child.on('error', ({ message }) => ((output += message), end(1)));
    child.on('close', end);
  });
}

/**
 * Runs a script of package.json. A shell of its own finds the Node of `node_modules`, which the
 * calling process may predate.
 *
 * @param {string} script
 * @param {Parameters<typeof run>[1]} [options]
 */
export const runScript = (script, options) => run(`npm run --silent ${script}`, options);
