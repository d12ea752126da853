import { resolve } from 'node:path';
import { defineConfig, type BuildEnvironmentOptions, type Plugin } from 'vite';
import { minifyTemplates } from './minify-templates.mjs';
import manifest from '../package.json' with { type: 'json' };

/** Entries of demo/composer as modules in dist/composer. */
const build = (...names: string[]): BuildEnvironmentOptions => ({
  target: 'es2022',
  outDir: 'dist/composer',
  emptyOutDir: false,
  sourcemap: true,
  lib: {
    entry: Object.fromEntries(names.map((name) => [name, `demo/composer/${name}.ts`])),
    formats: ['es'],
  },
  rolldownOptions: { output: { minify: true, chunkFileNames: '[name].[hash].js' } },
});

// Lit's server build writes base64 by Node's `Buffer`, which a worker does not have.
const nodeBuffer: Plugin = {
  name: 'node-buffer',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'prerender',
  resolveId: (id) => (id === 'buffer' ? resolve('demo/composer/buffer.ts') : undefined),
};

/** The composer and the page inside its preview; and the worker that prerenders. */
export default defineConfig({
  json: { namedExports: false },
  // The same as of the other builds: what is prerendered here is hydrated by their scripts.
  plugins: [minifyTemplates(), nodeBuffer],
  define: { VERSION: JSON.stringify(manifest.version) },
  environments: {
    client: { build: { ...build('composer', 'preview-frame'), emptyOutDir: true } },
    // Lit has a build for servers behind the condition `node`, and it is what a worker needs.
    prerender: {
      consumer: 'client',
      resolve: { conditions: ['node', 'module', 'import', 'default'] },
      build: build('prerender-worker'),
    },
  },
  builder: {
    async buildApp({ build: run, environments }) {
      for (const environment of [environments['client'], environments['prerender']]) {
        if (environment) await run(environment);
      }
    },
  },
});
