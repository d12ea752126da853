/**
 * Every design token, and what it is when nobody overrides it. A page sets `--communique-<name>` for
 * all elements, or `--communique-<element>-<name>` for one kind; styles read `--_<name>`.
 */
export const tokens = {
  'font-family': 'inherit',
  'quotation-font-family': 'inherit',
  size: '1rem',
  space: '1rem',
  'line-height': '1.5',
  'line-height-arabic': '1.9',
  'line-height-chinese': '1.75',
  ink: 'inherit',
  'ink-muted': 'color-mix(in srgb, currentColor 76%, transparent)',
  hairline: 'color-mix(in srgb, currentColor 22%, transparent)',
  accent: 'light-dark(#0b5c66, #79c7cf)',
  paper: 'light-dark(#ffffff, #1b1a18)',
  'paper-ink': 'light-dark(#1b1a17, #ece8e1)',
  'rule-width': '3px',
  'content-visibility': 'auto',
} as const;

/** The declarations that give an element its `--_<name>` properties, most special name first. */
export function tokenDeclarations(tagName: string): string {
  return Object.entries(tokens)
    .map(
      ([name, literal]) =>
        `--_${name}:var(--communique-${tagName}-${name},var(--communique-${name},${literal}));`,
    )
    .join('');
}
