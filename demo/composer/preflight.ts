import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Locale } from '../../src/locale/index.js';
import type { Finding } from './findings.js';
import { Panel, sentence } from './panel.js';
import { systems, verdictOf, type Carrier, type System } from './systems.js';
import { lookUp } from './words/look-up.js';

/** What would go wrong if it were published now, and there. */
export class ComposerPreflight extends Panel {
  static override properties: PropertyDeclarations = {
    locale: { attribute: false },
    findings: { attribute: false },
    systemName: { state: true },
  };

  /** Of the composer's interface. */
  declare locale: Locale;
  declare findings: readonly Finding[] | undefined;
  declare protected systemName: string | undefined;

  protected override render(): TemplateResult {
    const { words } = this;
    return html`<section>
        <h3>${words.missing}</h3>
        ${this.#findings()}
      </section>
      <section>
        <h3><label for="system">${words.cms}</label></h3>
        ${this.#systems()}
      </section>`;
  }

  #findings(): unknown {
    const { words, findings } = this;
    if (!findings) return nothing;
    if (findings.length === 0) return html`<p class="passes">${words.nothingMissing}</p>`;
    return html`<ul class="findings">
      ${findings.map(
        ({ severity, message, detail, key }) =>
          html`<li class=${severity}
            ><strong>${words.severity[severity]}</strong> ${
              key === undefined
                ? html`<span>${message}</span>`
                : html`<button type="button" class="plain" @click=${() => this.state.select(key)}
                    >${message}</button
                  >`
            }${
              detail ? html`<span class="detail" lang="en" dir="ltr">${detail}</span>` : nothing
            }</li
          >`,
      )}
    </ul>`;
  }

  #systems(): TemplateResult {
    const { words } = this;
    const system = systems.find(({ name }) => name === this.systemName);
    return html`<select
        id="system"
        @change=${(event: Event) => {
          this.systemName = (event.target as HTMLSelectElement).value;
        }}
      >
        <option value="" .selected=${!system}>${words.cmsChoose}</option>
        ${systems.map(
          ({ name }) =>
            html`<option value=${name} .selected=${name === this.systemName}
              >${words.systems[name]}</option
            >`,
        )}
      </select>
      ${system ? this.#system(system) : nothing}`;
  }

  #system(system: System): TemplateResult {
    const { words, state } = this;
    const { form } = state.output;
    const best = words.forms[system.form].name;
    return html`${
        system.fates
          ? html`<table class="fates">
              <tbody>
                ${Object.entries(system.fates).map(
                  ([carrier, fate]) =>
                    html`<tr class=${fate === 'kept' || fate === 'sandboxed' ? 'keeps' : 'loses'}
                      ><th scope="row">${words.carrier[carrier as Carrier]}</th
                      ><td>${words.fate[fate]}</td></tr
                    >`,
                )}
              </tbody>
            </table>`
          : nothing
      }
      ${this.#advice(system)}
      <p class="use"
        ><strong>${sentence(words.useForm, { form: best })}</strong> ${
          form === system.form
            ? nothing
            : html`<button type="button" @click=${() => state.setOutput({ form: system.form })}
                >${words.useThisForm}</button
              >`
        }</p
      >
      <p
        >${sentence(words.chosenForm, { copy: words.output.forms, form: words.forms[form].name })}
        ${this.#verdict(system)}</p
      >`;
  }

  #advice({ name }: System): unknown {
    const advice = lookUp(this.words.advice, name);
    return advice ? html`<p>${advice}</p>` : nothing;
  }

  #verdict(system: System): string {
    const { words, state } = this;
    const { lost, needsLoader } = verdictOf(state.output.form, system);
    if (lost.length > 0) {
      const carriers = lost.map(
        ({ carrier, fate }) => `${words.carrier[carrier]} (${words.fate[fate]})`,
      );
      return sentence(words.verdictLost, { carriers: this.locale.list(carriers).join('') });
    }
    return needsLoader ? words.verdictScript : words.verdictKept;
  }
}
