import { LitElement, type PropertyDeclarations } from 'lit';
import { fill } from '../../src/locale/index.js';
import type { ComposerState } from './state.js';
import type { ComposerLanguage, ComposerWords } from './words/index.js';

/** A part of the composer. In the light DOM, so that one stylesheet holds for all. */
export abstract class Panel extends LitElement {
  static override properties: PropertyDeclarations = {
    state: { attribute: false },
    words: { attribute: false },
    interfaceLanguage: { attribute: false },
  };

  declare state: ComposerState;
  declare words: ComposerWords;
  declare interfaceLanguage: ComposerLanguage;

  #watched: ComposerState | undefined;
  readonly #stateChanged = (): void => this.requestUpdate();

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch(this.state);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch(undefined);
  }

  protected override willUpdate(): void {
    if (this.isConnected) this.#watch(this.state);
  }

  /** Says something to who cannot see it happen. */
  protected announce(message: string): void {
    this.dispatchEvent(new AnnounceEvent(message));
  }

  #watch(state: ComposerState | undefined): void {
    if (state === this.#watched) return;
    this.#watched?.removeEventListener('change', this.#stateChanged);
    state?.addEventListener('change', this.#stateChanged);
    this.#watched = state;
  }
}

/** Asks for a message to be read out. */
export class AnnounceEvent extends Event {
  constructor(readonly message: string) {
    super('composer-announce', { bubbles: true });
  }
}

/** A sentence of the interface as one text. */
export function sentence(
  template: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return fill(template, values).join('');
}
