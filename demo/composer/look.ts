import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Locale } from '../../src/locale/index.js';
import { tokenDescriptions } from '../../src/theme/token-descriptions.js';
import { tokens } from '../../src/theme/tokens.js';
import {
  colourTokens,
  requiredRatio,
  schemes,
  type ColourToken,
  type ContrastFigures,
  type Scheme,
} from './contrast.js';
import { ratioText } from './findings.js';
import { Panel, sentence } from './panel.js';
import { lookUp } from './words/look-up.js';

type TokenName = keyof typeof tokens;

/** The CSS property that a token ends up in: what it accepts, the token accepts. */
const propertyOf = (token: TokenName): string => {
  if ((colourTokens as readonly string[]).includes(token)) return 'color';
  if (token.endsWith('font-family')) return 'font-family';
  if (token.startsWith('line-height')) return 'line-height';
  return 'inline-size';
};

const isColour = (token: TokenName): token is ColourToken => propertyOf(token) === 'color';

/** Whether a stylesheet and an explainer can hold this as the value of a token. */
const isValue = (token: TokenName, value: string): boolean =>
  !/[;{}<>\\]/.test(value) && CSS.supports(propertyOf(token), value);

/** The tokens, and what they do to contrast. */
export class ComposerLook extends Panel {
  static override properties: PropertyDeclarations = {
    locale: { attribute: false },
    contrast: { attribute: false },
    refused: { state: true },
  };

  /** Of the composer's interface. */
  declare locale: Locale;
  declare contrast: ContrastFigures | undefined;
  /** What was written last and is not a value. */
  declare protected refused: { readonly token: TokenName; readonly value: string } | undefined;

  protected override render(): TemplateResult {
    const { words } = this;
    const names = Object.keys(tokens) as TokenName[];
    return html`<section>
        <h3>${words.contrast}</h3>
        ${this.contrast ? this.#contrast(this.contrast) : nothing}
      </section>
      <section>
        <h3>${words.tokens}</h3>
        <p class="hint">${words.tokensHint}</p>
        <div class="tokens">
          ${[...names.filter(isColour), ...names.filter((name) => !isColour(name))].map((token) =>
            this.#token(token),
          )}
        </div>
      </section>`;
  }

  #contrast(contrast: ContrastFigures): TemplateResult {
    const { words, locale } = this;
    return html`<table class="contrast">
        <thead>
          <tr>
            <th scope="col">${words.contrastPair}</th>
            ${schemes.map((scheme) => html`<th scope="col">${words.schemes[scheme]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${contrast.light.figures.map(
            ({ pair }, index) =>
              html`<tr>
                <th scope="row">${lookUp(words.pair, pair) ?? pair}</th>
                ${schemes.map((scheme) => this.#figure(contrast, scheme, index))}
              </tr>`,
          )}
        </tbody>
      </table>
      <p class="hint"
        >${sentence(words.contrastHint, {
          text: ratioText(requiredRatio.text, locale),
          mark: ratioText(requiredRatio.mark, locale),
        })}</p
      >`;
  }

  #figure(contrast: ContrastFigures, scheme: Scheme, index: number): TemplateResult {
    const { words, locale } = this;
    const { ratio, passes } = contrast[scheme].figures[index]!;
    const verdict = passes === undefined ? words.decorates : passes ? words.passes : words.fails;
    const kind = passes === undefined ? 'decorates' : passes ? 'passes' : 'fails';
    return html`<td class=${kind}
      ><bdi dir="ltr">${ratio === undefined ? '—' : ratioText(ratio, locale)}</bdi>
      <small>${verdict}</small></td
    >`;
  }

  #token(token: TokenName): TemplateResult {
    const { words } = this;
    const property = `--communique-${token}`;
    const value = this.state.tokens[property] ?? '';
    const label = lookUp(words.token, token) ?? token;
    const isRefused = this.refused?.token === token;
    return html`<div
      class="token"
      role="group"
      aria-label=${label}
      title=${tokenDescriptions[token]}
    >
      <span class="name" aria-hidden="true">${label}</span>
      ${isColour(token) ? schemes.map((scheme) => this.#swatch(token, scheme, label)) : nothing}
      <input
        type="text"
        dir="ltr"
        spellcheck="false"
        aria-label=${sentence(words.tokenValue, { token: label })}
        aria-invalid=${isRefused ? 'true' : nothing}
        aria-describedby=${isRefused ? `refused-${token}` : nothing}
        placeholder=${tokens[token]}
        .value=${isRefused ? this.refused!.value : value}
        @change=${(event: Event) => this.#set(token, (event.target as HTMLInputElement).value.trim())}
      />
      ${
        value
          ? html`<button
              type="button"
              class="remove"
              aria-label=${sentence(words.tokenReset, { token: label })}
              @click=${() => this.#set(token, '')}
              ><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg
            ></button>`
          : nothing
      }
      ${
        isRefused
          ? html`<small class="problem" id=${`refused-${token}`}
              >${sentence(words.tokenWrong, {
                property: propertyOf(token),
                value: this.refused!.value,
              })}</small
            >`
          : nothing
      }
    </div>`;
  }

  #swatch(token: ColourToken, scheme: Scheme, label: string): TemplateResult {
    const { words, contrast } = this;
    const name = scheme === 'light' ? words.tokenLight : words.tokenDark;
    return html`<input
      type="color"
      aria-label=${sentence(name, { token: label })}
      title=${words.schemes[scheme]}
      .value=${contrast?.[scheme].colours[token] ?? '#000000'}
      @input=${(event: Event) =>
        this.#setColour(token, scheme, (event.target as HTMLInputElement).value)}
    />`;
  }

  #setColour(token: ColourToken, scheme: Scheme, colour: string): void {
    const now = (each: Scheme): string =>
      each === scheme ? colour : (this.contrast?.[each].colours[token] ?? colour);
    this.#set(token, `light-dark(${now('light')}, ${now('dark')})`);
  }

  #set(token: TokenName, value: string): void {
    const isAccepted = value === '' || isValue(token, value);
    this.refused = isAccepted ? undefined : { token, value };
    if (isAccepted) this.state.setToken(`--communique-${token}`, value);
  }
}
