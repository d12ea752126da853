import { defineConfig } from 'vite';

/** The composer, and the page inside its preview. */
export default defineConfig({
  json: { namedExports: false },
  build: {
    target: 'es2022',
    outDir: 'dist/composer',
    sourcemap: true,
    lib: {
      entry: {
        composer: 'demo/composer/composer.ts',
        'preview-frame': 'demo/composer/preview-frame.ts',
      },
      formats: ['es'],
    },
    rolldownOptions: { output: { minify: true, chunkFileNames: '[name].[hash].js' } },
  },
});
