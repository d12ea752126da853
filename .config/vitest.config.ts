import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { browserArguments, requireBrowser } from '../.tools/browser.mjs';
import stories from './stories.vite.config.ts';

/** Every story is a test: it renders, plays, and is accessible. */
export default mergeConfig(
  stories,
  defineConfig({
    root: process.cwd(),
    plugins: [storybookTest({ configDir: '.storybook' })],
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
  }),
);
