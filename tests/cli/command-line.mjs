import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after } from 'node:test';

const program = resolve('dist/cli/communique.js');

export const bundled = 'regular-meeting-30';

/** Where the pages of the tests would be. */
export const pages = 'https://news.example/statement/';

/**
 * Runs the command line as a shell would, without a terminal.
 *
 * @param {string[]} args
 */
export function communique(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { exitCode: status, stdout, stderr };
}

/** What `communique` prints when all is well. @param {string[]} args */
export function printed(...args) {
  const { exitCode, stdout, stderr } = communique(...args);
  if (exitCode !== 0 || stderr) throw new Error(`exit code ${exitCode}: ${stdout}${stderr}`);
  return stdout;
}

/** A folder that goes when the tests of the file are done. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'communique-cli-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {unknown} content Text, or what becomes JSON.
 * @returns {string} The path.
 */
export function fileIn(folder, name, content) {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
