import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Root and containers have no sandbox to give, and the pages are our own. The rest keeps the
 * browser off the network.
 */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The Chromium or Chrome that tests and pictures use: the one in CHROMIUM_PATH, one of this
 * machine, or one that Playwright brought.
 *
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  // Imported here because set-up asks before the packages are known to be there.
  const { Launcher } = await import('chrome-launcher');
  const { chromium } = await import('playwright-core');
  return [...installations(Launcher), chromium.executablePath()].find(starts);
}

/**
 * For configurations that cannot go on without one.
 *
 * @returns {Promise<string>}
 */
export async function requireBrowser() {
  const path = await findBrowser();
  if (!path) throw new Error('No Chromium or Chrome found: run "node .tools/set-up.mjs --browser"');
  return path;
}

/** @param {typeof import('chrome-launcher').Launcher} launcher */
function installations(launcher) {
  try {
    return launcher.getInstallations();
  } catch {
    // On Linux it throws where it finds none.
    return [];
  }
}

/**
 * Ubuntu's chromium-browser may be a script that only asks for its snap. Elsewhere a browser
 * that is there starts, and on Windows `--version` would open a window.
 *
 * @param {string} path
 */
function starts(path) {
  if (!path) return false;
  if (process.platform !== 'linux') return existsSync(path);
  return spawnSync(path, ['--version']).status === 0;
}
