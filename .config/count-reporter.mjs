/**
 * @import { Reporter, TestSuiteResult } from '@web/test-runner'
 */

/** @param {TestSuiteResult | undefined} suite @returns {import('@web/test-runner').TestResult[]} */
const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/**
 * Ends a run with one line that a script can read: `tests: 12 passed, 0 failed`.
 *
 * @returns {Reporter}
 */
export const countReporter = () => ({
  stop({ sessions, testCoverage }) {
    let passed = 0;
    let failed = 0;
    for (const session of sessions) {
      const tests = testsOf(session.testResults).filter((test) => !test.skipped);
      const failures = tests.filter((test) => !test.passed).length;
      passed += tests.length - failures;
      // A file that does not load has no tests to fail.
      failed += session.passed ? 0 : failures || 1;
    }
    if (testCoverage?.passed === false) console.log('Coverage is below its threshold.');
    console.log(`tests: ${passed} passed, ${failed} failed`);
  },
});
