/** A design decision that a page may override. */
interface Token {
  /** What it is when nobody overrides it. */
  readonly literal: string;
  readonly description: string;
}

/**
 * Every design token. A page sets `--communique-<name>` for all elements, or
 * `--communique-<element>-<name>` for one kind; styles read `--_<name>`.
 */
export const tokens = {
  'font-family': { literal: 'inherit', description: 'Typeface. The article’s own by default.' },
  'quotation-font-family': { literal: 'inherit', description: 'Typeface of quotations.' },
  size: {
    literal: '1rem',
    description: 'Size of running text; the other sizes are on one scale with it.',
  },
  space: { literal: '1rem', description: 'The distance between the parts of an element.' },
  'line-height': { literal: '1.5', description: 'Line height of Latin and Cyrillic text.' },
  'line-height-arabic': {
    literal: '1.9',
    description: 'Line height of text in the Arabic script.',
  },
  'line-height-chinese': {
    literal: '1.75',
    description: 'Line height of Chinese, Japanese and Korean text.',
  },
  ink: { literal: 'inherit', description: 'Colour of text. The article’s own by default.' },
  'ink-muted': {
    literal: 'color-mix(in srgb, currentColor 76%, transparent)',
    description: 'Colour of labels and other secondary text.',
  },
  hairline: {
    literal: 'color-mix(in srgb, currentColor 22%, transparent)',
    description: 'Colour of the thin rules between parts.',
  },
  accent: {
    literal: 'light-dark(#0b5c66, #79c7cf)',
    description:
      'The one accent: the rule beside a quotation and the stroke under its operative verb.',
  },
  paper: {
    literal: 'light-dark(#ffffff, #1b1a18)',
    description: 'Background of what lies above the article: popovers.',
  },
  'paper-ink': {
    literal: 'light-dark(#1b1a17, #ece8e1)',
    description: 'Colour of text on `paper`.',
  },
  'rule-width': { literal: '3px', description: 'Width of the accent rule.' },
  'content-visibility': {
    literal: 'auto',
    description:
      'Whether the browser may leave what comes after many others of its kind until it is about to be seen: searches, links, print and screen readers find it all the same. `visible` if not.',
  },
} as const satisfies Readonly<Record<string, Token>>;

/** The declarations that give an element its `--_<name>` properties, most special name first. */
export function tokenDeclarations(tagName: string): string {
  return Object.entries(tokens)
    .map(
      ([name, { literal }]) =>
        `--_${name}:var(--communique-${tagName}-${name},var(--communique-${name},${literal}));`,
    )
    .join('');
}
