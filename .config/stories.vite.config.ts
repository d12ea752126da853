import { defineConfig, type Plugin } from 'vite';

/**
 * Vite's dev server serves JSON as JavaScript and takes the attribute from static imports, but not
 * from dynamic ones (vitejs/vite#19095), which then fail.
 */
const dynamicJsonImports: Plugin = {
  name: 'dynamic-json-imports',
  apply: 'serve',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('.ts')) return undefined;
    return code.replaceAll(/(import\('[^']+\.json'), \{ with: \{ type: 'json' \} \}\)/g, '$1)');
  },
};

/** For stories, shown or tested. */
export default defineConfig({
  plugins: [dynamicJsonImports],
  // Without it two copies of Lit load.
  optimizeDeps: { include: ['diff', 'lit', 'lit/directive-helpers.js'] },
  build: { target: 'es2022' },
});
