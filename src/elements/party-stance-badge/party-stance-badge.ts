import { html, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import { stylesOf } from '../../core/base.styles.js';
import { CommuniqueElement } from '../../core/communique-element.js';
import type { Reading } from '../../core/reading.js';
import { find, idsOf, stancesOf, type CitedStance } from '../../model/select.js';
import type { Party, Topic } from '../../model/statement.js';
import { evidence } from '../../parts/evidence.js';
import { partyMark, voice } from '../../parts/party-mark.js';
import { stancePhrase } from '../../parts/stance-phrase.js';
import { partyStanceBadgeStyles } from './party-stance-badge.styles.js';

const variants = ['full', 'compact'] as const;
export type PartyStanceBadgeVariant = (typeof variants)[number];

/**
 * One party's position on one topic, inline in a sentence. Opens its evidence:
 * every stance of the party on the topic, the clause, the quotation and the source.
 * Where the statement gives none it says so.
 *
 * @summary One party's position on one topic, inside a sentence.
 * @element party-stance-badge
 * @csspart stance - The words in the sentence.
 * @csspart evidence - The popover.
 */
export class PartyStanceBadge extends CommuniqueElement {
  static override styles: CSSResult[] = stylesOf('party-stance-badge', ...partyStanceBadgeStyles);

  static override properties: PropertyDeclarations = {
    party: {},
    topic: {},
    variant: {},
  };

  /** Id of the party. */
  declare party: string | undefined;

  /** Id of the topic. */
  declare topic: string | undefined;

  /** With the party's name, or with its mark alone where the sentence has named it. @default 'full' */
  declare variant: PartyStanceBadgeVariant | undefined;

  #wasOpen = false;

  protected override renderReading(reading: Reading): TemplateResult | undefined {
    const party = this.#known(reading, 'party', this.party);
    const topic = this.#known(reading, 'topic', this.topic);
    if (!party || !topic) return undefined;
    const stances = stancesOf(reading.statement, party.id, topic.id);
    const showParty = this.choose('variant', this.variant, variants) === 'full';
    const { words } = reading.locale;

    return html`<span class=${stances.length > 0 ? 'stated' : 'not-stated'}
        ><button type="button" id="mark" popovertarget="evidence" aria-haspopup="dialog">
          ${partyMark(reading, party)}</button
        ><label
          for="mark"
          part="stance"
          @pointerdown=${this.#rememberOpen}
          @click=${this.#keepClosed}
          >${showParty ? nothing : html`<span class="visually-hidden">${reading.text(party.shortName)} </span>`}${stancePhrase(reading, party, stances[0]?.stance, { showParty })}</label
        ></span
      >
      <div
        class="popover"
        id="evidence"
        part="evidence"
        popover
        role="dialog"
        aria-labelledby="topic"
      >
        <div class="head">
          <p id="topic">${reading.text(party.shortName)} · ${reading.text(topic.label)}</p>
          <button
            class="close"
            type="button"
            popovertarget="evidence"
            popovertargetaction="hide"
            aria-label=${words.close}
          >
            ×
          </button>
        </div>
        ${stances.length > 0 ? this.#renderStances(reading, party, stances) : this.#renderNotStated(reading, party, topic)}
      </div>`;
  }

  #renderStances(
    reading: Reading,
    party: Party,
    stances: readonly CitedStance[],
  ): TemplateResult[] {
    const clauses = new Set(stances.map(({ clause }) => clause));
    return [...clauses].map((clause) => {
      const cited = stances.filter((stance) => stance.clause === clause);
      const parties = new Set(cited.flatMap(({ stance }) => stance.parties));
      return html`<p class="label">${voice(reading, [...parties])}</p>
        <ul>
          ${cited.map(({ stance }) => html`<li>${stancePhrase(reading, party, stance, { showParty: false })}</li>`)}
        </ul>
        ${evidence(reading, clause)}`;
    });
  }

  #renderNotStated(reading: Reading, party: Party, topic: Topic): TemplateResult {
    return html`<p>
      ${reading.sentence(reading.locale.words.notStatedEvidence, {
        party: reading.text(party.shortName),
        topic: reading.text(topic.label),
      })}
    </p>`;
  }

  #known<K extends 'party' | 'topic'>(
    reading: Reading,
    kind: K,
    id: string | undefined,
  ): ReturnType<typeof find<K>> {
    const known = find(reading.statement, kind, id ?? '');
    if (!known) {
      this.report({
        attribute: kind,
        value: id,
        message: `Not a ${kind} of this statement.`,
        choices: idsOf(reading.statement, kind),
      });
    }
    return known;
  }

  // A press on the phrase closes an open popover before the click arrives, which would open it again.
  #rememberOpen(): void {
    this.#wasOpen = this.renderRoot.querySelector('.popover:popover-open') !== null;
  }

  #keepClosed(event: Event): void {
    if (this.#wasOpen) event.preventDefault();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'party-stance-badge': PartyStanceBadge;
  }
}
