import { html, nothing, type TemplateResult } from 'lit';
import type { Control, Option } from './control.js';
import type { ComposerWords } from './words/index.js';
import { lookUp } from './words/look-up.js';

/** What an attribute has, or `undefined` if it is not there. */
export type Value = string | boolean | undefined;

export interface ControlView {
  /** Unique in the page. */
  readonly id: string;
  /** Of the attribute. */
  readonly name: string;
  readonly control: Control;
  readonly value: Value;
  /** Without it the element shows nothing. */
  readonly required: boolean;
  /** What it does, in the words of the manifest. */
  readonly description: string;
  readonly words: ComposerWords;
  readonly set: (value: Value) => void;
}

/** The control of one attribute with its label and hint. */
export function controlTemplate(view: ControlView): TemplateResult {
  const { id, name, control, words } = view;
  const hint = lookUp(words.attributeHint, name);
  const label = lookUp(words.attribute, name) ?? html`<code lang="en" dir="ltr">${name}</code>`;
  const describedBy = hint ? `${id}-hint` : nothing;
  const hintTemplate = hint
    ? html`<small class="hint" id=${`${id}-hint`}>${hint}</small>`
    : nothing;
  if (control.kind === 'switch') {
    return html`<div class="field switch"
      ><label title=${view.description}
        ><input
          type="checkbox"
          aria-describedby=${describedBy}
          .checked=${view.value !== undefined && view.value !== false}
          @change=${(event: Event) =>
            view.set((event.target as HTMLInputElement).checked || undefined)}
        /><span>${label}</span></label
      >${hintTemplate}</div
    >`;
  }
  if (control.kind === 'some') return someTemplate(view, control.options, label, hintTemplate);
  return html`<div class="field"
    ><label for=${id} title=${view.description}>${label}</label>${
      control.kind === 'one'
        ? oneTemplate(view, control, describedBy)
        : entryTemplate(view, control, describedBy)
    }${hintTemplate}</div
  >`;
}

function oneTemplate(
  { id, value, required, words, set }: ControlView,
  control: Control & { kind: 'one' },
  describedBy: string | typeof nothing,
): TemplateResult {
  const { options, default: initial } = control;
  const chosen = typeof value === 'string' ? value : (initial ?? '');
  const isKnown = options.some((option) => option.value === chosen);
  const optionTemplate = (option: Option): TemplateResult =>
    html`<option value=${option.value} .selected=${option.value === chosen}
      >${labelOf(option, words)}</option
    >`;
  const groups = Object.entries(words.groups)
    .map(([group, label]) => ({ label, members: options.filter((each) => each.group === group) }))
    .filter(({ members }) => members.length > 0);
  return html`<select
    id=${id}
    aria-describedby=${describedBy}
    aria-invalid=${chosen && !isKnown ? 'true' : nothing}
    ?required=${required}
    @change=${(event: Event) => {
      const next = (event.target as HTMLSelectElement).value;
      set(next === '' || next === initial ? undefined : next);
    }}
  >
    ${
      required || initial
        ? nothing
        : html`<option value="" .selected=${chosen === ''}>${words.unset}</option>`
    }
    ${
      isKnown || (chosen === '' && !required)
        ? nothing
        : html`<option value=${chosen} .selected=${true}>${chosen || '—'}</option>`
    }
    ${
      groups.length > 0
        ? groups.map(
            ({ label, members }) =>
              html`<optgroup label=${label}>${members.map(optionTemplate)}</optgroup>`,
          )
        : options.map(optionTemplate)
    }
  </select>`;
}

function someTemplate(
  { id, value, words, set, description }: ControlView,
  options: readonly Option[],
  label: unknown,
  hint: unknown,
): TemplateResult {
  const chosen = typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : [];
  const toggle = (token: string, isOn: boolean): void => {
    const rest = chosen.filter((each) => each !== token);
    // In the order of choosing, which is the order in which they are shown.
    set((isOn ? [...rest, token] : rest).join(' ') || undefined);
  };
  return html`<fieldset class="field some" id=${id} title=${description}
    ><legend>${label}</legend
    ><div class="boxes"
      >${options.map((option) => {
        const place = chosen.indexOf(option.value);
        return html`<label
          ><input
            type="checkbox"
            .checked=${place >= 0}
            @change=${(event: Event) =>
              toggle(option.value, (event.target as HTMLInputElement).checked)}
          /><span>${labelOf(option, words)}</span></label
        >`;
      })}</div
    >${hint}</fieldset
  >`;
}

function entryTemplate(
  { id, value, required, set }: ControlView,
  control: Control & { kind: 'number' | 'text' },
  describedBy: string | typeof nothing,
): TemplateResult {
  const suggestions = control.kind === 'text' ? control.suggestions : [];
  return html`<input
      id=${id}
      dir="ltr"
      type=${control.kind}
      min=${control.kind === 'number' ? '1' : nothing}
      list=${suggestions.length > 0 ? `${id}-list` : nothing}
      aria-describedby=${describedBy}
      ?required=${required}
      .value=${typeof value === 'string' ? value : ''}
      @input=${(event: Event) => set((event.target as HTMLInputElement).value.trim() || undefined)}
    />${
      suggestions.length > 0
        ? html`<datalist id=${`${id}-list`}
            >${suggestions.map((suggestion) => html`<option value=${suggestion}></option>`)}</datalist
          >`
        : nothing
    }`;
}

function labelOf({ value, label }: Option, words: ComposerWords): string {
  return label ?? lookUp(words.choice, value) ?? value;
}
