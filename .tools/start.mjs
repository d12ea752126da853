import { runScript } from './run.mjs';
import { setUp } from './set-up.mjs';

try {
  await setUp();
  console.log('Building the library …');
  for (const script of ['build:modules', 'build:scripts', 'build:composer', 'build:site']) {
    const { code, output } = await runScript(script);
    if (code !== 0) throw new Error(`${script} failed:\n${output}`);
  }
  process.exitCode = (await runScript('serve', { show: true })).code;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
