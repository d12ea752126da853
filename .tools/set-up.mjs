/**
 * Brings a fresh clone to where the other scripts work. Nothing but Node 20 is there yet, so
 * nothing but Node's own modules is imported.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { findBrowser } from './browser.mjs';
import { run } from './run.mjs';

/** @param {{ browser?: boolean }} [needs] */
export async function setUp({ browser = false } = {}) {
  if (Number.parseInt(process.versions.node) < 20) {
    throw new Error(`Node 20 or newer is needed, and this is ${process.version}`);
  }
  if (packagesAreStale()) {
    await longStep(
      'Installing the npm packages, which takes about a minute',
      'npm ci --loglevel=error --no-audit --no-fund',
    );
  }
  if (browser) await installBrowser();
}

function packagesAreStale() {
  // npm writes this file last, so it also tells an install that was interrupted.
  const installed = statSync('node_modules/.package-lock.json', { throwIfNoEntry: false });
  return !installed || installed.mtimeMs < statSync('package-lock.json').mtimeMs;
}

async function installBrowser() {
  const root = isAptSystem() ? asRoot() : undefined;
  const packages = [];
  if (isDebian() && !(await findBrowser())) packages.push('chromium');
  if (isAptSystem() && !showsArabicAndChinese()) packages.push(...fonts);
  if (packages.length && root !== undefined) {
    await longStep('Refreshing the list of system packages', `${root}apt-get -qq update`);
    await longStep(
      `Installing ${packages.join(', ')}, which takes a minute or two`,
      `${root}env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=600 install --no-install-recommends ${packages.join(' ')}`,
    );
  } else if (packages.includes('fontconfig')) {
    console.log(`Without ${fonts.join(', ')} Arabic or Chinese text may look wrong in the tests.`);
  }
  if (!(await findBrowser())) {
    const withSystemPackages = root === undefined ? '' : ' --with-deps';
    await longStep(
      'Downloading Chromium, which takes a minute or two',
      `npx playwright install${withSystemPackages} chromium`,
    );
  }
}

const fonts = ['fontconfig', 'fonts-noto-core', 'fonts-noto-cjk'];

const showsArabicAndChinese = () =>
  ['ar', 'zh'].every((language) => spawnSync('fc-list', [`:lang=${language}`]).stdout?.length);

const isAptSystem = () => process.platform === 'linux' && succeeds('apt-get --version');

/** Not Ubuntu: its chromium package only asks for a snap, which the test runners cannot drive. */
const isDebian = () =>
  isAptSystem() && /^ID="?debian/m.test(readFileSync('/etc/os-release', 'utf8'));

/** What to put before a command to run it as root; undefined where that takes a password. */
function asRoot() {
  if (process.getuid?.() === 0) return '';
  return succeeds('sudo -n true') ? 'sudo -n ' : undefined;
}

/** @param {string} commandLine */
function succeeds(commandLine) {
  const [command = '', ...args] = commandLine.split(' ');
  return spawnSync(command, args).status === 0;
}

/**
 * @param {string} what
 * @param {string} commandLine
 */
async function longStep(what, commandLine) {
  console.log(`${what} …`);
  const { code, output, seconds } = await run(commandLine);
  if (code !== 0) throw new Error(`${what} failed:\n${output}`);
  console.log(`  done in ${seconds.toFixed(0)} s`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { browser: { type: 'boolean' } } });
  await setUp(values).catch(({ message }) => {
    console.error(message);
    process.exitCode = 1;
  });
}
