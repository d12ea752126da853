import {
  css,
  html,
  LitElement,
  type CSSResult,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { StatementReference } from '../../core/statements.js';
import { surroundingsChanged } from '../../core/surroundings.js';

/**
 * The container: gives statement, language and heading level to every element
 * inside it, wherever that stands: in its children, in another element's shadow
 * root, added or upgraded later.
 *
 * @summary Gives statement, language and heading level to all elements inside.
 * @element statement-explainer
 * @slot - The article, or the part of it, that explains the statement.
 */
export class StatementExplainer extends LitElement {
  static override styles: CSSResult = css`
    :host {
      display: block;
    }

    :host([hidden]) {
      display: none !important;
    }
  `;

  static override properties: PropertyDeclarations = {
    src: {},
    statement: {},
    headingLevel: { attribute: 'heading-level' },
  };

  /** Address of the statement's JSON; `statement` goes before it. */
  declare src: string | undefined;

  /** Id of a bundled statement; as a property also a parsed statement or its JSON. */
  declare statement: StatementReference | undefined;

  /** Level of the headings inside, 1 to 6. @default 3 */
  declare headingLevel: string | number | undefined;

  protected override updated(): void {
    surroundingsChanged();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'statement-explainer': StatementExplainer;
  }
}
