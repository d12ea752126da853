import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Locale } from '../../src/locale/index.js';
import type { ContrastFigures } from './contrast.js';
import { findingsOf, type Finding } from './findings.js';
import { oneAtATime } from './one-at-a-time.js';
import { Panel } from './panel.js';

const tabs = ['forms', 'preflight', 'look'] as const;
type Tab = (typeof tabs)[number];

/** What leaves the composer: the forms, what to know before they do, and how they look. */
export class ComposerOutput extends Panel {
  static override properties: PropertyDeclarations = {
    locale: { attribute: false },
    contrast: { attribute: false },
    findings: { state: true },
    tab: { state: true },
  };

  /** Of the composer's interface. */
  declare locale: Locale;
  declare contrast: ContrastFigures | undefined;
  declare protected findings: readonly Finding[] | undefined;
  declare protected tab: Tab | undefined;

  #known = '';

  readonly #find = oneAtATime(async () => {
    const { state, words, locale, contrast } = this;
    const findings = await findingsOf({ state, words, locale, contrast });
    // What is found leads to an update, which looks again.
    const known = JSON.stringify(findings);
    if (known === this.#known) return;
    this.#known = known;
    this.findings = findings;
  });

  protected override updated(): void {
    this.#find();
  }

  protected override render(): TemplateResult {
    const { state, words, interfaceLanguage, locale, contrast, findings } = this;
    const panel = (tab: Tab, content: TemplateResult): TemplateResult =>
      html`<div
        id=${`panel-${tab}`}
        role="tabpanel"
        aria-labelledby=${`tab-${tab}`}
        ?hidden=${tab !== this.#shown}
        >${content}</div
      >`;
    return html`<h2 class="hidden">${words.panes.output}</h2>
      <div class="tabs" role="tablist" aria-label=${words.panes.output} @keydown=${this.#moveByKey}
        >${tabs.map((tab) => this.#tab(tab))}</div
      >
      ${panel(
        'forms',
        html`<composer-forms
          .state=${state}
          .words=${words}
          .interfaceLanguage=${interfaceLanguage}
        ></composer-forms>`,
      )}
      ${panel(
        'preflight',
        html`<composer-preflight
          .state=${state}
          .words=${words}
          .interfaceLanguage=${interfaceLanguage}
          .locale=${locale}
          .findings=${findings}
        ></composer-preflight>`,
      )}
      ${panel(
        'look',
        html`<composer-look
          .state=${state}
          .words=${words}
          .interfaceLanguage=${interfaceLanguage}
          .locale=${locale}
          .contrast=${contrast}
        ></composer-look>`,
      )}`;
  }

  get #shown(): Tab {
    return this.tab ?? 'forms';
  }

  #tab(tab: Tab): TemplateResult {
    const isShown = tab === this.#shown;
    const count = tab === 'preflight' ? (this.findings?.length ?? 0) : 0;
    const isBad = this.findings?.some(({ severity }) => severity === 'error');
    return html`<button
      type="button"
      role="tab"
      id=${`tab-${tab}`}
      aria-controls=${`panel-${tab}`}
      aria-selected=${isShown ? 'true' : 'false'}
      tabindex=${isShown ? 0 : -1}
      @click=${() => {
        this.tab = tab;
      }}
      >${this.words.output[tab]}${
        count > 0
          ? html` <span class=${isBad ? 'count error' : 'count'}
              >${this.locale.number(count)}</span
            >`
          : ''
      }</button
    >`;
  }

  readonly #moveByKey = (event: KeyboardEvent): void => {
    const forward = getComputedStyle(this).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const step = event.key === forward ? 1 : event.key === backward ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = tabs.at((tabs.indexOf(this.#shown) + step) % tabs.length)!;
    this.tab = next;
    this.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
}
