import {
  adoptStyles,
  html,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { stylesOf } from '../../core/base.styles.js';
import { CommuniqueElement } from '../../core/communique-element.js';
import { fragmentOf, Places } from '../../core/places.js';
import type { Reading } from '../../core/reading.js';
import { find, findAll, sourceOf, strengthOf } from '../../model/select.js';
import type { Clause } from '../../model/statement.js';
import type { Strength } from '../../model/vocabulary.js';
import { clauseLink } from '../../parts/clause-link.js';
import { citationOf } from '../../parts/citation.js';
import {
  quotationFidelity,
  readsQuotation,
  translated,
  translationFidelity,
  translationFor,
} from '../../parts/fidelity.js';
import { labelLine } from '../../parts/label-line.js';
import { voice } from '../../parts/party-mark.js';
import { quotation } from '../../parts/quotation.js';
import { referenceGloss } from '../../parts/reference.js';
import { sourceLine } from '../../parts/source-line.js';
import { strengthScale } from '../../parts/strength-scale.js';
import { CommuniqueCopyEvent } from './communique-copy-event.js';
import { clauseCardStyles, deferralStyles } from './clause-card.styles.js';

const variants = ['full', 'compact', 'quote'] as const;
export type ClauseCardVariant = (typeof variants)[number];

// Voice, quotation and source cannot be hidden: a quotation without them is not attributed.
const hideable = [
  'title',
  'number',
  'strength',
  'translation',
  'summary',
  'references',
  'copy',
] as const;

/** As many as a reader may have in view; the layout of those after them can wait. */
const cardsInView = 10;
let cardsOnPage = 0;

/** What each variant shows of what can be hidden. */
const shownIn: Readonly<Record<ClauseCardVariant, ReadonlySet<(typeof hideable)[number]>>> = {
  full: new Set(hideable),
  compact: new Set(['title', 'strength', 'summary']),
  quote: new Set(['translation', 'copy']),
};

/**
 * One clause of a statement: who says it, in whose words, how firmly, and where
 * it comes from.
 *
 * @summary One clause, quoted, attributed and explained.
 * @element clause-card
 * @csspart title - The title of the clause.
 * @csspart quotation - The words of the clause in the language of the source.
 * @csspart translation - The translation, where the reader's language is another.
 * @csspart source - The line that says where the words come from.
 * @fires {CommuniqueCopyEvent} communique-copy - When the reader copies the quotation; cancelable.
 */
export class ClauseCard extends CommuniqueElement {
  static override styles: CSSResult = stylesOf('clause-card', ...clauseCardStyles);

  /** Added to the styles of cards that cannot be in view yet. */
  static readonly deferralStyles: CSSResult = deferralStyles;

  static override properties: PropertyDeclarations = {
    clause: {},
    variant: {},
    hide: {},
    copyResult: { state: true },
  };

  /** Id of the clause. */
  declare clause: string | undefined;

  /** How much it shows: all of it, a third, or just the words, the voice and the source. @default 'full' */
  declare variant: ClauseCardVariant | undefined;

  /** Parts to leave out, separated by spaces: `title`, `number`, `strength`, `translation`, `summary`, `references`, `copy`. */
  declare hide: string | undefined;

  declare private copyResult: 'copied' | 'copyFailed' | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    cardsOnPage += 1;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    cardsOnPage -= 1;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // Given anew and not added to: a list of sheets that a script has read costs memory in every card.
    if (cardsOnPage >= cardsInView && !this.isPrerendered)
      adoptStyles(root as ShadowRoot, [ClauseCard.styles, ClauseCard.deferralStyles]);
    return root;
  }

  protected override places({ statement }: Reading): Places | undefined {
    const clause = find(statement, 'clause', this.clause ?? '');
    return clause && new Places('card', statement.id, [clause.id]);
  }

  protected override renderReading(reading: Reading): TemplateResult | undefined {
    const clause = this.named(reading, 'clause', this.clause);
    if (!clause) return undefined;
    const variant = this.choose('variant', this.variant, variants);
    const hidden = this.chooseSome('hide', this.hide, hideable);
    const shows = (part: (typeof hideable)[number]): boolean =>
      shownIn[variant].has(part) && !hidden.has(part);
    const strength = shows('strength') ? strengthOf(clause) : undefined;

    return html`<article
      class=${variant}
      id=${fragmentOf(clause.id).slice(1)}
      tabindex="-1"
      aria-labelledby=${shows('title') ? 'title' : nothing}
    >
      ${shows('number') ? this.#renderNumber(reading, clause) : nothing}${
        shows('title') ? renderTitle(reading, clause) : nothing
      }
      ${
        variant === 'compact'
          ? renderVoiceAndStrength(reading, clause, strength)
          : renderVoice(reading, clause)
      }${variant === 'compact' ? nothing : renderQuotation(reading, clause, strength)}${shows('translation') ? renderTranslation(reading, clause) : nothing}${
        shows('summary') ? renderSummary(reading, clause) : nothing
      }${
        shows('references') && clause.references.length > 0
          ? renderReferences(reading, clause)
          : nothing
      }
      <footer class="label source" part="source">
        ${sourceLine(reading, sourceOf(reading.statement, clause))}${shows('copy') ? this.#renderCopy(reading, clause) : nothing}
      </footer>
    </article>`;
  }

  #renderNumber(reading: Reading, clause: Clause): TemplateResult {
    const { statement, locale } = reading;
    const topic = find(statement, 'topic', clause.topic)!;
    const place = reading.sentence(locale.words.clauseNumber, {
      number: locale.number(clause.number),
      total: locale.number(statement.clauses.length),
    });
    return labelLine(reading.text(topic.label), clauseLink(this, reading, clause, place, ['text']));
  }

  #renderCopy(reading: Reading, clause: Clause): TemplateResult {
    const { words } = reading.locale;
    return html`<span class="copy scripted"
      ><button type="button" .whenClicked=${() => this.#copy(reading, clause)}
        >${words.copy}</button
      >
      <span role="status">${this.copyResult ? words[this.copyResult] : nothing}</span></span
    >`;
  }

  async #copy(reading: Reading, clause: Clause): Promise<void> {
    const event = new CommuniqueCopyEvent(clause.id, citationOf(reading, clause));
    if (!this.dispatchEvent(event)) return;
    try {
      await navigator.clipboard.writeText(event.text);
      this.copyResult = 'copied';
    } catch {
      this.copyResult = 'copyFailed';
    }
  }
}

