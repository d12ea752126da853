import { defineConfig } from 'vite';
import manifest from '../package.json' with { type: 'json' };

const licences = 'communique.js.licences.md';

/**
 * The file for a `<script type="module">`: every element, language and dependency in one.
 *
 * Templates keep their white space: a page rendered on a server hydrates only where both sides
 * have the same strings.
 */
export default defineConfig({
  json: { namedExports: false },
  build: {
    target: 'es2022',
    sourcemap: true,
    emptyOutDir: false,
    license: { fileName: licences },
    lib: { entry: 'src/define/all.ts', formats: ['es'], fileName: () => 'communique.js' },
    rolldownOptions: {
      output: {
        codeSplitting: false,
        minify: true,
        postBanner: `/*! communique ${manifest.version}, MIT. What it includes: ${licences} */`,
      },
    },
  },
});
