import type { en } from './en.js';

export const es: typeof en = {
  labelled: '{label}: {text}',
  stop: '.',
  links: 'Fuentes y referencias',
};
