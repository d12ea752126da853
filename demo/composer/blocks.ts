import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { widgetElements, type Attributes, type Block } from '../../src/embed/index.js';
import { directionOf, type Locale } from '../../src/locale/index.js';
import { find, inLanguage } from '../../src/model/index.js';
import { requiredAttributesOf } from '../../src/embed/attributes.js';
import { controlOf } from './control.js';
import { controlTemplate, type Value } from './controls.js';
import type { Manifest } from './manifest.js';
import { Panel, sentence } from './panel.js';
import { blockName, startingBlock, type BlockName } from './starting-block.js';
import type { ComposerState, Item } from './state.js';
import type { ComposerWords } from './words/index.js';

/** In the order in which an article uses them. */
const widgetOrder = [
  'clause-card',
  'party-stance-badge',
  'commitment-timeline',
  'clause-list',
  'stance-matrix',
  'statement-note',
  'statement-header',
  'topic-chart',
  'statement-text',
  'statement-compare',
  'statement-source',
] as const satisfies readonly (typeof widgetElements)[number][];

/** Where the focus goes once the list is drawn again. */
interface Focus {
  readonly key: number;
  readonly part: 'title' | 'up' | 'down';
}

/** What the explainer is made of: its blocks in order, and the options of the selected one. */
export class ComposerBlocks extends Panel {
  static override properties: PropertyDeclarations = {
    manifest: { attribute: false },
    locale: { attribute: false },
  };

  declare manifest: Manifest;
  /** Of the composer's interface. */
  declare locale: Locale;

  #focus: Focus | 'add' | undefined;
  #dragged: number | undefined;

  protected override updated(): void {
    const focus = this.#focus;
    this.#focus = undefined;
    if (focus === 'add') this.querySelector<HTMLElement>('.add > summary')?.focus();
    else if (focus) {
      const item = this.querySelector(`[data-key="${focus.key}"]`);
      item?.querySelector<HTMLElement>(`.${focus.part}`)?.focus();
    }
  }

  protected override render(): TemplateResult {
    const { words, state } = this;
    return html`<h2 class="hidden">${words.blocks}</h2>
      ${
        state.items.length > 0
          ? html`<ol class="blocks" aria-label=${words.blocks}>
              ${repeat(
                state.items,
                ({ key }) => key,
                (item) => this.#item(item),
              )}
            </ol>`
          : html`<p class="quiet">${words.blocksEmpty}</p>`
      }
      ${state.items.length > 1 ? html`<p class="hint keys">${words.moveKeys}</p>` : nothing}
      ${
        state.canRestore
          ? html`<p
              ><button type="button" class="plain" @click=${this.#restore}>${words.undo}</button></p
            >`
          : nothing
      }
      <details class="add" ?open=${state.items.length === 0}>
        <summary>${words.add}</summary>
        <h3>${words.addText}</h3>
        <ul class="palette">
          ${(['heading', 'note'] as const).map((name) => this.#paletteEntry(name))}
        </ul>
        <h3>${words.addWidget}</h3>
        <ul class="palette">
          ${widgetOrder.map((name) => this.#paletteEntry(name))}
        </ul>
      </details>`;
  }

  #paletteEntry(name: BlockName): TemplateResult {
    const { name: title, shows } = this.words.block[name];
    return html`<li
      ><button type="button" data-adds=${name} @click=${() => this.#add(name)}
        ><strong>${title}</strong> <span>${shows}</span></button
      ></li
    >`;
  }

  #item(item: Item): TemplateResult {
    const { words, state } = this;
    const { key, block } = item;
    const isSelected = state.selected?.key === key;
    const name = blockLabel(item, state, words);
    const place = state.placeOf(key);
    const detail = detailOf(block, state, this.locale);
    return html`<li
      data-key=${key}
      class=${isSelected ? 'selected' : ''}
      @dragover=${(event: DragEvent) => {
        if (this.#dragged !== undefined) event.preventDefault();
      }}
      @drop=${(event: DragEvent) => this.#drop(event, key)}
    >
      <div
        class="row"
        draggable="true"
        @dragstart=${(event: DragEvent) => {
          this.#dragged = key;
          event.dataTransfer?.setData('text/plain', name);
        }}
        @dragend=${() => {
          this.#dragged = undefined;
        }}
      >
        <button
          type="button"
          class="title"
          aria-expanded=${isSelected ? 'true' : 'false'}
          aria-controls=${isSelected ? `options-${key}` : nothing}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          @click=${() => state.select(isSelected ? undefined : key)}
          @keydown=${(event: KeyboardEvent) => this.#moveByKey(event, item)}
          ><span class="number" aria-hidden="true">${this.locale.number(place)}</span
          ><span class="name">${words.block[blockName(block)].name}</span>${
            detail
              ? html` <span
                  class="detail"
                  lang=${detail.language}
                  dir=${directionOf(detail.language)}
                  >${detail.text}</span
                >`
              : nothing
          }</button
        >
        ${this.#mover(item, 'up', place > 1)}
        ${this.#mover(item, 'down', place < state.items.length)}
        <button
          type="button"
          class="remove"
          aria-label=${sentence(words.remove, { block: name })}
          title=${sentence(words.remove, { block: name })}
          @click=${() => this.#remove(item)}
          ><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg
        ></button>
      </div>
      ${
        isSelected
          ? html`<div
              class="options"
              id=${`options-${key}`}
              role="group"
              aria-label=${sentence(words.options, { block: name })}
              >${this.#options(item)}</div
            >`
          : nothing
      }
    </li>`;
  }

