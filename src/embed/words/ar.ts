import type { en } from './en.js';

export const ar: typeof en = {
  labelled: '{label}: {text}',
  stop: '.',
  links: 'المصادر والمراجع',
};
