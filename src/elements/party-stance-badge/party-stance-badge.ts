import { html, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import { stylesOf } from '../../core/base.styles.js';
import { CommuniqueElement } from '../../core/communique-element.js';
import { inARow, type Reading } from '../../core/reading.js';
import { stancesOf } from '../../model/select.js';
import { partyMark } from '../../parts/party-mark.js';
import { wordsWithPopover } from '../../parts/popover.js';
import { stanceEvidence } from '../../parts/stance-evidence.js';
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
 * @csspart quotation - The words of the clause in the language of the source.
 * @csspart translation - The translation, where the reader’s language is another.
 */
export class PartyStanceBadge extends CommuniqueElement {
  static override styles: CSSResult = stylesOf('party-stance-badge', ...partyStanceBadgeStyles);

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

  protected override renderReading(reading: Reading): TemplateResult | undefined {
    const party = this.named(reading, 'party', this.party);
    const topic = this.named(reading, 'topic', this.topic);
    if (!party || !topic) return undefined;
    const stances = stancesOf(reading.statement, party.id, topic.id);
    const showParty = this.choose('variant', this.variant, variants) === 'full';
    const lead = (first: string): TemplateResult =>
      partyMark(
        reading,
        party,
        showParty
          ? first
          : html`<span class="visually-hidden">${reading.text(party.shortName)} </span>${first}`,
      );
    return wordsWithPopover(this, reading, {
      part: 'stance',
      labelledBy: 'words',
      className: stances.length > 0 ? 'stated' : 'not-stated',
      words: stancePhrase(reading, party, stances[0]?.stance, { showParty, lead }),
      title: inARow([reading.text(party.shortName), ' · ', reading.text(topic.label)]),
      content: () => stanceEvidence(this, reading, party, topic, stances),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'party-stance-badge': PartyStanceBadge;
  }
}
