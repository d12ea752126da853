import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import './preview.css';

setCustomElementsManifest(manifest);

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
    language: toolbar('Language', 'globe', ['ar', 'en', 'ru', 'zh', 'fr', 'es']),
    direction: toolbar('Direction', 'transfer', ['auto', 'ltr', 'rtl']),
    theme: toolbar('Theme', 'paintbrush', ['none', ...Object.keys(themes)]),
    scheme: toolbar('Colour scheme', 'contrast', ['light', 'dark', 'light dark']),
  },
  decorators: [
    (story, { globals: { language, direction, theme: name, scheme } }) => {
      const page = document.documentElement;
      page.lang = language;
      page.dir = direction === 'auto' ? (language === 'ar' ? 'rtl' : 'ltr') : direction;
      page.style.colorScheme = scheme;
      theme.textContent = themes[name] ?? '';
      return story();
    },
  ],
} satisfies Preview;
