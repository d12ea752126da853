import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { minifyTemplates } from './.config/minify-templates.mjs';
import manifest from './package.json' with { type: 'json' };

// What `exports` in package.json names; the modules in between follow from preserveModules.
const entries = globSync(
  'src/{index,{model,locale,embed,prerender,data/*}/index,define/*,cli/communique,elements/*/*}.ts',
  {
    exclude: ['**/*.styles.ts'],
  },
);

const themes: Plugin = {
  name: 'themes',
  buildStart() {
    for (const path of globSync('src/theme/themes/*.css')) {
      const fileName = `themes/${basename(path)}`;
      this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
    }
  },
};

/** The package: one module for each module of src. */
export default defineConfig({
  plugins: [minifyTemplates(), themes],
  // A name for each key of a statement would be one more thing to keep stable.
  json: { namedExports: false },
  build: {
    target: 'es2022',
    minify: false,
    sourcemap: true,
    lib: {
      entry: entries,
      formats: ['es'],
    },
    rolldownOptions: {
      external: ['node:', ...Object.keys(manifest.dependencies)].map(
        (name) => new RegExp(`^${name}`),
      ),
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});
