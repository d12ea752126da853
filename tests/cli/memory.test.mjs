import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { runnerImport } from 'vite';
import { temporaryFolder } from './command-line.mjs';

/** @type {{ module: typeof import('../helpers/large-statement.ts') }} */
const { module: helpers } = await runnerImport('./tests/helpers/large-statement.ts');

it('memory does not grow with the number of pages', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'statement.json');
  const statement = helpers.largeStatement({ clauses: 2000, parties: 4, topics: 50 });
  writeFileSync(path, JSON.stringify(statement));
  const output = execFileSync(
    process.execPath,
    ['--expose-gc', 'tests/cli/memory.mjs', path, join(folder, 'site'), '500', '2000'],
    { encoding: 'utf8' },
  );
  const [few = 0, many = Infinity] = JSON.parse(output);
  assert.ok(many < 1.2 * few, `${few} bytes after 500 pages, ${many} after 2,000`);
});
