import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { directionOf, type Locale } from '../../src/locale/index.js';
import { readerLanguages } from './control.js';
import { schemes, type ContrastFigures } from './contrast.js';
import { Panel } from './panel.js';
import type { FromPreview, ToPreview } from './preview-messages.js';
import { lookUp } from './words/look-up.js';

/** The ready-made themes, and none. */
const themeNames = ['neutral', 'broadsheet', 'midnight'] as const;

/** Widths of the previewed page in CSS pixels. */
const pageWidths = { phone: 390, desktop: 1024 } as const;

/** The preview has measured its colours. */
export class ContrastEvent extends Event {
  constructor(readonly figures: ContrastFigures) {
    super('composer-contrast', { bubbles: true });
  }
}

/** The explainer as a reader sees it, and from where. */
export class ComposerPreview extends Panel {
  static override properties: PropertyDeclarations = {
    locale: { attribute: false },
  };

  /** Of the composer's interface: it names the languages. */
  declare locale: Locale;

  #ready = false;
  #shownStatement: unknown;
  readonly #resized = new ResizeObserver(() => this.#fit());

  readonly #listen = ({ data, origin, source }: MessageEvent<FromPreview>): void => {
    if (origin !== location.origin || source !== this.#frame?.contentWindow) return;
    if (data.kind === 'contrast') this.dispatchEvent(new ContrastEvent(data.figures));
    if (data.kind === 'select' && this.state.selected?.key !== data.key)
      this.state.select(data.key);
    if (data.kind === 'ready') {
      this.#ready = true;
      this.#shownStatement = undefined;
      this.requestUpdate();
    }
  };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('message', this.#listen);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('message', this.#listen);
    this.#resized.disconnect();
  }

  protected override firstUpdated(): void {
    this.#resized.observe(this.querySelector('.stage')!);
  }

  protected override updated(_changed: PropertyValues): void {
    this.#fit();
    if (this.#ready) this.#show();
  }

  get #frame(): HTMLIFrameElement | null {
    return this.querySelector('iframe');
  }

  #show(): void {
    const { statement, reference, items, selected, language, theme, tokens, view } = this.state;
    if (statement !== this.#shownStatement) {
      this.#tell({ kind: 'statement', statement, reference });
      this.#shownStatement = statement;
    }
    this.#tell({
      kind: 'explainer',
      items,
      selected: selected?.key,
      language,
      direction: directionOf(language),
      theme,
      tokens,
      scheme: view.scheme,
      empty: { text: this.words.previewEmpty, language: this.interfaceLanguage },
    });
  }

  #tell(message: ToPreview): void {
    this.#frame?.contentWindow?.postMessage(message, location.origin);
  }

  /** A page that is wider than its place is shown smaller, not narrower. */
  #fit(): void {
    const stage = this.querySelector<HTMLElement>('.stage');
    const frame = this.#frame;
    if (!stage || !frame) return;
    const width = pageWidths[this.state.view.width];
    const scale = Math.min(1, stage.clientWidth / width);
    frame.style.inlineSize = `${width}px`;
    frame.style.blockSize = `${stage.clientHeight / scale}px`;
    frame.style.scale = String(scale);
    frame.style.marginInlineStart = `${Math.max(0, (stage.clientWidth - width * scale) / 2)}px`;
  }

  protected override render(): TemplateResult {
    const { words, state } = this;
    return html`<h2 class="hidden">${words.panes.preview}</h2>
      <div class="toolbar">
        <label>
          <span>${words.language}</span>
          <select
            @change=${(event: Event) => state.setLanguage((event.target as HTMLSelectElement).value)}
          >
            ${readerLanguages(state.statement, state.language, this.locale).map(
              ({ value, label }) =>
                html`<option value=${value} .selected=${value === state.language}
                  >${label}</option
                >`,
            )}
          </select>
        </label>
        <label>
          <span>${words.theme}</span>
          <select
            @change=${(event: Event) =>
              state.setTheme((event.target as HTMLSelectElement).value || undefined)}
          >
            <option value="" .selected=${!state.theme}>${words.themes.none}</option>
            ${themeNames.map(
              (theme) =>
                html`<option value=${theme} .selected=${theme === state.theme}
                  >${lookUp(words.themes, theme)}</option
                >`,
            )}
          </select>
        </label>
        ${this.#choice('scheme', words.scheme, schemes, words.schemes)}
        ${this.#choice('width', words.width, ['phone', 'desktop'], words.widths)}
      </div>
      <div class="stage" data-width=${state.view.width}>
        <iframe src="preview.html" title=${words.previewFrame}></iframe>
      </div>`;
  }

  #choice<Choice extends string>(
    name: 'scheme' | 'width',
    label: string,
    choices: readonly Choice[],
    names: Readonly<Record<Choice, string>>,
  ): TemplateResult {
    return html`<fieldset class="segments">
      <legend>${label}</legend>
      ${choices.map(
        (choice) =>
          html`<label
            ><input
              type="radio"
              name=${name}
              .checked=${this.state.view[name] === (choice as string)}
              @change=${() => this.state.setView({ [name]: choice })}
            /><span>${names[choice]}</span></label
          >`,
      )}
    </fieldset>`;
  }
}
