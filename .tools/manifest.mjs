/**
 * Writes custom-elements.json, and the types for editors and frameworks that are made of it. With
 * --check it compares instead of writing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
// @ts-expect-error It has no types.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { format, resolveConfig } from 'prettier';

const path = 'custom-elements.json';
const { values } = parseArgs({ options: { check: { type: 'boolean' } } });

const manifest = await cli({
  argv: ['analyze', '--config', '.config/custom-elements-manifest.config.mjs', '--quiet'],
  cwd: process.cwd(),
  noWrite: true,
});
const text = await format(JSON.stringify(manifest), {
  ...(await resolveConfig(path)),
  filepath: path,
});

if (!values.check) {
  writeFileSync(path, text);
} else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
  console.error(`${path} is not what src says: run "npm run build:manifest" and commit it`);
  process.exitCode = 1;
}
