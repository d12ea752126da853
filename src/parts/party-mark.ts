import { css, html, type CSSResult, type TemplateResult } from 'lit';
import type { Content, Reading } from '../core/reading.js';
import { findAll } from '../model/select.js';
import type { Party } from '../model/statement.js';

/**
 * A party's code in a square, and on the same line the words that follow it. It is drawn and not
 * written: neither read out nor copied with the name. The thick side tells parties apart; all weigh
 * the same.
 */
export function partyMark(reading: Reading, party: Party, words: Content): TemplateResult {
  const place = reading.statement.parties.indexOf(party) % 4;
  return html`<bdi class="party" data-code=${party.code} data-place=${place}>${words}</bdi>`;
}

/** Parties by mark and short name, with the commas of the reader's language. */
export function partyNames(reading: Reading, ids: readonly string[]): Content[] {
  const names = findAll(reading.statement, 'party', ids).map((party) =>
    partyMark(reading, party, reading.text(party.shortName)),
  );
  return reading.locale.list<Content>(names);
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

  .party::before {
    content: attr(data-code) / '';
    display: inline-block;
    padding-inline: 0.3em;
    border: 1px solid;
    font-size: 0.6875em;
    font-weight: 700;
    font-style: normal;
    letter-spacing: 0.02em;
    line-height: 1.1;
    text-indent: 0;
    vertical-align: 0.12em;
    margin-inline-end: 0.45em;
  }

  .party[data-place='0']::before {
    padding-block-end: 2px;
    border-block-start-width: 3px;
  }

  .party[data-place='1']::before {
    padding-block-start: 2px;
    border-block-end-width: 3px;
  }

  .party[data-place='2']::before {
    padding-block: 1px;
    border-left-width: 3px;
  }

  .party[data-place='3']::before {
    padding-block: 1px;
    border-right-width: 3px;
  }
`;
