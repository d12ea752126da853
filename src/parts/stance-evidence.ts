import { css, html, type CSSResult, type TemplateResult } from 'lit';
import type { CommuniqueElement } from '../core/communique-element.js';
import type { Reading } from '../core/reading.js';
import type { CitedStance } from '../model/select.js';
import type { Party, Topic } from '../model/statement.js';
import { clauseLink, clauseNumber } from './clause-link.js';
import { evidence, evidenceStyles } from './evidence.js';
import { labelLine } from './label-line.js';
import { voice } from './party-mark.js';
import { stancePhrase } from './stance-phrase.js';

/** All that a party says on a topic, clause by clause with the words behind it, or that it says nothing. */
export function stanceEvidence(
  element: CommuniqueElement,
  reading: Reading,
  party: Party,
  topic: Topic,
  stances: readonly CitedStance[],
): TemplateResult | TemplateResult[] {
  if (stances.length === 0) {
    return html`<p>
      ${reading.sentence(reading.locale.words.notStatedEvidence, {
        party: reading.text(party.shortName),
        topic: reading.text(topic.label),
      })}
    </p>`;
  }
  return [...new Set(stances.map(({ clause }) => clause))].map((clause) => {
    const cited = stances.filter((stance) => stance.clause === clause).map(({ stance }) => stance);
    const speakers = new Set(cited.flatMap(({ parties }) => parties));
    return html`${labelLine(voice(reading, [...speakers]), clauseLink(element, reading, clause, clauseNumber(reading, clause)))}
      <ul class="stances">
        ${cited.map((stance) => html`<li>${stancePhrase(reading, party, stance, { showParty: false, isJoint: speakers.size > 1 })}</li>`)}
      </ul>
      ${evidence(reading, clause)}`;
  });
}

export const stanceEvidenceStyles: CSSResult[] = [
  ...evidenceStyles,
  css`
    .stances {
      padding-inline-start: 1em;
      list-style: '– ';
    }

    .stances li + li {
      margin-block-start: 0.25em;
    }
  `,
];
