import type { en } from './en.js';

export const ru: typeof en = {
  labelled: '{label}: {text}',
  stop: '.',
  links: 'Источники и справки',
};
