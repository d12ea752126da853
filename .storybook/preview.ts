import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { setStorybookHelpersConfig } from '@wc-toolkit/storybook-helpers';
import { html } from 'lit';
import manifest from '../custom-elements.json' with { type: 'json' };
import { directionOf, interfaceLanguages } from '../src/locale/index.js';
import './preview.css';

setCustomElementsManifest(manifest);
// `getStorybookHelpers` in a story file makes its controls of the manifest.
setStorybookHelpersConfig({ typeRef: 'parsedType', hideArgRef: true });

const themes = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('../src/theme/themes/*.css', {
      query: '?inline',
      import: 'default',
      eager: true,
    }),
  ).map(([path, css]) => [path.replace(/^.*\/|\.css$/g, ''), css]),
);
const theme = document.head.appendChild(document.createElement('style'));

const toolbar = (
  title: string,
  icon: 'globe' | 'transfer' | 'paintbrush' | 'contrast',
  items: string[],
) => ({ description: title, toolbar: { title, icon, items, dynamicTitle: true } });

export default {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' } },
  initialGlobals: { language: 'en', direction: 'auto', theme: 'none', scheme: 'light' },
  globalTypes: {
    language: toolbar('Language', 'globe', [...interfaceLanguages]),
    direction: toolbar('Direction', 'transfer', ['auto', 'ltr', 'rtl']),
    theme: toolbar('Theme', 'paintbrush', ['none', ...Object.keys(themes)]),
    scheme: toolbar('Colour scheme', 'contrast', ['light', 'dark', 'light dark']),
  },
  decorators: [
    (story, { globals, viewMode }) => {
      const { language, direction, scheme } = globals;
      const dir = direction === 'auto' ? directionOf(language) : direction;
      theme.textContent = themes[globals['theme']] ?? '';
      // A page of documentation holds stories of several languages, so there each has a box.
      if (viewMode === 'docs') {
        return html`<div class="story" lang=${language} dir=${dir} style="color-scheme: ${scheme}">
          ${story()}
        </div>`;
      }
      const page = document.documentElement;
      page.lang = language;
      page.dir = dir;
      page.style.colorScheme = scheme;
      return story();
    },
  ],
} satisfies Preview;
