import type { Block, Explainer, FormName, Site } from '../../src/embed/index.js';
import { bestLanguage, type Statement } from '../../src/model/index.js';
import { bundledIds } from './statements.js';

/** A block of the explainer, and a key that stays the same while it is edited and moved. */
export interface Item {
  readonly key: number;
  readonly block: Block;
}

/** The statement that is being explained. */
export interface OpenStatement {
  readonly statement: Statement;
  /** Id of a bundled statement, or the address of its JSON: what the explainer says. */
  readonly reference: string;
}

/** How the preview looks; no part of the explainer. */
export interface View {
  readonly scheme: 'light' | 'dark';
  readonly width: 'phone' | 'desktop';
}

/** What is copied: the explainer, or one of its blocks by its key; and in which form. */
export interface Output {
  readonly what: 'explainer' | number;
  readonly form: FormName;
}

/** What is being composed. Tells `change` to its listeners whenever any of it changes. */
export class ComposerState extends EventTarget {
  #open: OpenStatement;
  #items: readonly Item[] = [];
  #selected: number | undefined;
  #language: string;
  #theme: string | undefined;
  #tokens: Readonly<Record<string, string>> = {};
  #view: View;
  #removed: { item: Item; index: number } | undefined;
  #nextKey = 1;

  #site: Pick<Site, 'scripts' | 'pages' | 'integrity'>;
  #output: Output = { what: 'explainer', form: 'tag' };

  constructor(
    open: OpenStatement,
    language: string,
    view: View,
    site: Pick<Site, 'scripts' | 'pages' | 'integrity'>,
  ) {
    super();
    this.#open = open;
    this.#language = bestLanguage(open.statement.languages, language);
    this.#view = view;
    this.#site = site;
  }

  get statement(): Statement {
    return this.#open.statement;
  }

  /** Id of the bundled statement, or the address of its JSON; empty while that is not known. */
  get reference(): string {
    return this.#open.reference;
  }

  get isBundled(): boolean {
    return bundledIds.includes(this.#open.reference);
  }

  get items(): readonly Item[] {
    return this.#items;
  }

  get selected(): Item | undefined {
    return this.#items.find(({ key }) => key === this.#selected);
  }

  get language(): string {
    return this.#language;
  }

  get theme(): string | undefined {
    return this.#theme;
  }

  get tokens(): Readonly<Record<string, string>> {
    return this.#tokens;
  }

  get view(): View {
    return this.#view;
  }

  /** Where readers find what the forms point to. */
  get site(): Site {
    return {
      ...this.#site,
      ...(!this.isBundled && this.reference && { statement: this.reference }),
    };
  }

  /** What is copied; the explainer once the block is gone. */
  get output(): Output {
    const { what, form } = this.#output;
    return { form, what: what === 'explainer' || this.placeOf(what) ? what : 'explainer' };
  }

  get canRestore(): boolean {
    return this.#removed !== undefined;
  }

  /** What is composed, as `communique embed` and the composer read it. */
  get explainer(): Explainer {
    return {
      schemaVersion: 1,
      statement: this.reference || this.statement.id,
      language: this.language,
      ...(this.theme && { theme: this.theme }),
      tokens: { ...this.tokens },
      // A heading that has not been written yet is not one.
      blocks: this.items
        .map(({ block }) => block)
        .filter((block) => block.kind === 'widget' || block.text.trim() !== ''),
    };
  }

  openStatement(open: OpenStatement): void {
    this.#open = open;
    this.#changed();
  }

  /** Takes over everything that an explainer says about how its statement is shown. */
  openExplainer({ language, theme, tokens, blocks }: Explainer, open: OpenStatement): void {
    this.#open = open;
    this.#language = language;
    this.#theme = theme;
    this.#tokens = tokens;
    this.#items = blocks.map((block) => ({ key: this.#nextKey++, block }));
    this.#selected = undefined;
    this.#removed = undefined;
    this.#changed();
  }

  /** Where readers find the statement's JSON, if it is not bundled. */
  setReference(reference: string): void {
    this.#open = { ...this.#open, reference };
    this.#changed();
  }

  /** Adds a block after the selected one, or last, and selects it. */
  add(block: Block): Item {
    const item = { key: this.#nextKey++, block };
    const after = this.#indexOf(this.#selected);
    this.#items = this.#items.toSpliced(after < 0 ? this.#items.length : after + 1, 0, item);
    this.#selected = item.key;
    this.#changed();
    return item;
  }

  replace(key: number, block: Block): void {
    this.#items = this.#items.map((item) => (item.key === key ? { key, block } : item));
    this.#changed();
  }

  remove(key: number): void {
    const index = this.#indexOf(key);
    const item = this.#items[index];
    if (!item) return;
    this.#removed = { item, index };
    this.#items = this.#items.toSpliced(index, 1);
    this.#changed();
  }

  /** Puts back what was removed last. */
  restore(): Item | undefined {
    if (!this.#removed) return undefined;
    const { item, index } = this.#removed;
    this.#items = this.#items.toSpliced(index, 0, item);
    this.#removed = undefined;
    this.#selected = item.key;
    this.#changed();
    return item;
  }

  /** Moves a block to another place; a place outside the list is the nearest end of it. */
  moveTo(key: number, index: number): void {
    const from = this.#indexOf(key);
    const item = this.#items[from];
    const to = Math.min(Math.max(index, 0), this.#items.length - 1);
    if (!item || from === to) return;
    this.#items = this.#items.toSpliced(from, 1).toSpliced(to, 0, item);
    this.#changed();
  }

  /** From 1; 0 if there is no such block. */
  placeOf(key: number): number {
    return this.#indexOf(key) + 1;
  }

  select(key: number | undefined): void {
    this.#selected = key;
    this.#changed();
  }

  setLanguage(language: string): void {
    this.#language = language;
    this.#changed();
  }

  setTheme(theme: string | undefined): void {
    this.#theme = theme;
    this.#changed();
  }

  /** @param value Empty: the token has no value of its own. */
  setToken(property: string, value: string): void {
    const { [property]: _, ...others } = this.#tokens;
    this.#tokens = value ? { ...others, [property]: value } : others;
    this.#changed();
  }

  setSite(site: Partial<Pick<Site, 'scripts' | 'pages' | 'integrity'>>): void {
    this.#site = { ...this.#site, ...site };
    this.#changed();
  }

  setOutput(output: Partial<Output>): void {
    this.#output = { ...this.#output, ...output };
    this.#changed();
  }

  setView(view: Partial<View>): void {
    this.#view = { ...this.#view, ...view };
    this.#changed();
  }

  #indexOf(key: number | undefined): number {
    return this.#items.findIndex((item) => item.key === key);
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}
