import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * Bundles a contender as a newsroom would for production: one minified script and one style sheet.
 *
 * @param {string} folder Where `name.js` and, where there are styles, `name.css` go.
 * @param {string} name
 * @param {Readonly<Record<string, string>>} modules What it exports: names and the files behind them.
 */
export async function bundle(folder, name, modules) {
  const entries = resolve('.build/bench/entries');
  await mkdir(entries, { recursive: true });
  const entry = `${entries}/${name}.js`;
  const lines = Object.entries(modules).map(
    ([exported, path]) => `export * as ${exported} from ${JSON.stringify(resolve(path))};`,
  );
  await writeFile(entry, lines.join('\n'));
  await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic' } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: {
          codeSplitting: false,
          entryFileNames: '[name].js',
          assetFileNames: ({ names }) =>
            names.some((file) => file.endsWith('.css')) ? `${name}.css` : 'assets/[name][extname]',
        },
      },
    },
  });
}

/**
 * Node does not resolve the imports of the TypeScript in `src` that this module has.
 *
 * @returns {Promise<typeof import('./content.mjs')>}
 */
export async function loadContent() {
  const outDir = resolve('.build/bench/content');
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'tests/bench/content.mjs', outDir, target: 'node24' },
  });
  return import(pathToFileURL(`${outDir}/content.js`).href);
}
