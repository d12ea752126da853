import { css, html, type CSSResult, type TemplateResult } from 'lit';
import type { Content, Reading } from '../core/reading.js';
import { findAll } from '../model/select.js';
import type { Party } from '../model/statement.js';

/** A party's code in a square, drawn and not written: it is neither read out nor copied with the name. The thick side tells parties apart; all weigh the same. */
export function partyMark(reading: Reading, party: Party): TemplateResult {
  const place = reading.statement.parties.indexOf(party) % 4;
  return html`<span class="party-mark" data-code=${party.code} data-place=${place}></span>`;
}

/** Parties by mark and short name, with the commas of the reader's language. */
export function partyNames(reading: Reading, ids: readonly string[]): TemplateResult {
  const names = findAll(reading.statement, 'party', ids).map(
    (party) =>
      html`<span class="party"
        >${partyMark(reading, party)}<bdi>${reading.text(party.shortName)}</bdi></span
      >`,
  );
  return html`${reading.locale.list(names)}`;
}

/** Whose voice: the parties, and whether they speak together. */
export function voice(reading: Reading, speakers: readonly string[]): Content {
  const { voice: words } = reading.locale.words;
  return reading.sentence(speakers.length > 1 ? words.joint : words.unilateral, {
    parties: partyNames(reading, speakers),
  });
}

export const partyMarkStyles: CSSResult = css`
  .party {
    white-space: nowrap;
  }

  .party-mark {
    display: inline-block;
    direction: ltr;
    padding-inline: 0.3em;
    border: 1px solid;
    font-size: 0.6875em;
    font-weight: 700;
    font-style: normal;
    letter-spacing: 0.02em;
    line-height: 1.1;
    text-indent: 0;
    vertical-align: 0.12em;
  }

  .party-mark::before {
    content: attr(data-code) / '';
  }

  .party-mark + bdi {
    margin-inline-start: 0.3em;
  }

  .party-mark[data-place='0'] {
    padding-block-end: 2px;
    border-block-start-width: 3px;
  }

  .party-mark[data-place='1'] {
    padding-block-start: 2px;
    border-block-end-width: 3px;
  }

  .party-mark[data-place='2'] {
    padding-block: 1px;
    border-left-width: 3px;
  }

  .party-mark[data-place='3'] {
    padding-block: 1px;
    border-right-width: 3px;
  }
`;
