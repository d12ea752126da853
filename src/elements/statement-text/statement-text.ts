import { html, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import { stylesOf } from '../../core/base.styles.js';
import { CommuniqueElement } from '../../core/communique-element.js';
import { fragmentOf, Places } from '../../core/places.js';
import type { Content, Reading } from '../../core/reading.js';
import { canonicalTag } from '../../locale/index.js';
import { baseLanguage } from '../../model/lang-map.js';
import { idsOf, sourceOf, strengthOf } from '../../model/select.js';
import type { Clause } from '../../model/statement.js';
import { quotationFidelity, translated, translationFidelity } from '../../parts/fidelity.js';
import { labelLine } from '../../parts/label-line.js';
import { voice } from '../../parts/party-mark.js';
import { follow } from '../../parts/clause-link.js';
import { section } from '../../parts/section.js';
import { quotation } from '../../parts/quotation.js';
import { sourceLine } from '../../parts/source-line.js';
import { strengthWord } from '../../parts/strength-scale.js';
import { statementTextStyles } from './statement-text.styles.js';

const hideable = ['title'] as const;

/**
 * The statement clause by clause, in one language or in several side by side.
 * Every clause has an address of its own, such as `#clause-one-china`.
 *
 * @summary All clauses in order, languages in parallel.
 * @element statement-text
 * @csspart title - The heading.
 * @csspart clause - One clause.
 * @csspart quotation - The words of the clause in the language of the source.
 * @csspart translation - The translation, where the reader’s language is another.
 */
export class StatementText extends CommuniqueElement {
  static override styles: CSSResult = stylesOf('statement-text', ...statementTextStyles);

  static override properties: PropertyDeclarations = { hide: {}, langs: {} };

  /**
   * Languages to show, in this order, separated by spaces, as BCP 47 tags. By
   * default the language of the source and that of the reader.
   */
  declare langs: string | undefined;

  protected override languages(reader: string): readonly string[] {
    return [...this.#chosenLanguages(), reader];
  }

  protected override places({ statement }: Reading): Places {
    return new Places('text', statement.id, idsOf(statement, 'clause'));
  }

  /** Parts to leave out: `title`. */
  declare hide: string | undefined;

  protected override renderReading(reading: Reading): TemplateResult | undefined {
    const hidden = this.chooseSome('hide', this.hide, hideable);
    const { statement, locale } = reading;
    const { sourceLanguage } = statement;
    const chosen = this.#chosenLanguages();
    const languages = uniqueLanguages(
      chosen.length > 0 ? chosen : [sourceLanguage, reading.content.language],
    );
    const sources = new Set(statement.clauses.map((clause) => sourceOf(statement, clause)));
    return section(
      reading,
      { title: locale.words.textTitle, isTitleHidden: hidden.has('title') },
      html`${statement.clauses.map((clause) => this.#renderClause(reading, clause, languages))}
      ${[...sources].map((source) => html`<p class="label source">${sourceLine(reading, source)}</p>`)}`,
    );
  }

  #chosenLanguages(): string[] {
    return (this.langs?.split(/\s+/).filter(Boolean) ?? []).filter((tag) => {
      if (canonicalTag(tag)) return true;
      const message =
        'Not a language tag; it is ignored. Write it as BCP 47 does, like "ar" or "zh-Hans".';
      this.report({ attribute: 'langs', value: tag, message });
      return false;
    });
  }

  #renderClause(reading: Reading, clause: Clause, languages: readonly string[]): TemplateResult {
    const { locale } = reading;
    const fragment = fragmentOf(clause.id);
    return html`<article
      part="clause"
      id=${fragment.slice(1)}
      tabindex="-1"
      aria-labelledby="title-${clause.id}"
    >
      <div class="head">
        <a
          href=${fragment}
          .whenClicked=${follow(this, clause)}
          class="number"
          aria-label=${locale.words.clauseShort.replace('{number}', locale.number(clause.number))}
          >${locale.number(clause.number)}</a
        >
        <div
          id="title-${clause.id}"
          class="name"
          role="heading"
          aria-level=${Math.min(6, reading.headingLevel + 1)}
        >
          ${reading.text(clause.title)}
        </div>
        ${labelLine(voice(reading, clause.speakers), strengthWord(reading, strengthOf(clause)))}
      </div>
      <div class="languages" data-count=${Math.min(languages.length, 3)}>
        ${languages.map((language) => html`<div>${renderIn(reading, clause, language)}</div>`)}
      </div>
    </article>`;
  }
}

/** The clause in one language: quoted, translated, or marked as missing. */
function renderIn(reading: Reading, clause: Clause, language: string): Content | typeof nothing {
  const isThis = (other: string): boolean => baseLanguage(other) === baseLanguage(language);
  if (isThis(clause.quote.language)) {
    return html`${labelLine(quotationFidelity(reading, clause))} ${quotation(clause)}`;
  }
  const found = Object.entries(clause.translations).find(([tag]) => isThis(tag));
  if (!found) {
    const name = reading.locale.languageName(language);
    return labelLine(reading.sentence(reading.locale.words.translationMissing, { language: name }));
  }
  const [tag, translation] = found;
  return html`${labelLine(translationFidelity(reading, translation), reading.locale.languageName(tag))}
  ${translated({ ...translation, language: tag })}`;
}

/** Tags of one language are one column: a reader of `en-GB` is shown the English once. */
function uniqueLanguages(tags: readonly string[]): string[] {
  return tags.filter(
    (tag, index) => tags.findIndex((other) => baseLanguage(other) === baseLanguage(tag)) === index,
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'statement-text': StatementText;
  }
}
