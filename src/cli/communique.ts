#!/usr/bin/env node
import { readPackage } from './package-files.js';
import { run } from './run.js';

// Whoever reads may stop early, like `head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  folder: process.cwd(),
  files: await readPackage(new URL(import.meta.resolve('../../'))),
});
