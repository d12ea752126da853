import type { en } from './en.js';

export const zh: typeof en = {
  labelled: '{label}：{text}',
  stop: '。',
  links: '来源与参考',
};
