import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Explainer } from '../../src/embed/index.js';
import { directionOf, localeOf, type Locale } from '../../src/locale/index.js';
import { inLanguage, type Problem, type Statement } from '../../src/model/index.js';
import { ComposerBlocks } from './blocks.js';
import type { ContrastFigures } from './contrast.js';
import { download, readFile } from './files.js';
import { ComposerForms } from './forms-panel.js';
import { loadIntegrity } from './integrity.js';
import { ComposerLook } from './look.js';
import { loadManifest, type Manifest } from './manifest.js';
import { ComposerOutput } from './output.js';
import { sentence, type AnnounceEvent } from './panel.js';
import { ComposerPreflight } from './preflight.js';
import { ComposerPreview, type ContrastEvent } from './preview.js';
import { ComposerState } from './state.js';
import { bundledIds, bundledStatement } from './statements.js';
import {
  composerLanguageFor,
  composerLanguages,
  composerWords,
  type ComposerLanguage,
  type ComposerWords,
} from './words/index.js';

/** Replaced by the build. */
declare const VERSION: string;

const longestValue = 80;

/** What a file was refused for, or what is needed before it can be used. */
interface Notice {
  readonly message: string;
  readonly problems: readonly Problem[];
}

/** The page: its head, and the three panes. */
export class CommuniqueComposer extends LitElement {
  static override properties: PropertyDeclarations = {
    language: { state: true },
    locale: { state: true },
    state: { state: true },
    contrast: { state: true },
    notice: { state: true },
    announcement: { state: true },
    failure: { state: true },
    dragging: { state: true },
  };

  declare protected language: ComposerLanguage;
  /** Of the interface. */
  declare protected locale: Locale | undefined;
  declare protected state: ComposerState | undefined;
  declare protected contrast: ContrastFigures | undefined;
  declare protected notice: Notice | undefined;
  declare protected announcement: string | undefined;
  declare protected failure: string | undefined;
  declare protected dragging: boolean;

  #manifest: Manifest = new Map();
  /** A statement that came from a file, so that it can be chosen again. */
  #fromFile: Statement | undefined;
  #fileReference = '';
  /** An explainer that waits for its statement. */
  #waiting: Explainer | undefined;
  #saved = '';

