/** Every check there is, each to its end, so that one run shows everything that is wrong. */
import { parseArgs } from 'node:util';
import { findBrowser } from './browser.mjs';
import { runScript } from './run.mjs';
import { setUp } from './set-up.mjs';

/**
 * A step passes or fails as one, unless its output counts tests.
 *
 * @type {{ name: string, script: string, counts?: { passed: RegExp, failed: RegExp } }[]}
 */
const steps = [
  { name: 'build', script: 'build:dist' },
  { name: 'types', script: 'typecheck' },
  { name: 'code', script: 'lint:code' },
  { name: 'templates', script: 'lint:templates' },
  { name: 'unused', script: 'lint:unused' },
  { name: 'format', script: 'format:check' },
  { name: 'manifest', script: 'check:manifest' },
  { name: 'package', script: 'lint:package' },
  { name: 'size', script: 'size' },
  {
    name: 'node',
    script: 'test:node',
    counts: { passed: /^ℹ pass (\d+)/m, failed: /^ℹ fail (\d+)/m },
  },
  {
    name: 'browser',
    script: 'test:browser',
    counts: { passed: /tests: (\d+) passed/, failed: /tests: .*?(\d+) failed/ },
  },
  {
    name: 'stories',
    script: 'test:stories',
    counts: { passed: / Tests .*?(\d+) passed/, failed: / Tests .*?(\d+) failed/ },
  },
  { name: 'storybook', script: 'storybook:build' },
];

const { positionals: chosen } = parseArgs({ allowPositionals: true });
const unknown = chosen.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length) {
  console.error(
    `No step ${unknown.join(', ')}. There are: ${steps.map(({ name }) => name).join(', ')}`,
  );
  process.exit(1);
}

const total = { passed: 0, failed: 0 };
const start = performance.now();
try {
  await setUp({ browser: true });
  const env = {
    ...process.env,
    CI: 'true',
    NO_COLOR: '1',
    CHROMIUM_PATH: await findBrowser(),
  };
  for (const step of steps) {
    if (chosen.length && !chosen.includes(step.name)) continue;
    const { code, output, seconds } = await runScript(step.script, { env });
    const passed = step.counts ? count(output, step.counts.passed) : Number(code === 0);
    // A runner that breaks down, or finds nothing to run, has failed without counting it.
    const failed =
      code === 0 && passed ? 0 : (step.counts && count(output, step.counts.failed)) || 1;
    total.passed += passed;
    total.failed += failed;
    const result = step.counts
      ? `${passed} passed, ${failed} failed`
      : failed
        ? 'failed'
        : 'passed';
    console.log(`${step.name.padEnd(10)} ${result.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s`);
    if (failed) console.log(`\n${output.trim()}\n`);
  }
} catch (error) {
  total.failed += 1;
  console.error(error instanceof Error ? error.message : error);
}
console.log(`\nin ${((performance.now() - start) / 1000).toFixed(0)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

/**
 * @param {string} output
 * @param {RegExp} pattern
 */
function count(output, pattern) {
  return Number(output.match(pattern)?.[1] ?? 0);
}
