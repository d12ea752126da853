import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { textStyles } from '../core/base.styles.js';
import type { WhenClicked } from '../core/clicks.js';
import type { CommuniqueElement } from '../core/communique-element.js';
import type { Content, Reading } from '../core/reading.js';

/** What a popover holds. It is not there before the reader opens it: until then it costs nothing. */
export interface PopoverOptions {
  /** The id that the button's `popovertarget` names. */
  readonly id: string;
  readonly title: Content;
  readonly content: () => unknown;
}

/** Words that open a popover, and what it holds. */
export interface WordsOptions extends Omit<PopoverOptions, 'id'> {
  readonly part: string;
  /** Id of what names the button: `words`, or something that says more. */
  readonly labelledBy: string;
  readonly className?: string;
  readonly words: Content;
}

/** By element, the ids of the popovers that its reader has opened. */
const opened = new WeakMap<Element, Set<string>>();

const isThere = (host: CommuniqueElement, id: string): boolean =>
  host.isPrerendered || (opened.get(host)?.has(id) ?? false);

/** The popover of a button that has `openPopover`, once the reader has asked for it. */
export function popover(
  host: CommuniqueElement,
  reading: Reading,
  { id, title, content }: PopoverOptions,
): TemplateResult | typeof nothing {
  if (!isThere(host, id)) return nothing;
  const titleId = `${id}-title`;
  return html`<div
    class="popover"
    id=${id}
    part="evidence"
    popover="auto"
    role="dialog"
    aria-labelledby=${titleId}
  >
    <div class="head">
      <p id=${titleId}>${title}</p>
      <button
        class="close"
        type="button"
        popovertarget=${id}
        popovertargetaction="hide"
        aria-label=${reading.locale.words.close}
      >
        ×
      </button>
    </div>
    ${content()}
  </div>`;
}

/** For the `aria-expanded` of a button whose popover is not there yet: of others the browser says it. */
export const collapsed = (host: CommuniqueElement, id: string): 'false' | typeof nothing =>
  isThere(host, id) ? nothing : 'false';

/** What a click on a button with `popovertarget` does beside what the browser does: makes the popover. */
export const openPopover: WhenClicked = (_, button) => {
  const host = (button.getRootNode() as ShadowRoot).host as CommuniqueElement;
  const id = button.getAttribute('popovertarget')!;
  const ids = opened.get(host) ?? new Set();
  if (ids.has(id)) return;
  opened.set(host, ids.add(id));
  // As soon as this click has been heard, the browser looks for what it opens.
  host.updateNow();
  const { popoverTargetElement: target, labels } = button as HTMLButtonElement;
  if (!(target instanceof HTMLElement)) return;
  giveFocusBack(target, button);
  for (const label of labels) keepClosed(label, target);
};

/** Browsers give the focus back to what had it, but in a shadow root Chromium loses track of it. */
function giveFocusBack(target: HTMLElement, button: HTMLElement): void {
  const root = button.getRootNode() as ShadowRoot;
  let hadFocus = false;
  target.addEventListener('beforetoggle', ({ newState }) => {
    if (newState === 'closed') hadFocus = target.contains(root.activeElement);
  });
  target.addEventListener('toggle', ({ newState }) => {
    const isLost = target.contains(root.activeElement) || document.activeElement === document.body;
    if (newState === 'closed' && hadFocus && isLost) button.focus();
  });
}

/** A press on the words closes an open popover before the click arrives, which would open it again. */
function keepClosed(words: HTMLElement, target: HTMLElement): void {
  let wasOpen = false;
  words.addEventListener('pointerdown', () => {
    wasOpen = target.matches(':popover-open');
  });
  words.addEventListener('click', (event) => {
    if (wasOpen) event.preventDefault();
    // A click without a pointer, as a screen reader makes it, has no press before it.
    wasOpen = false;
  });
}

/**
 * Words of a sentence that open a popover. The button is there for the keyboard
 * and for who hears the page; a finger has all of the words.
 */
export function wordsWithPopover(
  host: CommuniqueElement,
  reading: Reading,
  { part, labelledBy, className = '', words, title, content }: WordsOptions,
): TemplateResult {
  return html`<button
      class="opener"
      type="button"
      id="open"
      popovertarget="evidence"
      aria-haspopup="dialog"
      aria-expanded=${collapsed(host, 'evidence')}
      aria-labelledby=${labelledBy}
      .whenClicked=${openPopover}
    ></button
    ><label for="open" id="words" part=${part} class=${className}>${words}</label>${popover(
      host,
      reading,
      { id: 'evidence', title, content },
    )}`;
}

/**
 * A native popover beside the button that opens it. Placed by CSS anchoring where
 * the browser has it; elsewhere, and on narrow screens, a sheet at the bottom.
 */
export const popoverStyles: CSSResult = css`
  ${textStyles('.popover')}

  /* Empty, and so hidden without clipping, which costs a browser more than all the rest. */
  .opener {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    outline: 0;
  }

  /* Words that open a popover: only a line under them tells them apart, so that nothing moves when the element arrives. */
  label {
    cursor: pointer;
    text-decoration: underline dotted var(--_accent) 2px;
    text-underline-offset: 0.25em;
  }

  label:hover {
    text-decoration-style: solid;
  }

  button:focus-visible + label {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  /* Only while it is needed: a page with a thousand anchors keeps account of each. */
  label:has(~ :popover-open) {
    anchor-name: --words;
  }

  label ~ .popover {
    position-anchor: --words;
  }

  .popover {
    inset: auto;
    inline-size: 26rem;
    max-inline-size: calc(100vw - 2rem);
    max-block-size: min(70vh, 36rem);
    margin: 0.5rem 0;
    padding: 1rem;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_hairline);
    box-shadow: 0 0.25rem 1.5rem rgb(0 0 0 / 0.16);
    background: var(--_paper);
    color: var(--_paper-ink);
    position-area: block-end span-inline-end;
    position-try-fallbacks:
      flip-block,
      flip-inline,
      flip-block flip-inline;
  }

  .popover > .head {
    display: flex;
    gap: 1rem;
    justify-content: space-between;
    font-weight: 700;
  }

  .popover > * + * {
    margin-block-start: 0.75rem;
  }

  .popover .close {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    color: var(--_ink-muted);
    font-size: 1.25em;
    line-height: 1;
    text-align: center;
  }

  @media (max-width: 40rem) {
    .popover {
      position-area: none;
      inset: auto 0 0;
      inline-size: 100%;
      max-inline-size: none;
      margin: 0;
    }
  }

  @supports not (position-area: block-end) {
    .popover {
      inset: auto 0 0;
      inline-size: auto;
      max-inline-size: 40rem;
      margin-inline: auto;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .popover {
      opacity: 0;
      transition:
        opacity 120ms,
        display 120ms allow-discrete,
        overlay 120ms allow-discrete;
    }

    .popover:popover-open {
      opacity: 1;
    }

    @starting-style {
      .popover:popover-open {
        opacity: 0;
      }
    }
  }
`;
