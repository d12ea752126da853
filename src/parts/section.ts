import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Content, Reading } from '../core/reading.js';

export interface SectionOptions {
  /** What the section is called. */
  readonly title: string;
  /** The title as it is shown, where its language has to be marked. @default title */
  readonly heading?: Content;
  /** Where the article has a heading of its own. @default false */
  readonly isTitleHidden?: boolean;
}

/** A part of the page with a name: a heading of the reader's level, and what stands under it. */
export function section(
  reading: Reading,
  { title, heading = title, isTitleHidden = false }: SectionOptions,
  content: TemplateResult,
): TemplateResult {
  return html`<section role="group" aria-label=${title}>
    ${
      isTitleHidden
        ? nothing
        : html`<div class="title" part="title" role="heading" aria-level=${reading.headingLevel}
            >${heading}</div
          >`
    }
    ${content}
  </section>`;
}

export const sectionStyles: CSSResult = css`
  section {
    padding-block: calc(var(--_space) * 0.75);
    border-block: 1px solid var(--_hairline);
    border-block-start-color: currentColor;
  }

  section > * + * {
    margin-block-start: calc(var(--_space) * 0.625);
  }
`;
