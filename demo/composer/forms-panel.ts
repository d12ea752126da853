import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { formNames, type FormName } from '../../src/embed/index.js';
import { blockLabel } from './blocks.js';
import { download } from './files.js';
import { fileNameOf, formsOf, type Forms } from './forms.js';
import { loadIntegrity } from './integrity.js';
import { oneAtATime } from './one-at-a-time.js';
import { Panel, sentence } from './panel.js';

type Made = Forms | { readonly problem: string };

/** What is copied into the article. */
export class ComposerForms extends Panel {
  static override properties: PropertyDeclarations = {
    made: { state: true },
    wrong: { state: true },
    refused: { state: true },
  };

  declare protected made: Made | undefined;
  /** The addresses that were written and are none, by the name of their field. */
  declare protected wrong: Readonly<Record<string, string>> | undefined;
  declare protected refused: boolean;

  #known = '';

  readonly #make = oneAtATime(async () => {
    const made = await this.#tryToMake();
    // What is made leads to an update, which makes it again.
    const known = JSON.stringify(made ?? null);
    if (known === this.#known) return;
    this.#known = known;
    this.refused = false;
    this.made = made;
  });

  protected override updated(): void {
    this.#make();
  }

  async #tryToMake(): Promise<Made | undefined> {
    if (this.state.explainer.blocks.length === 0) return undefined;
    try {
      return await formsOf(this.state);
    } catch (error) {
      return { problem: error instanceof Error ? error.message : String(error) };
    }
  }

  protected override render(): TemplateResult {
    const { words, state, made } = this;
    const { what, form } = state.output;
    const widgets = state.items.filter(({ block }) => block.kind === 'widget');
    return html`<div class="field">
        <label for="what">${words.what}</label>
        <select
          id="what"
          @change=${(event: Event) => {
            const { value } = event.target as HTMLSelectElement;
            state.setOutput({ what: value ? Number(value) : 'explainer' });
          }}
        >
          <option value="" .selected=${what === 'explainer'}>${words.wholeExplainer}</option>
          ${widgets.map(
            (item) =>
              html`<option value=${item.key} .selected=${what === item.key}
                >${blockLabel(item, state, words)}</option
              >`,
          )}
        </select>
      </div>
      <div class="field">
        <label for="form">${words.form}</label>
        <select
          id="form"
          aria-describedby="form-for"
          @change=${(event: Event) =>
            state.setOutput({ form: (event.target as HTMLSelectElement).value as FormName })}
        >
          ${formNames.map(
            (name) =>
              html`<option value=${name} .selected=${name === form}
                >${words.forms[name].name}</option
              >`,
          )}
        </select>
        <small class="hint" id="form-for">${words.forms[form].for}</small>
      </div>
      ${made ? this.#made(made) : html`<p class="quiet">${words.formEmpty}</p>`}
      <details class="addresses">
        <summary>${words.addresses}</summary>
        ${this.#addresses()}
      </details>`;
  }

  #made(made: Made): TemplateResult {
    const { words, state } = this;
    if ('problem' in made) {
      return html`<p class="problem" role="alert"
        >${words.formFailed} <span class="detail" lang="en" dir="ltr">${made.problem}</span></p
      >`;
    }
    const { name } = words.forms[state.output.form];
    return html`${this.#output('form-text', name, made.text, 12)}
    ${this.refused ? html`<p class="problem">${words.copyRefused}</p>` : nothing}
    ${made.address ? this.#output('address-text', words.address, made.address, 2) : nothing}
    ${made.script ? this.#output('script-text', words.script, made.script, 3) : nothing}
    ${made.themeTags ? this.#output('theme-text', words.themeTags, made.themeTags, 4) : nothing}`;
  }

  #output(id: string, name: string, text: string, rows: number): TemplateResult {
    const { words } = this;
    const isMain = id === 'form-text';
    return html`<div class="output">
      <label for=${id} class=${isMain ? 'hidden' : ''}
        >${isMain ? sentence(words.outputLabel, { form: name }) : name}</label
      >
      <textarea
        id=${id}
        readonly
        spellcheck="false"
        rows=${rows}
        dir=${isMain && this.state.output.form === 'text' ? 'auto' : 'ltr'}
        .value=${text}
      ></textarea>
      <div class="actions">
        <button
          type="button"
          class=${isMain ? 'primary' : ''}
          @click=${() => this.#copy(id, name, text)}
          >${words.copy}${isMain ? nothing : html`<span class="hidden">: ${name}</span>`}</button
        >
        ${
          isMain
            ? html`<button type="button" @click=${() => download(fileNameOf(this.state), text)}
                >${words.download}</button
              >`
            : nothing
        }
      </div>
    </div>`;
  }

  #addresses(): TemplateResult {
    const { words, state } = this;
    const { scripts, pages, integrity } = state.site;
    const isKnown = Object.keys(integrity).length > 0;
    return html`${this.#address('scripts', words.scripts, scripts, words.scriptsHint)}
      <p class="hint">${isKnown ? words.integrityFound : words.integrityMissing}</p>
      ${this.#address('pages', words.pages, pages, words.pagesHint)}
      ${
        state.isBundled
          ? nothing
          : this.#address(
              'reference',
              words.statementAddress,
              state.reference,
              words.statementAddressHint,
            )
      }`;
  }

  #address(
    name: 'scripts' | 'pages' | 'reference',
    label: string,
    value: string,
    hint: string,
  ): TemplateResult {
    const { words } = this;
    const wrong = this.wrong?.[name];
    const message = name === 'reference' ? words.fileAddressWrong : words.addressWrong;
    return html`<div class="field">
      <label for=${`address-${name}`}>${label}</label>
      <input
        id=${`address-${name}`}
        type="url"
        dir="ltr"
        spellcheck="false"
        aria-describedby=${`address-${name}-hint`}
        aria-invalid=${wrong === undefined ? nothing : 'true'}
        .value=${wrong ?? value}
        @change=${(event: Event) =>
          void this.#setAddress(name, (event.target as HTMLInputElement).value.trim())}
      />
      <small class=${wrong === undefined ? 'hint' : 'problem'} id=${`address-${name}-hint`}
        >${wrong === undefined ? hint : message}</small
      >
    </div>`;
  }

  async #setAddress(name: 'scripts' | 'pages' | 'reference', value: string): Promise<void> {
    const { state } = this;
    const address = URL.canParse(value) ? new URL(value) : undefined;
    const isWrong = !address || !/^https?:$/.test(address.protocol);
    const { [name]: _, ...others } = this.wrong ?? {};
    this.wrong = isWrong ? { ...others, [name]: value } : others;
    if (isWrong) return;
    if (name === 'reference') return state.setReference(address.href);
    const folder = address.href.endsWith('/') ? address.href : `${address.href}/`;
    if (name === 'pages') return state.setSite({ pages: folder });
    state.setSite({ scripts: folder, integrity: await loadIntegrity(folder) });
  }

  async #copy(id: string, form: string, text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.refused = false;
      this.announce(sentence(this.words.copied, { form }));
    } catch {
      this.refused = true;
      this.querySelector<HTMLTextAreaElement>(`#${id}`)?.select();
    }
  }
}