  constructor() {
    super();
    const asked = new URLSearchParams(location.search).get('lang');
    const wanted = asked ? [asked] : navigator.languages;
    this.language = composerLanguageFor(wanted);
    this.dragging = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('composer-announce', this.#announce);
    this.addEventListener('composer-contrast', this.#measured);
    addEventListener('dragover', this.#dragOver);
    addEventListener('dragleave', this.#dragLeave);
    addEventListener('drop', this.#drop);
    addEventListener('beforeunload', this.#beforeUnload);
    void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('composer-announce', this.#announce);
    this.removeEventListener('composer-contrast', this.#measured);
    removeEventListener('dragover', this.#dragOver);
    removeEventListener('dragleave', this.#dragLeave);
    removeEventListener('drop', this.#drop);
    removeEventListener('beforeunload', this.#beforeUnload);
  }

  get #words(): ComposerWords {
    return composerWords(this.language);
  }

  async #start(): Promise<void> {
    try {
      await this.#speak(this.language);
      const scripts = new URL(`../../dist/cdn/${VERSION}/`, document.baseURI).href;
      const id = bundledIds[0]!;
      const [manifest, statement, integrity] = await Promise.all([
        loadManifest(new URL('../../custom-elements.json', document.baseURI)),
        bundledStatement(id),
        loadIntegrity(scripts),
      ]);
      this.#manifest = manifest;
      const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
      const isNarrow = matchMedia('(width < 48rem)').matches;
      const state = new ComposerState(
        { statement: statement!, reference: id },
        this.language,
        { scheme: isDark ? 'dark' : 'light', width: isNarrow ? 'phone' : 'desktop' },
        { scripts, pages: new URL('../../pages/', document.baseURI).href, integrity },
      );
      state.addEventListener('change', () => this.requestUpdate());
      this.#saved = JSON.stringify(state.explainer);
      this.state = state;
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
    }
  }

  /** Sets the language of the interface. */
  async #speak(language: ComposerLanguage): Promise<void> {
    const locale = await localeOf(language);
    this.language = language;
    this.locale = locale;
    const root = document.documentElement;
    root.lang = language;
    root.dir = directionOf(language);
    document.title = composerWords(language).title;
  }

  #switchLanguage(): void {
    const next = composerLanguages.find((language) => language !== this.language)!;
    const address = new URL(location.href);
    address.searchParams.set('lang', next);
    history.replaceState(null, '', address);
    void this.#speak(next);
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const { state, locale, language, contrast } = this;
    if (this.failure !== undefined) {
      return html`<p class="loading" role="alert"
        >${sentence(words.loadFailed, { message: this.failure })}</p
      >`;
    }
    if (!state || !locale) return html`<p class="loading">${words.loading}</p>`;
    return html`<a class="skip" href="#blocks">${words.skip}</a>
      ${this.#head(state)} ${this.notice ? this.#noticeBox(this.notice) : nothing}
      <nav class="panes" aria-label=${words.panes.label}>
        <a href="#blocks">${words.panes.blocks}</a>
        <a href="#preview">${words.panes.preview}</a>
        <a href="#output">${words.panes.output}</a>
      </nav>
      <main class=${this.dragging ? 'dragging' : ''}>
        <composer-blocks
          id="blocks"
          tabindex="-1"
          .state=${state}
          .words=${words}
          .interfaceLanguage=${language}
          .manifest=${this.#manifest}
          .locale=${locale}
        ></composer-blocks>
        <composer-preview
          id="preview"
          tabindex="-1"
          .state=${state}
          .words=${words}
          .interfaceLanguage=${language}
          .locale=${locale}
        ></composer-preview>
        <composer-output
          id="output"
          tabindex="-1"
          .state=${state}
          .words=${words}
          .interfaceLanguage=${language}
          .locale=${locale}
          .contrast=${contrast}
        ></composer-output>
      </main>
      <p class="announcement" role="status">${this.announcement ?? ''}</p>`;
  }

  #head(state: ComposerState): TemplateResult {
    const words = this.#words;
    const other = this.language === 'ar' ? 'en' : 'ar';
    const title = (statement: Statement): string => inLanguage(statement.title, this.language).text;
    const isFile = !state.isBundled;
    return html`<header>
      <div class="masthead">
        <h1>${words.title}</h1>
        <p class="standfirst">${words.standfirst}</p>
        <button
          type="button"
          class="plain"
          lang=${other}
          dir=${directionOf(other)}
          @click=${() => this.#switchLanguage()}
          >${words.interfaceLanguage}</button
        >
      </div>
      <div class="documents">
        <label class="statement"
          ><span>${words.statement}</span>
          <select
            @change=${(event: Event) => this.#choose((event.target as HTMLSelectElement).value)}
          >
            ${bundledIds.map(
              (id) =>
                html`<option value=${id} .selected=${!isFile && state.reference === id}
                  >${words.statementBundled}:
                  ${state.statement.id === id ? title(state.statement) : id}</option
                >`,
            )}
            ${
              this.#fromFile
                ? html`<option value="" .selected=${isFile}
                    >${words.statementFile}: ${title(this.#fromFile)}</option
                  >`
                : nothing
            }
          </select></label
        >
        <label class="file" title=${words.openFileHint}
          ><input
            class="hidden"
            type="file"
            accept=".json,application/json"
            aria-describedby="file-hint"
            @change=${(event: Event) => this.#chosen(event)}
          /><span class="button">${words.openFile}</span></label
        ><span class="hidden" id="file-hint">${words.openFileHint}</span>
        <button
          type="button"
          aria-disabled=${state.explainer.blocks.length === 0 ? 'true' : nothing}
          @click=${() => this.#download(state)}
          >${words.downloadExplainer}</button
        >
      </div>
    </header>`;
  }

  #noticeBox({ message, problems }: Notice): TemplateResult {
    const words = this.#words;
    return html`<section class="notice" role="alert">
      <p>${message}</p>
      ${
        problems.length > 0
          ? html`<ol lang="en" dir="ltr">
              ${problems.map(
                ({ path, value, message: what, choices }) =>
                  html`<li
                    ><code>${path || words.theWhole}</code>
                    ${value === undefined ? nothing : html`<code class="value">${shown(value)}</code>`}
                    ${what}${
                      choices?.length
                        ? html`<br /><small>${words.problemValid}: ${choices.join(', ')}</small>`
                        : nothing
                    }</li
                  >`,
              )}
            </ol>`
          : nothing
      }
      <button
        type="button"
        class="plain"
        @click=${() => {
          this.notice = undefined;
        }}
        >${words.dismiss}</button
      >
    </section>`;
  }

  async #choose(id: string): Promise<void> {
    const statement = id ? await bundledStatement(id) : this.#fromFile;
    const reference = id || this.#fileReference;
    if (statement) this.state?.openStatement({ statement, reference });
  }

  #chosen(event: Event): void {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) void this.#open(file);
    // So that the same file can be chosen again once it is put right.
    input.value = '';
  }

  async #open(file: File): Promise<void> {
    const words = this.#words;
    const opened = await readFile(file);
    this.notice = undefined;
    switch (opened.kind) {
      case 'not-json':
        this.#notify(sentence(words.notJson, { file: file.name, message: opened.message }));
        return;
      case 'refused': {
        const { problems } = opened;
        const template =
          opened.as === 'statement' ? words.statementRefused : words.explainerRefused;
        const count = this.locale!.number(problems.length);
        this.#notify(sentence(template, { file: file.name, count }), problems);
        return;
      }
      case 'statement':
        this.#openStatement(opened.statement);
        return;
      case 'explainer':
        await this.#openExplainer(opened.explainer);
    }
  }

  #openStatement(statement: Statement): void {
    const { state, locale } = this;
    if (!state || !locale) return;
    this.#fromFile = statement;
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting) {
      this.#fileReference = waiting.statement;
      state.openExplainer(waiting, { statement, reference: waiting.statement });
    } else {
      this.#fileReference = '';
      state.openStatement({ statement, reference: '' });
    }
    this.announcement = sentence(this.#words.statementOpened, {
      title: inLanguage(statement.title, this.language).text,
      count: locale.number(statement.clauses.length),
    });
  }

  async #openExplainer(explainer: Explainer): Promise<void> {
    const { state, locale } = this;
    if (!state || !locale) return;
    const { statement: reference } = explainer;
    const ofFile = this.#fromFile;
    const isOfFile = ofFile && [this.#fileReference, ofFile.id].includes(reference);
    const statement = (await bundledStatement(reference)) ?? (isOfFile ? ofFile : undefined);
    if (!statement) {
      this.#waiting = explainer;
      this.#notify(sentence(this.#words.statementNeeded, { statement: reference }));
      return;
    }
    state.openExplainer(explainer, {
      statement,
      reference: isOfFile ? this.#fileReference : reference,
    });
    this.#saved = JSON.stringify(state.explainer);
    this.announcement = sentence(this.#words.explainerOpened, {
      count: locale.number(explainer.blocks.length),
    });
  }

  #download(state: ComposerState): void {
    const { explainer } = state;
    if (explainer.blocks.length === 0) return;
    download(`${state.statement.id}.explainer.json`, `${JSON.stringify(explainer, null, 2)}\n`);
    this.#saved = JSON.stringify(explainer);
  }

