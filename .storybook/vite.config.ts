import { defineConfig } from 'vite';

export default defineConfig({
  // Without it two copies of Lit load.
  optimizeDeps: { include: ['lit', 'lit/directive-helpers.js'] },
  build: { target: 'es2022' },
});
