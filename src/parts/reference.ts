import { html, nothing } from 'lit';
import type { Content, Reading } from '../core/reading.js';
import type { Reference } from '../model/statement.js';

/** What a reference is, and, where that is not in the statement, that it is context and from where. */
export function referenceGloss(reading: Reading, { gloss, citation }: Reference): Content {
  const { words } = reading.locale;
  return html`${reading.text(gloss)}
  ${
    citation
      ? html`<span class="label"
          >${words.fidelity.context}.
          ${reading.sentence(words.citation, { citation: reading.text(citation) })}</span
        >`
      : nothing
  }`;
}