function renderVoice(reading: Reading, { speakers }: Clause): TemplateResult {
  return html`<p class="voice">${voice(reading, speakers)}</p>`;
}

function renderVoiceAndStrength(
  reading: Reading,
  { speakers }: Clause,
  strength: Strength | undefined,
): TemplateResult {
  return html`<p class="voice">
    <span>${voice(reading, speakers)}</span>${strength ? strengthScale(reading, strength) : nothing}
  </p>`;
}

function renderTitle(reading: Reading, { title }: Clause): TemplateResult {
  return html`<div
    class="title"
    id="title"
    part="title"
    role="heading"
    aria-level=${reading.headingLevel}
    >${reading.text(title)}</div
  >`;
}

function renderQuotation(
  reading: Reading,
  clause: Clause,
  strength: Strength | undefined,
): TemplateResult {
  return html`<div class="entry">
    <div class="margin">
      <p class="label">${quotationFidelity(reading, clause)}</p>
      ${
        strength
          ? html`<p class="label"
              >${strengthScale(reading, strength)}${
                clause.operative && !readsQuotation(reading, clause)
                  ? html` <span class="verb">${reading.text(clause.operative.verb)}</span>`
                  : nothing
              }</p
            >`
          : nothing
      }
    </div>
    ${quotation(clause)}
  </div>`;
}

function renderTranslation(reading: Reading, clause: Clause): TemplateResult | typeof nothing {
  const translation = translationFor(reading, clause);
  if (!translation) return nothing;
  return html`<div class="entry">
    <p class="label">${translationFidelity(reading, translation)}</p>
    ${translated(translation)}
  </div>`;
}

function renderSummary(reading: Reading, { summary }: Clause): TemplateResult {
  return html`<div class="entry">
    <p class="label">${reading.locale.words.fidelity.summary}</p>
    <p>${reading.text(summary)}</p>
  </div>`;
}

function renderReferences(reading: Reading, clause: Clause): TemplateResult {
  const { locale, statement } = reading;
  const references = findAll(statement, 'reference', clause.references);
  return html`<details class="references">
    <summary class="label">
      ${`${locale.words.references} (${locale.number(references.length)})`}
    </summary>
    <dl>
      ${references.map(
        (reference) =>
          html`<div class="entry">
            <dt>
              ${reference.url ? html`<a href=${reference.url}>${reading.text(reference.label)}</a>` : reading.text(reference.label)}
            </dt>
            <dd>${referenceGloss(reading, reference)}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'clause-card': ClauseCard;
  }
}
