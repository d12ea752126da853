import type { en } from './en.js';

export const fr: typeof en = {
  labelled: '{label}\u00a0: {text}',
  stop: '.',
  links: 'Sources et références',
};
