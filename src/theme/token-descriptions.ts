import type { tokens } from './tokens.js';

/** What each design token is for. Apart from their values, because no page has to load it. */
export const tokenDescriptions: Readonly<Record<keyof typeof tokens, string>> = {
  'font-family': 'Typeface. The article’s own by default.',
  'quotation-font-family': 'Typeface of quotations.',
  size: 'Size of running text; the other sizes are on one scale with it.',
  space: 'The distance between the parts of an element.',
  'line-height': 'Line height of Latin and Cyrillic text.',
  'line-height-arabic': 'Line height of text in the Arabic script.',
  'line-height-chinese': 'Line height of Chinese, Japanese and Korean text.',
  ink: 'Colour of text. The article’s own by default.',
  'ink-muted': 'Colour of labels and other secondary text.',
  hairline: 'Colour of the thin rules between parts.',
  accent: 'The one accent: the rule beside a quotation and the stroke under its operative verb.',
  paper: 'Background of what lies above the article: popovers.',
  'paper-ink': 'Colour of text on `paper`.',
  'rule-width': 'Width of the accent rule.',
  'content-visibility':
    'Whether the browser may leave what comes after many others of its kind until it is about to be seen: searches, links, print and screen readers find it all the same. `visible` if not.',
};
