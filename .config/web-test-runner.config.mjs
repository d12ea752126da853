import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { browserArguments, requireBrowser } from '../.tools/browser.mjs';
import { countReporter } from './count-reporter.mjs';

/**
 * The runner clones what a failed assertion compared. A node cannot be cloned, and without this
 * the test file would hang until its time is up.
 */
const nodesByName = `
  const clone = structuredClone;
  globalThis.structuredClone = (value, options) => {
    try {
      return clone(value, options);
    } catch {
      const name = (_key, item) => (item instanceof Node ? '<' + item.nodeName + '>' : item);
      return JSON.parse(JSON.stringify(value, name));
    }
  };`;

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: '.',
  files: ['tests/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: await requireBrowser(), args: browserArguments },
    }),
  ],
  testRunnerHtml: (framework) =>
    `<!doctype html><script>${nodesByName}</script><script type="module" src="${framework}"></script>`,
  // axe can take seconds on a busy machine.
  testFramework: { config: { timeout: 15_000 } },
  browserStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  coverageConfig: {
    include: ['src/**/*.ts'],
    reportDir: '.build/coverage',
    reporters: ['text-summary', 'lcovonly'],
    threshold: { statements: 85, branches: 75, functions: 80, lines: 85 },
  },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: !process.env.CI }),
    countReporter(),
  ],
};
