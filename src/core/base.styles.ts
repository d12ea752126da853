import { css, type CSSResult } from 'lit';
import { tokenDeclarations } from '../theme/index.js';
import { cssFragment } from './css-fragment.js';

const arabicScript = cssFragment(
  ':is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb), :lang(he))',
);

/** What every element shares, inline or block. */
const baseStyles: CSSResult = css`
  :host {
    box-sizing: border-box;
    color: var(--_ink);
    font-family: var(--_font-family);
  }

  /* Even inside a sentence that is set so: spacing breaks the joints of Arabic letters, and it has no italic. */
  .root${arabicScript} {
    font-style: normal;
    letter-spacing: normal;
    text-transform: none;
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  p,
  ol,
  ul,
  dl,
  dd,
  blockquote {
    margin: 0;
    padding: 0;
  }

  ol,
  ul {
    list-style: none;
  }

  p,
  li,
  dd {
    text-wrap: pretty;
  }

  a {
    color: inherit;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  button,
  summary {
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    cursor: pointer;
  }

  button {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .title {
    font-size: 1.25em;
    font-weight: 700;
    text-wrap: balance;
  }

  .label {
    color: var(--_ink-muted);
    font-size: 0.8125em;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }

  /* Muted once is enough: the colour is mixed from the one around it. */
  :is(.label, .context) :is(.label, .rank) {
    color: inherit;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* What a server has written may never get the script that these need. */
  @media (scripting: none) {
    .scripted {
      display: none !important;
    }
  }

  @media print {
    /* One ink, and nothing torn apart that is read as one. */
    :host {
      --_accent: currentColor;
      --_content-visibility: visible;
    }

    li,
    tr,
    p,
    .entry {
      break-inside: avoid;
    }

    .title,
    .lane-label {
      break-after: avoid;
    }
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;

/**
 * Text of our own inside a stranger's page: the article's face, but neither the
 * capitals, spacing nor alignment that were meant for its headlines and captions.
 * Line height follows the script.
 */
export function textStyles(selector: string): CSSResult {
  const within = cssFragment(selector);
  return css`
    ${within} {
      overflow-wrap: break-word;
      font-size: var(--_size);
      font-style: normal;
      font-variant: normal;
      font-weight: 400;
      letter-spacing: normal;
      text-align: start;
      text-indent: 0;
      text-shadow: none;
      text-transform: none;
      white-space: normal;
      word-spacing: normal;
    }

    ${within}, ${within} [lang] {
      line-height: var(--_line-height);
    }

    ${within}${arabicScript}, ${within} [lang]${arabicScript} {
      line-height: var(--_line-height-arabic);
    }

    ${within}:is(:lang(zh), :lang(ja), :lang(ko)), ${within} [lang]:is(:lang(zh), :lang(ja), :lang(ko)) {
      line-height: var(--_line-height-chinese);
    }

    ${within} .title {
      line-height: 1.25;
    }

    ${within} .title${arabicScript} {
      line-height: 1.6;
    }
  `;
}

/** For elements that stand as a block of their own in the article. */
export const blockStyles: CSSResult = css`
  :host {
    display: block;
    flex: 1 1 auto;
    container-type: inline-size;
    max-inline-size: 100%;
    min-inline-size: min(17.5rem, 100%);
  }

  ${textStyles('.root')}

  /* Where there is room, labels stand in a margin of their own. */
  @container (inline-size >= 36rem) {
    .entry {
      display: grid;
      grid-template-columns: 9.5rem minmax(0, 1fr);
      column-gap: 1.5rem;
      align-items: baseline;
    }
  }
`;

/**
 * For a box that stands after many of its kind: the browser leaves its layout until it is about to
 * be seen. Not for the first ones, which are in view from the start and would jump.
 *
 * @param height What stands in for its height until then.
 */
export function deferrable(selector: string, height: string): CSSResult {
  return css`
    ${cssFragment(selector)} {
      content-visibility: var(--_content-visibility);
      contain-intrinsic-block-size: auto ${cssFragment(height)};
      /* For outlines and marks beside the box. */
      overflow-clip-margin: 2rem;
    }
  `;
}

/**
 * The sheet of one element: its tokens and what all elements share, then its own. One, because a
 * browser asks every sheet about every node.
 */
export function stylesOf(tagName: string, ...styles: readonly CSSResult[]): CSSResult {
  const tokens = `:host{${tokenDeclarations(tagName)}}`;
  return cssFragment([tokens, baseStyles, ...styles].join(''));
}
