import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArguments, requireBrowser } from '../.tools/browser.mjs';

/** Every story is a test: it renders, plays, and is accessible. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [storybookTest({ configDir: '.storybook' })],
  // Without it two copies of Lit load.
  optimizeDeps: { include: ['lit', 'lit/directive-helpers.js'] },
  test: {
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({
        launchOptions: { executablePath: await requireBrowser(), args: browserArguments },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
