import { html, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import { stylesOf } from '../../core/base.styles.js';
import { CommuniqueElement } from '../../core/communique-element.js';
import type { Content, Reading } from '../../core/reading.js';
import { find, idsOf } from '../../model/select.js';
import type { Clause, Reference } from '../../model/statement.js';
import { clauseLink, clauseNumber } from '../../parts/clause-link.js';
import { evidence } from '../../parts/evidence.js';
import { labelLine } from '../../parts/label-line.js';
import { voice } from '../../parts/party-mark.js';
import { wordsWithPopover } from '../../parts/popover.js';
import { referenceGloss } from '../../parts/reference.js';
import { statementNoteStyles } from './statement-note.styles.js';

/**
 * Words of the article that open an explanation: a clause with its quotation, or
 * a reference with its gloss. The words are the editor's and stay where they are.
 *
 * @summary Words in running prose that open a clause or a reference.
 * @element statement-note
 * @slot - The words of the article, always shown.
 * @csspart words - The words of the article.
 * @csspart evidence - The popover.
 * @csspart quotation - The words of the clause in the language of the source.
 * @csspart translation - The translation, where the reader’s language is another.
 */
export class StatementNote extends CommuniqueElement {
  static override styles: CSSResult = stylesOf('statement-note', ...statementNoteStyles);

  static override properties: PropertyDeclarations = { about: {} };

  /** Id of a clause or of a reference. Not `ref`, which React and Vue keep for themselves. */
  declare about: string | undefined;

  protected override renderReading(reading: Reading): TemplateResult | undefined {
    const { statement } = reading;
    const reference = find(statement, 'reference', this.about ?? '');
    const clause = find(statement, 'clause', this.about ?? '');
    const target = clause ?? reference;
    if (!target) {
      this.report({
        attribute: 'about',
        value: this.about,
        message: 'Neither a clause nor a reference of this statement.',
        choices: [...idsOf(statement, 'clause'), ...idsOf(statement, 'reference')],
      });
      return undefined;
    }
    const title = clause ? reading.text(clause.title) : reading.text(reference!.label);
    const name = reading.sentence(reading.locale.words.explanation, { label: title });
    const words = wordsWithPopover(this, reading, {
      part: 'words',
      labelledBy: 'name',
      words: html`<slot></slot>`,
      title,
      content: () =>
        clause ? this.#renderClause(reading, clause) : renderReference(reading, reference!),
    });
    return html`<span id="name" hidden>${name}</span>${words}`;
  }

  #renderClause(reading: Reading, clause: Clause): TemplateResult {
    return html`${labelLine(voice(reading, clause.speakers), clauseLink(this, reading, clause, clauseNumber(reading, clause)))}
      <p>${reading.text(clause.summary)}</p>
      ${evidence(reading, clause)}`;
  }
}

function renderReference(reading: Reading, reference: Reference): Content {
  return html`<p class="label">${reading.locale.words.referenceKind[reference.kind]}</p>
    <p>${referenceGloss(reading, reference)}</p>
    ${reference.url ? html`<p class="label"><a href=${reference.url}>${reading.locale.words.source}</a></p>` : nothing}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'statement-note': StatementNote;
  }
}
