import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { browserArguments, requireBrowser } from '../.tools/browser.mjs';
import { countReporter } from './count-reporter.mjs';

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
  // axe can take seconds on a busy machine.
  testFramework: { config: { timeout: 15_000 } },
  browserStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  coverageConfig: {
    include: ['src/**/*.ts'],
    reportDir: '.build/coverage',
    reporters: ['text-summary', 'lcovonly'],
    threshold: { statements: 85, branches: 75, functions: 85, lines: 85 },
  },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: !process.env.CI }),
    countReporter(),
  ],
};
