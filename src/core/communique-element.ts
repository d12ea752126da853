import {
  adoptStyles,
  html,
  isServer,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { localeOf } from '../locale/index.js';
import { baseLanguage, bestLanguage } from '../model/lang-map.js';
import { find, idsOf, type Kind } from '../model/select.js';
import type { Statement } from '../model/statement.js';
import { hearClicks } from './clicks.js';
import { CommuniqueErrorEvent, type InputProblem } from './communique-error-event.js';
import {
  findPlace,
  forgetPlaces,
  fragmentOf,
  offerPlaces,
  withdrawPlaces,
  type Place,
  type PlaceKind,
  type Places,
} from './places.js';
import { Reading } from './reading.js';
import { openStatement, UnknownStatementError, type StatementReference } from './statements.js';
import {
  ancestorsOf,
  surroundingsOf,
  unwatchSurroundings,
  watchSurroundings,
  type Surroundings,
} from './surroundings.js';

const defaultHeadingLevel = 3;

/** Which most elements of a page share. */
let latestReading: Reading | undefined;

/** What a server has written, until its nodes are this element's own. */
interface Hydration {
  isReady: boolean;
  hydrate?: typeof import('./hydrate.js').hydrate;
}

/**
 * What an element keeps. In one object, because V8 gives up its fast layout for an element that has
 * more than about a dozen fields of its own, and Lit has ten.
 */
interface State {
  isPrerendered: boolean;
  reading?: Reading | undefined;
  surroundings?: Surroundings;
  arriving?: Set<Promise<unknown>>;
  reported?: Set<string>;
  offered?: Places | undefined;
  hydration?: Hydration | undefined;
}

/**
 * What every element does: takes its statement, language and heading level from
 * the page around it, shows its light-DOM children until it can render, and
 * goes on showing them if it cannot.
 *
 * @slot - The fallback: real text with a link, for readers without JavaScript.
 *   Shown until the element can render, and for good if it cannot.
 * @fires {CommuniqueErrorEvent} communique-error - When the element cannot use
 *   what it was given. The fallback stays.
 */
export abstract class CommuniqueElement extends LitElement {
  static override properties: PropertyDeclarations = {
    statement: {},
    headingLevel: { attribute: 'heading-level' },
  };

  /**
   * The statement: the id of a bundled one or a URL; as a property also a parsed
   * statement or its JSON. By default that of the explainer around the element,
   * or else the bundled one.
   */
  declare statement: StatementReference | undefined;

  /** Level of the element's own heading, 1 to 6. By default that of the explainer around it, or else 3. */
  declare headingLevel: number | string | undefined;

  readonly #state: State = { isPrerendered: isServer };

  override connectedCallback(): void {
    super.connectedCallback();
    watchSurroundings(this);
    hearClicks(this.getRootNode());
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchSurroundings(this);
    forgetPlaces(this);
    this.#withdraw();
  }

  /** Brings a clause that can be read in this element into view, and moves the focus to it. */
  reveal(clause: string): void {
    const place = this.renderRoot.querySelector<HTMLElement>(fragmentOf(clause));
    // As the browser does for a fragment of its own.
    for (const details of ancestorsOf(this))
      if (details.localName === 'details') details.setAttribute('open', '');
    place?.focus({ preventScroll: true });
    place?.scrollIntoView();
  }

  /**
   * Shows what has changed without waiting for the end of the task.
   *
   * @internal
   */
  updateNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  /** Settled when the element shows what it was last asked to, or its fallback for good. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let complete = await super.getUpdateComplete();
    while (this.#state.arriving?.size) {
      await Promise.allSettled(this.#state.arriving);
      complete = await super.getUpdateComplete();
    }
    return complete;
  }

  /**
   * Whether all content is there from the start, as on a server, and not only when the reader opens it.
   *
   * @internal
   */
  get isPrerendered(): boolean {
    return this.#state.isPrerendered;
  }

  /**
   * Where on this page a clause can be read: the first of the kinds that is there.
   *
   * @internal
   */
  findPlace(kinds: readonly PlaceKind[], statement: string, clause: string): Place | undefined {
    // A server knows no page, and what it has written is found again only if it is the same.
    if (isServer || this.#state.hydration) return undefined;
    return findPlace(this, kinds, statement, clause);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const prerendered = this.shadowRoot;
    if (!prerendered || isServer) return super.createRenderRoot();
    this.#state.isPrerendered = true;
    this.#state.hydration = { isReady: false };
    // The same styles, but shared by all elements of this kind, and allowed by every policy.
    adoptStyles(prerendered, (this.constructor as typeof LitElement).elementStyles);
    for (const style of prerendered.querySelectorAll('style')) style.remove();
    return prerendered;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    if (!this.#state.hydration || this.#state.hydration.isReady) return super.scheduleUpdate();
    return this.#prepare(this.#state.hydration).then(() => super.scheduleUpdate());
  }

  /** What a server has written is replaced only by something that says at least as much. */
  protected override shouldUpdate(): boolean {
    this.#look();
    return !this.#state.hydration || this.#state.reading !== undefined;
  }

  protected override willUpdate(): void {
    // The client has looked before it decided to update.
    if (isServer) this.#look();
  }

  protected override update(changed: PropertyValues): void {
    if (this.#state.hydration) this.#hydrate(this.#state.hydration);
    super.update(changed);
  }

  #look(): void {
    this.#state.surroundings = surroundingsOf(this);
    this.#state.reading = this.#read(this.#state.surroundings);
  }

  /** Waits for all that the first rendering needs, so that it finds what a server has written. */
  async #prepare(hydration: Hydration): Promise<void> {
    const [module] = await Promise.allSettled([import('./hydrate.js'), this.#arrivals()]);
    if (module.status === 'fulfilled') hydration.hydrate = module.value.hydrate;
    hydration.isReady = true;
  }

  /** Waits until nothing more arrives: what has failed would only fail again. */
  async #arrivals(): Promise<void> {
    let arrivals: PromiseSettledResult<unknown>[];
    do {
      this.#look();
      if (!this.#state.arriving?.size) return;
      arrivals = await Promise.allSettled(this.#state.arriving);
    } while (arrivals.some(({ status }) => status === 'fulfilled'));
  }

  #hydrate({ hydrate }: Hydration): void {
    try {
      hydrate!(this.render(), this.renderRoot, this.renderOptions);
    } catch {
      // Written by another version or for other attributes, or there is nothing to hydrate with: it is written anew.
      this.renderRoot.replaceChildren();
    }
    this.#state.hydration = undefined;
  }

  /** The languages whose words the element shows, for a reader of one. */
  protected languages(reader: string): readonly string[] {
    return [reader];
  }

  /** The element's content, or `undefined` if its input does not allow any: then it has reported why. */
  protected abstract renderReading(reading: Reading): TemplateResult | undefined;

  protected override render(): TemplateResult {
    const content = this.#state.reading && this.#renderSafely(this.#state.reading);
    if (!this.#state.reading || !content) return html`<slot></slot>`;
    const { language } = this.#state.reading.locale;
    return html`<div class="root" lang=${language} dir=${this.#state.surroundings!.direction}
      >${content}</div
    >`;
  }

  /** The clauses that can be read here, each in the part of the element that has the id of its fragment. */
  protected places(_reading: Reading): Places | undefined {
    return undefined;
  }

  protected override updated(): void {
    // An update may come after the element has left the page.
    const places =
      this.isConnected && this.#state.reading ? this.places(this.#state.reading) : undefined;
    if (String(places?.keys) === String(this.#state.offered?.keys)) return;
    this.#withdraw();
    this.#state.offered = places;
    if (places) offerPlaces(this, places);
  }

  #withdraw(): void {
    if (this.#state.offered) withdrawPlaces(this, this.#state.offered);
    this.#state.offered = undefined;
  }

  /**
   * A statement for a reader of `language`, if it is here; if it is on its way, nothing now and an
   * update on its arrival. What is wrong with it is reported under the name of the attribute.
   *
   * @param reference By default the element's own statement, here for its words in another language.
   */
  protected open(
    attribute: string,
    language: string,
    reference: StatementReference | undefined = this.#reference,
  ): Statement | undefined {
    try {
      return this.#whenHere(attribute, reference, openStatement(reference, language));
    } catch (error) {
      this.#reportStatement(attribute, reference, error);
      return undefined;
    }
  }

  /** Says once what is wrong with the element's input, on the console and as an event. */
  protected report(problem: InputProblem): void {
    const { attribute, value, message, choices } = problem;
    const valid = choices?.length ? ` Valid: ${choices.join(', ')}.` : '';
    const shown = typeof value === 'string' ? `"${value}"` : String(value);
    const line = `<${this.localName} ${attribute}=${shown}>: ${message}${valid}`;
    this.#state.reported ??= new Set();
    if (this.#state.reported.has(line)) return;
    this.#state.reported.add(line);
    console.warn(line, this);
    this.dispatchEvent(new CommuniqueErrorEvent(problem));
  }

  /** What an attribute names by its id; if nothing in the statement has it, a report that says which there are. */
  protected named<K extends Kind>(
    { statement }: Reading,
    kind: K,
    id: string | undefined | null,
  ): ReturnType<typeof find<K>> {
    const found = find(statement, kind, id ?? '');
    if (!found) {
      const message = `Not a ${kind} of this statement.`;
      this.report({ attribute: kind, value: id, message, choices: idsOf(statement, kind) });
    }
    return found;
  }

  /** One of the choices, or the first of them with a report that says which there are. */
  protected choose<Choice extends string>(
    attribute: string,
    value: string | undefined | null,
    choices: readonly Choice[],
  ): Choice {
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined && value) {
      this.report({
        attribute,
        value,
        message: `Not a valid choice; “${choices[0]!}” is shown.`,
        choices,
      });
    }
    return choice ?? choices[0]!;
  }

  /** The tokens of a space-separated attribute that are among the choices; others are reported. */
  protected chooseSome<Choice extends string>(
    attribute: string,
    value: string | undefined | null,
    choices: readonly Choice[],
  ): ReadonlySet<Choice> {
    const chosen = new Set<Choice>();
    for (const token of value?.split(/\s+/).filter(Boolean) ?? []) {
      const choice = choices.find((candidate) => candidate === token);
      if (choice) chosen.add(choice);
      else
        this.report({
          attribute,
          value: token,
          message: 'Not a valid choice; it is ignored.',
          choices,
        });
    }
    return chosen;
  }

  #renderSafely(reading: Reading): TemplateResult | undefined {
    try {
      return this.renderReading(reading);
    } catch (error) {
      this.report({
        attribute: 'statement',
        value: reading.statement.id,
        message: `Could not be shown: ${String(error)}`,
      });
      return undefined;
    }
  }

  #read({ language, explainers }: Surroundings): Reading | undefined {
    try {
      const opened = this.languages(language).map((wanted) => this.open('statement', wanted));
      // Each arrival adds to the statement: the last one opened has them all.
      const statement = opened.includes(undefined) ? undefined : opened.at(-1);
      const locale = this.#whenHere('statement', this.#reference, localeOf(language));
      if (!statement || !locale) return undefined;
      const contentLanguage = bestLanguage(statement.languages, language);
      const content =
        baseLanguage(contentLanguage) === baseLanguage(locale.language)
          ? locale
          : this.#whenHere('statement', this.#reference, localeOf(contentLanguage));
      if (!content) return undefined;
      const reading = new Reading(statement, locale, content, this.#headingLevel(explainers));
      // The same object for the same reading, so that templates can tell that nothing has changed.
      for (const known of [this.#state.reading, latestReading])
        if (known?.equals(reading)) return known;
      return (latestReading = reading);
    } catch (error) {
      this.#reportStatement('statement', this.#reference, error);
      return undefined;
    }
  }

  get #reference(): StatementReference | undefined {
    return this.statement || firstOf(this.#state.surroundings!.explainers, statementOf);
  }

  #headingLevel(explainers: readonly Element[]): number {
    const value = this.headingLevel ?? firstOf(explainers, headingLevelOf) ?? defaultHeadingLevel;
    const level = Number(value);
    if (Number.isInteger(level) && level >= 1 && level <= 6) return level;
    this.report({
      attribute: 'heading-level',
      value,
      message: `Not a heading level; ${defaultHeadingLevel} is used.`,
      choices: ['1', '2', '3', '4', '5', '6'],
    });
    return defaultHeadingLevel;
  }

  /** A value if it is here; if it is on its way, nothing now and an update on its arrival. */
  #whenHere<T extends object>(
    attribute: string,
    reference: StatementReference | undefined,
    value: T | Promise<T>,
  ): T | undefined {
    if (!(value instanceof Promise)) return value;
    this.#state.arriving ??= new Set();
    if (!this.#state.arriving.has(value)) {
      this.#state.arriving.add(value);
      const settle = (react: (reason?: unknown) => void) => (reason: unknown) => {
        this.#state.arriving?.delete(value);
        react(reason);
      };
      value.then(
        settle(() => this.requestUpdate()),
        settle((error) => this.#reportStatement(attribute, reference, error)),
      );
    }
    return undefined;
  }

  #reportStatement(
    attribute: string,
    reference: StatementReference | undefined,
    error: unknown,
  ): void {
    const message = error instanceof Error ? error.message : String(error);
    const choices = error instanceof UnknownStatementError ? error.choices : [];
    this.report({
      attribute,
      value: typeof reference === 'object' ? 'given as a property' : reference,
      message,
      choices,
    });
  }
}

function firstOf<T>(
  explainers: readonly Element[],
  get: (explainer: Element) => T | null | undefined,
): T | undefined {
  for (const explainer of explainers) {
    const value = get(explainer);
    if (value) return value;
  }
  return undefined;
}

/** The statement of an explainer, from its attributes where it has not been upgraded yet. */
function statementOf(explainer: Element): StatementReference | null | undefined {
  const { statement, src } = explainer as { statement?: StatementReference; src?: string };
  return statement ?? src ?? explainer.getAttribute('src') ?? explainer.getAttribute('statement');
}

function headingLevelOf(explainer: Element): string | number | null {
  return (
    (explainer as { headingLevel?: string | number }).headingLevel ??
    explainer.getAttribute('heading-level')
  );
}