  #notify(message: string, problems: readonly Problem[] = []): void {
    this.notice = { message, problems };
  }

  readonly #announce = (event: Event): void => {
    this.announcement = (event as AnnounceEvent).message;
  };

  readonly #measured = (event: Event): void => {
    const { figures } = event as ContrastEvent;
    if (JSON.stringify(figures) !== JSON.stringify(this.contrast)) this.contrast = figures;
  };

  readonly #dragOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.dragging = true;
  };

  readonly #dragLeave = (event: DragEvent): void => {
    if (!event.relatedTarget) this.dragging = false;
  };

  readonly #drop = (event: DragEvent): void => {
    this.dragging = false;
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void this.#open(file);
  };

  // What has not been downloaded is nowhere else.
  readonly #beforeUnload = (event: BeforeUnloadEvent): void => {
    const { state } = this;
    if (state?.items.length && JSON.stringify(state.explainer) !== this.#saved) {
      event.preventDefault();
    }
  };
}

function shown(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > longestValue ? `${json.slice(0, longestValue)}…` : json;
}

customElements.define('composer-blocks', ComposerBlocks);
customElements.define('composer-forms', ComposerForms);
customElements.define('composer-look', ComposerLook);
customElements.define('composer-output', ComposerOutput);
customElements.define('composer-preflight', ComposerPreflight);
customElements.define('composer-preview', ComposerPreview);
customElements.define('communique-composer', CommuniqueComposer);
