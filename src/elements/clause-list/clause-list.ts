import { html, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { stylesOf } from '../../core/base.styles.js';
import { CommuniqueElement } from '../../core/communique-element.js';
import { customProperties } from '../../core/custom-properties.js';
import type { Place } from '../../core/places.js';
import { inARow, type Content, type Reading } from '../../core/reading.js';
import { searchClauses } from '../../model/search.js';
import { clausesOf, find, findAll, idsOf, strengthOf } from '../../model/select.js';
import type { Clause } from '../../model/statement.js';
import { strengths, type Strength } from '../../model/vocabulary.js';
import { clauseLink, clauseNumber } from '../../parts/clause-link.js';
import { evidence } from '../../parts/evidence.js';
import { labelLine } from '../../parts/label-line.js';
import { partyNames, voice } from '../../parts/party-mark.js';
import { section } from '../../parts/section.js';
import { strengthWord } from '../../parts/strength-scale.js';
import { readFragment, writeFragment, type Selection } from './fragment.js';
import { clauseListStyles } from './clause-list.styles.js';

const variants = ['list', 'key-points'] as const;
export type ClauseListVariant = (typeof variants)[number];

const hideable = ['title', 'count'] as const;

// The browser skips the layout of a whole group that is off the screen. One group
// for each item would be quicker still to lay out, but slower to filter.
const groupSize = 50;

/**
 * The clauses of a statement to browse: filtered by topic, party and strength,
 * and searched in every language that is present.
 *
 * @summary Browse, filter and search clauses; or the key points of a statement.
 * @element clause-list
 * @csspart title - The heading.
 * @csspart filters - The search field and the filters.
 * @csspart clause - One clause.
 * @csspart quotation - The words of the clause in the language of the source.
 * @csspart translation - The translation, where the reader’s language is another.
 */
export class ClauseList extends CommuniqueElement {
  static override styles: CSSResult = stylesOf('clause-list', ...clauseListStyles);

  static override properties: PropertyDeclarations = {
    topic: {},
    party: {},
    strength: {},
    clauses: {},
    limit: {},
    searchable: { type: Boolean },
    linkable: { type: Boolean },
    variant: {},
    hide: {},
    chosen: { state: true },
    isWhole: { state: true },
  };

  /** Id of a topic: shows only clauses about it. */
  declare topic: string | undefined;

  /** Id of a party: shows only clauses in which it speaks. */
  declare party: string | undefined;

  /** Shows only clauses of this strength: `agreed`, `will`, `ready`, `position`, `assessment` or `unstated`. */
  declare strength: Strength | undefined;

  /** Ids of the clauses to show, in this order, separated by spaces. All by default, in the order of the source. */
  declare clauses: string | undefined;

  /** How many clauses to show before the reader asks for all of them. */
  declare limit: string | number | undefined;

  /** Gives the reader a search field and filters. */
  declare searchable: boolean;

  /** Keeps the reader's search and filters in the fragment of the page's address, so that they can be linked. */
  declare linkable: boolean;

  /** Clauses that open, or the key points for the top of an article. @default 'list' */
  declare variant: ClauseListVariant | undefined;

  /** Parts to leave out, separated by spaces: `title`, `count`. */
  declare hide: string | undefined;

  /** What the reader has chosen beyond what the editor has set. */
  declare private chosen: Partial<Selection>;
  declare private isWhole: boolean;
  readonly #opened = new Set<string>();

  constructor() {
    super();
    this.searchable = false;
    this.linkable = false;
    this.chosen = {};
    this.isWhole = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#followFragment);
    this.#followFragment();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followFragment);
  }

  readonly #followFragment = (): void => {
    const chosen = this.linkable ? readFragment() : undefined;
    if (chosen) this.chosen = chosen;
  };

  protected override renderReading(reading: Reading): TemplateResult | undefined {
    const { statement, locale } = reading;
    const limit = this.#limit();
    const selection = this.#selection(reading);
    const all = this.#picked(reading);
    if (!selection || !all || limit === undefined) return undefined;
    const fitting = new Set(clausesOf(statement, selection));
    const found = searchClauses(
      all.filter((clause) => fitting.has(clause)),
      selection.query,
    );
    const shown = this.isWhole ? found : found.slice(0, limit);

    const hidden = this.chooseSome('hide', this.hide, hideable);
    const isKeyPoints = this.choose('variant', this.variant, variants) === 'key-points';
    const { words } = locale;
    return section(
      reading,
      {
        title: isKeyPoints ? words.keyPoints : words.listTitle,
        isTitleHidden: hidden.has('title'),
      },
      html`${this.searchable ? this.#renderFilters(reading, selection) : nothing}
      ${
        (isKeyPoints && !this.searchable) || hidden.has('count')
          ? nothing
          : html`<p class="label" role="status">
              ${reading.sentence(words.listCount, {
                count: locale.number(shown.length),
                total: locale.number(all.length),
              })}
            </p>`
      }
      ${found.length === 0 ? html`<p>${words.listEmpty}</p>` : nothing}
      ${isKeyPoints ? this.#renderKeyPoints(reading, shown) : this.#renderGroups(reading, all, new Set(shown))}
      ${
        shown.length < found.length
          ? html`<button
              class="all label scripted"
              type="button"
              .whenClicked=${() => this.#showAll(shown.length)}
            >
              ${reading.sentence(words.listAll, { total: locale.number(found.length) })}
            </button>`
          : nothing
      }`,
    );
  }

  #renderFilters(reading: Reading, selection: Selection): TemplateResult {
    const { statement, locale } = reading;
    const { words } = locale;
    const change =
      (name: keyof Selection) =>
      ({ target }: Event): void => {
        const { value } = target as HTMLInputElement | HTMLSelectElement;
        this.chosen = { ...this.chosen, [name]: value };
        if (this.linkable) writeFragment(this.chosen, this.#editorsSelection());
      };
    const choice = (
      name: 'topic' | 'party' | 'strength',
      label: string,
      options: readonly (readonly [string, string])[],
    ): TemplateResult =>
      html`<label
        ><span class="label">${label}</span>
        <select @change=${change(name)}>
          <option value="" ?selected=${!selection[name]}>${words.any}</option>
          ${options.map(([value, text]) => html`<option value=${value} ?selected=${selection[name] === value}>${text}</option>`)}
        </select></label
      >`;
    return html`<search class="filters scripted" part="filters">
      <label class="query"
        ><span class="label">${words.search}</span>
        <input type="search" dir="auto" .value=${selection.query} @input=${change('query')}
      /></label>
      ${choice(
        'topic',
        words.topic,
        statement.topics.map(({ id, label }) => [id, reading.plain(label)]),
      )}
      ${choice(
        'party',
        words.party,
        statement.parties.map(({ id, shortName }) => [id, reading.plain(shortName)]),
      )}
      ${choice(
        'strength',
        words.strengthLabel,
        strengths.map((strength) => [strength, words.strength[strength]]),
      )}
    </search>`;
  }

  /** Every clause is in the page, and those that do not fit are hidden: nothing is built or lost while the reader types. */
  #renderGroups(
    reading: Reading,
    clauses: readonly Clause[],
    shown: ReadonlySet<Clause>,
  ): TemplateResult[] {
    const groups: TemplateResult[] = [];
    for (let start = 0; start < clauses.length; start += groupSize) {
      const members = clauses.slice(start, start + groupSize);
      const count = members.filter((clause) => shown.has(clause)).length;
      groups.push(
        html`<ul
          class="group"
          ?hidden=${count === 0}
          style=${customProperties({ '--count': count })}
        >
          ${members.map((clause) => {
            const isShown = shown.has(clause);
            const isOpen = this.isPrerendered || this.#opened.has(clause.id);
            return html`<li part="clause" ?hidden=${!isShown}>
              ${guard([reading, clause, isOpen, isOpen && this.#placeOf(reading, clause)], () => this.#renderClause(reading, clause, isOpen))}
            </li>`;
          })}
        </ul>`,
      );
    }
    return groups;
  }

  #renderClause(reading: Reading, clause: Clause, isOpen: boolean): TemplateResult {
    return html`<details @toggle=${() => this.#open(clause)}>
      <summary>
        <span class="name">${reading.text(clause.title)}</span>
        <span class="label">${inARow(partyNames(reading, clause.speakers))}</span>
        <span class="label">${strengthWord(reading, strengthOf(clause))}</span>
      </summary>
      ${isOpen ? this.#renderBody(reading, clause) : nothing}
    </details>`;
  }

  /** What the link in an open clause depends on. */
  #placeOf({ statement }: Reading, clause: Clause): Place | undefined {
    return this.findPlace(['card', 'text'], statement.id, clause.id);
  }

  #renderBody(reading: Reading, clause: Clause): TemplateResult {
    const topic = find(reading.statement, 'topic', clause.topic)!;
    return html`<div class="body">
      ${labelLine(reading.text(topic.label), clauseLink(this, reading, clause, clauseNumber(reading, clause)))}
      <p>${reading.text(clause.summary)}</p>
      ${evidence(reading, clause)}
    </div>`;
  }

  #renderKeyPoints(reading: Reading, clauses: readonly Clause[]): TemplateResult {
    return html`<ul class="key-points">
      ${clauses.map(
        (clause) =>
          html`<li part="clause" tabindex="-1">
            <p
              ><span class="name">${this.#keyPointTitle(reading, clause)}</span>
              ${reading.text(clause.summary)}</p
            >
            ${labelLine(voice(reading, clause.speakers), strengthWord(reading, strengthOf(clause)))}
          </li>`,
      )}
    </ul>`;
  }

  #keyPointTitle(reading: Reading, clause: Clause): Content {
    return clauseLink(this, reading, clause, reading.text(clause.title));
  }

  #open({ id }: Clause): void {
    if (this.#opened.has(id)) return;
    this.#opened.add(id);
    this.requestUpdate();
  }

  /** The button goes away with its work done: the focus goes on to the first clause that it brought. */
  async #showAll(alreadyShown: number): Promise<void> {
    this.isWhole = true;
    await this.updateComplete;
    const clauses = this.renderRoot.querySelectorAll('[part="clause"]:not([hidden])');
    const place = clauses[alreadyShown];
    (
      place?.querySelector<HTMLElement>('summary, a') ?? (place as HTMLElement | undefined)
    )?.focus();
  }

  /** The clauses that the editor has picked, or all of them. */
  #picked({ statement }: Reading): readonly Clause[] | undefined {
    if (!this.clauses?.trim()) return statement.clauses;
    const ids = this.chooseSome('clauses', this.clauses, idsOf(statement, 'clause'));
    // Nothing known among them is a mistake, and not a wish for all.
    return ids.size > 0 ? findAll(statement, 'clause', [...ids]) : undefined;
  }

  #limit(): number | undefined {
    const { limit } = this;
    if (limit === undefined || limit === null || limit === '') return Infinity;
    if (Number.isInteger(Number(limit)) && Number(limit) > 0) return Number(limit);
    this.report({ attribute: 'limit', value: limit, message: 'Not a whole number above 0.' });
    return undefined;
  }

  #editorsSelection(): Selection {
    const { topic, party, strength } = this;
    return { topic: topic ?? '', party: party ?? '', strength: strength ?? '', query: '' };
  }

  #selection({ statement }: Reading): Selection | undefined {
    const editors = this.#editorsSelection();
    const choices: Record<string, readonly string[]> = {
      topic: idsOf(statement, 'topic'),
      party: idsOf(statement, 'party'),
      strength: strengths,
    };
    const isValid = ([name, value]: [string, string]): boolean =>
      !value || (choices[name]?.includes(value) ?? true);
    const wrong = Object.entries(editors).find((entry) => !isValid(entry));
    if (wrong) {
      const [attribute, value] = wrong;
      const message = `Not a ${attribute} of this statement.`;
      this.report({ attribute, value, message, choices: choices[attribute]! });
      return undefined;
    }
    // The reader's may come from the address of an old link, which is not the editor's mistake.
    return { ...editors, ...Object.fromEntries(Object.entries(this.chosen).filter(isValid)) };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clause-list': ClauseList;
  }
}