  // It stays focusable at the end of the list, so that the focus is not lost there.
  #mover(item: Item, direction: 'up' | 'down', possible: boolean): TemplateResult {
    const { words, state } = this;
    const template = direction === 'up' ? words.moveUp : words.moveDown;
    const label = sentence(template, { block: blockLabel(item, state, words) });
    return html`<button
      type="button"
      class=${direction}
      aria-label=${label}
      title=${label}
      aria-disabled=${possible ? nothing : 'true'}
      @click=${() => this.#move(item, direction, direction)}
      ><svg viewBox="0 0 16 16" aria-hidden="true">
        <path d=${direction === 'up' ? 'M3 10l5-5 5 5' : 'M3 6l5 5 5-5'} /></svg
    ></button>`;
  }

  #options({ key, block }: Item): TemplateResult {
    const { words, state } = this;
    if (block.kind !== 'widget') {
      return this.#textField(`text-${key}`, words.text, block.text, (text) =>
        state.replace(key, { ...block, text }),
      );
    }
    const controls = (this.manifest.get(block.element) ?? []).flatMap((attribute) => {
      const control = controlOf(attribute, state.statement, this.locale);
      if (!control) return [];
      const { name, description } = attribute;
      return controlTemplate({
        id: `option-${key}-${name}`,
        name,
        control,
        description,
        words,
        value: block.attributes[name],
        required: requiredAttributesOf(block.element).includes(name),
        set: (value) =>
          state.replace(key, { ...block, attributes: withValue(block.attributes, name, value) }),
      });
    });
    return html`${
        block.element === 'statement-note'
          ? this.#textField(`words-${key}`, words.words, block.words ?? '', (text) => {
              const { words: _, ...others } = block;
              state.replace(key, text ? { ...others, words: text } : others);
            })
          : nothing
      }${controls}
      <p class="tag-name"><code lang="en" dir="ltr">&lt;${block.element}&gt;</code></p>`;
  }

  #textField(
    id: string,
    label: string,
    value: string,
    set: (text: string) => void,
  ): TemplateResult {
    const { language } = this.state;
    return html`<div class="field"
      ><label for=${id}>${label}</label
      ><textarea
        id=${id}
        rows="2"
        lang=${language}
        dir=${directionOf(language)}
        .value=${value}
        @input=${(event: Event) => set((event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </div>`;
  }

  #add(name: BlockName): void {
    const { state, words } = this;
    const item = state.add(startingBlock(name, state.statement, state.items, words));
    const details = this.querySelector<HTMLDetailsElement>('.add');
    if (details) details.open = false;
    this.#focus = { key: item.key, part: 'title' };
    this.#say(words.added, item);
  }

  #move(item: Item, direction: 'up' | 'down', part: Focus['part']): void {
    const index = this.state.placeOf(item.key) - 1;
    this.#focus = { key: item.key, part };
    this.state.moveTo(item.key, direction === 'up' ? index - 1 : index + 1);
    this.#say(this.words.moved, item);
    this.requestUpdate();
  }

  #moveByKey(event: KeyboardEvent, item: Item): void {
    const directions: Readonly<Record<string, 'up' | 'down'>> = {
      ArrowUp: 'up',
      ArrowDown: 'down',
    };
    const direction = directions[event.key];
    if (!event.altKey || !direction) return;
    event.preventDefault();
    this.#move(item, direction, 'title');
  }

  #drop(event: DragEvent, key: number): void {
    const dragged = this.state.items.find((item) => item.key === this.#dragged);
    if (!dragged) return;
    event.preventDefault();
    event.stopPropagation();
    this.state.moveTo(dragged.key, this.state.placeOf(key) - 1);
    this.#say(this.words.moved, dragged);
  }

  #remove(item: Item): void {
    const { state, words } = this;
    const name = blockLabel(item, state, words);
    const index = state.placeOf(item.key) - 1;
    state.remove(item.key);
    const neighbour = state.items[index] ?? state.items.at(-1);
    this.#focus = neighbour ? { key: neighbour.key, part: 'title' } : 'add';
    this.announce(sentence(words.removed, { block: name }));
  }

  readonly #restore = (): void => {
    const item = this.state.restore();
    if (!item) return;
    this.#focus = { key: item.key, part: 'title' };
    this.#say(this.words.added, item);
  };

  #say(template: string, item: Item): void {
    const { state, words, locale } = this;
    this.announce(
      sentence(template, {
        block: blockLabel(item, state, words),
        place: locale.number(state.placeOf(item.key)),
        total: locale.number(state.items.length),
      }),
    );
  }
}

/** A block as its editor knows it: what it is, and about what. */
export function blockLabel({ block }: Item, state: ComposerState, words: ComposerWords): string {
  const detail = detailOf(block, state, { language: state.language });
  const { name } = words.block[blockName(block)];
  return detail ? `${name}: ${detail.text}` : name;
}

/** What a block is about, in the words of the statement or its own. */
function detailOf(
  block: Block,
  { statement, language: reader }: ComposerState,
  { language }: { readonly language: string },
): { text: string; language: string } | undefined {
  if (block.kind !== 'widget') return { text: block.text, language: reader };
  const { clause, about, party, topic } = block.attributes;
  const id = (value: Value): string => (typeof value === 'string' ? value : '');
  const texts =
    find(statement, 'clause', id(clause ?? about))?.title ??
    find(statement, 'reference', id(about))?.label ??
    find(statement, 'topic', id(topic))?.label ??
    find(statement, 'party', id(party))?.shortName;
  if (!texts) return undefined;
  const label = inLanguage(texts, language);
  const speaker = find(statement, 'party', id(party))?.shortName;
  if (!topic || !speaker) return label;
  return { ...label, text: `${inLanguage(speaker, language).text}, ${label.text}` };
}

function withValue(
  attributes: Attributes,
  name: string,
  value: Value,
): Record<string, string | boolean> {
  const { [name]: _, ...others } = attributes;
  return value === undefined ? others : { ...others, [name]: value };
}
