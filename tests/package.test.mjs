import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, posix, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const tags = globSync('src/elements/*/').map((path) => basename(path));

/** What a newsroom gets: the packed tarball, and of the other packages only its dependencies. */
const newsroom = mkdtempSync(join(tmpdir(), 'communique-'));
const installed = join(newsroom, 'node_modules', manifest.name);
/** @type {string[]} */
let packed = [];

/** @param {string} command @param {string[]} args @param {string} [cwd] */
const run = (command, args, cwd) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });

before(() => {
  const [tarball] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', newsroom]),
  );
  packed = tarball.files.map((/** @type {{ path: string }} */ { path }) => path);
  mkdirSync(installed, { recursive: true });
  run('tar', ['-xzf', tarball.filename, '-C', installed, '--strip-components=1'], newsroom);
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(newsroom, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', name), link, 'junction');
  }
  writeFileSync(join(newsroom, 'package.json'), '{ "type": "module" }');
});

after(() => rmSync(newsroom, { recursive: true }));

/** Every name that `exports` gives to a packed file. */
const subpaths = () =>
  Object.entries(manifest.exports).flatMap(([name, target]) => {
    const path = (typeof target === 'string' ? target : (target.default ?? target.types)).slice(2);
    const pattern = RegExp.escape(path).replace('\\*', '([^/]+)').replaceAll('\\*', '\\1');
    return packed.flatMap((file) => {
      const [match, part = ''] = new RegExp(`^${pattern}$`).exec(file) ?? [];
      return match ? posix.join(manifest.name, name.replace('*', part)) : [];
    });
  });

const isModule = (/** @type {string} */ name) => !/\.(css|json|js)$/.test(name);
const isTypes = (/** @type {string} */ name) => name.startsWith(`${manifest.name}/types/`);
// Prerendering defines all of them, as a page does.
const isDefine = (/** @type {string} */ name) =>
  name.startsWith(`${manifest.name}/define/`) || name === `${manifest.name}/prerender`;

/**
 * What each import defines, in the order given, in a Node of its own.
 *
 * @param {string[]} names
 * @returns {Record<string, string[]>}
 */
function definedBy(names) {
  const script = `
    import 'lit'; // brings customElements to Node
    const define = customElements.define;
    let defined = [];
    customElements.define = function (tag, ...rest) { defined.push(tag); define.call(this, tag, ...rest); };
    const result = {};
    for (const name of ${JSON.stringify(names)}) {
      defined = [];
      await import(name);
      result[name] = defined;
    }
    console.log(JSON.stringify(result));`;
  return JSON.parse(run('node', ['--input-type=module', '--eval', script], newsroom));
}

describe('the package', () => {
  it('holds what is built, and nothing that it is built from', () => {
    const others = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'custom-elements.json'];
    assert.deepEqual(
      packed.filter((path) => !path.startsWith('dist/') && !others.includes(path)),
      [],
    );
    assert.deepEqual(
      others.filter((path) => !packed.includes(path)),
      [],
    );
    assert.deepEqual(
      packed.filter((path) => /\.(test|stories)\./.test(path)),
      [],
    );
  });

  it('gives a name to every element, definition, theme and bundled statement', () => {
    const names = subpaths();
    const expected = [
      '',
      '/model',
      '/locale',
      '/define/all',
      '/embed',
      '/prerender',
      '/custom-elements.json',
      '/statement.schema.json',
      '/package.json',
      ...tags.flatMap((tag) => [`/define/${tag}`, `/elements/${tag}`]),
      ...globSync('src/theme/themes/*.css').map((path) => `/themes/${basename(path)}`),
      ...globSync('src/data/*/').map((path) => `/data/${basename(path)}`),
    ].map((name) => manifest.name + name);
    assert.deepEqual(
      expected.filter((name) => !names.includes(name)),
      [],
    );
  });

  it('is named by its own version in every address that its pages and documents give', () => {
    const paths = ['README.md', 'package.json', ...globSync(['demo/*.html', 'stories/*.mdx'])];
    const versions = paths.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/(?:cdn|communique)\/(\d+\.\d+\.\d+)\//g)].map(
        ([, version]) => `${path}: ${version}`,
      ),
    );
    assert.ok(versions.length > paths.length / 2);
    assert.deepEqual(
      versions.filter((found) => !found.endsWith(`: ${manifest.version}`)),
      [],
    );
  });

  it('resolves every name to a file that is there', () => {
    const names = subpaths().filter((name) => !isTypes(name));
    const script = `for (const name of ${JSON.stringify(names)}) import.meta.resolve(name);`;
    run('node', ['--input-type=module', '--eval', script], newsroom);
  });

  it('imports in Node without defining anything', () => {
    const names = subpaths().filter((name) => isModule(name) && !isTypes(name) && !isDefine(name));
    assert.deepEqual(
      Object.entries(definedBy(names)).filter(([, defined]) => defined.length),
      [],
    );
  });

  it('defines one element by each definition', () => {
    const names = tags.map((tag) => `${manifest.name}/define/${tag}`);
    assert.deepEqual(
      definedBy(names),
      Object.fromEntries(tags.map((tag) => [`${manifest.name}/define/${tag}`, [tag]])),
    );
  });

  it('defines every element by define/all', () => {
    const all = `${manifest.name}/define/all`;
    assert.deepEqual(definedBy([all])[all]?.toSorted(), tags.toSorted());
  });

  for (const moduleResolution of ['nodenext', 'bundler']) {
    it(`has types for every module (${moduleResolution})`, () => {
      const names = subpaths().filter((name) => !/\.(css|json)$/.test(name));
      // The types for Vue and Svelte want their framework.
      const files = names.filter((name) => !isTypes(name) || name.endsWith('/jsx'));
      const compilerOptions = {
        module: moduleResolution === 'bundler' ? 'esnext' : moduleResolution,
        moduleResolution,
        target: 'es2022',
        strict: true,
        noUncheckedSideEffectImports: true,
        types: [],
        noEmit: true,
      };
      writeFileSync(
        join(newsroom, 'check.ts'),
        files.map((name) => `export type * from '${name}';\nimport '${name}';\n`).join(''),
      );
      writeFileSync(
        join(newsroom, 'tsconfig.json'),
        JSON.stringify({ compilerOptions, files: ['check.ts'] }),
      );
      run('npx', ['tsc', '--project', newsroom]);
    });
  }
});
