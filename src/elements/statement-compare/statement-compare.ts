import { html, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Change } from 'diff';
import { stylesOf } from '../../core/base.styles.js';
import { CommuniqueElement } from '../../core/communique-element.js';
import { Reading, type Content } from '../../core/reading.js';
import type { StatementReference } from '../../core/statements.js';
import { canonicalTag, directionOf } from '../../locale/index.js';
import { find, idsOf, sourceOf } from '../../model/select.js';
import type { Clause, Statement } from '../../model/statement.js';
import { clauseLink, clauseNumber } from '../../parts/clause-link.js';
import { quotationFidelity } from '../../parts/fidelity.js';
import { inOrderOfTime, type Refused, type Wording } from '../../model/wordings.js';
import { labelLine } from '../../parts/label-line.js';
import { section } from '../../parts/section.js';
import { revision, sourceParts } from '../../parts/source-line.js';
import { compare, type Compared, type Comparison } from './comparison.js';
import { statementCompareStyles } from './statement-compare.styles.js';

/** The two texts, the earlier one first. */
interface Pair<T> {
  readonly first: T;
  readonly second: T;
}

/** One clause of both statements. */
interface ComparedClause extends Pair<Clause> {
  readonly comparison: Comparison;
}

const hideable = ['title'] as const;

/**
 * What two statements, or two revisions of one, say in different words: a redline
 * of the clauses that have the same id in both. The earlier one, by revision or by
 * the date of the event, is the first text.
 *
 * Compares like with like: two quotations in one language, or two translations
 * into one language that are both official or both not. Where there are no such
 * two it refuses, and says why.
 *
 * @summary A word-level redline between two statements' clauses.
 * @element statement-compare
 * @csspart title - The heading.
 * @csspart redline - The words of one clause, with what only one of the texts says marked.
 * @csspart source - The lines that say where the words come from.
 */
export class StatementCompare extends CommuniqueElement {
  static override styles: CSSResult = stylesOf('statement-compare', ...statementCompareStyles);

  static override properties: PropertyDeclarations = {
    hide: {},
    with: {},
    clause: {},
    language: {},
  };

  /**
   * The other statement, or another revision of the same: the id of a bundled one
   * or a URL; as a property also a parsed statement or its JSON.
   */
  declare with: StatementReference | undefined;

  /** Id of a clause: compares only this one. By default all clauses of either statement. */
  declare clause: string | undefined;

  /**
   * BCP 47: the language to compare in. By default that of the quotations, or the
   * reader's if the two are quoted in different ones.
   */
  declare language: string | undefined;

  /** Parts to leave out: `title`. */
  declare hide: string | undefined;

  protected override renderReading(reading: Reading): TemplateResult | undefined {
    const hidden = this.chooseSome('hide', this.hide, hideable);
    if (!this.#isLanguage(this.language)) return undefined;
    const statements = this.#statements(reading);
    if (!statements) return undefined;
    const ids = new Set(statements.flatMap((statement) => idsOf(statement, 'clause')));
    if (this.clause && !ids.has(this.clause)) {
      this.report({
        attribute: 'clause',
        value: this.clause,
        message: 'Not a clause of either statement.',
        choices: [...ids],
      });
      return undefined;
    }

    const [first, second] = inOrderOfTime(...statements).map(
      (statement) => new Reading(statement, reading.locale, reading.content, reading.headingLevel),
    ) as [Reading, Reading];
    const languages = { wanted: this.language || undefined, readers: reading.content.language };
    const compared: ComparedClause[] = [];
    const onlyFirst: Clause[] = [];
    const onlySecond: Clause[] = [];
    for (const id of this.clause ? [this.clause] : ids) {
      const one = find(first.statement, 'clause', id);
      const other = find(second.statement, 'clause', id);
      if (one && other) {
        compared.push({ first: one, second: other, comparison: compare(one, other, languages) });
      } else if (one) onlyFirst.push(one);
      else if (other) onlySecond.push(other);
    }
    const refusal = commonRefusal(compared);
    const isMarked = compared.some(({ comparison }) => 'changes' in comparison);
    const { words } = reading.locale;

    return section(
      reading,
      { title: words.compareTitle, isTitleHidden: hidden.has('title') },
      html`<dl>
          ${renderStatement(first, words.compareFirst, isMarked && html`<span class="struck">${words.compareStruck}</span>`)}
          ${renderStatement(second, words.compareSecond, isMarked && html`<span class="underlined">${words.compareUnderlined}</span>`)}
        </dl>
        ${
          refusal
            ? renderRefusal(reading, compared[0]!, refusal)
            : compared.map((clause) => this.#renderClause(reading, { first, second }, clause))
        }
        ${this.#renderOnly(first, words.compareOnlyFirst, onlyFirst)}
        ${this.#renderOnly(second, words.compareOnlySecond, onlySecond)}
        <div class="label sources" part="source">
          <p class="source">${renderSource(first, words.compareFirst)}</p>
          <p class="source">${renderSource(second, words.compareSecond)}</p>
        </div>`,
    );
  }

  #isLanguage(language: string | undefined): boolean {
    if (!language || canonicalTag(language)) return true;
    const message = 'Not a language tag: write it as BCP 47 does, like "ar" or "zh-Hans".';
    this.report({ attribute: 'language', value: language, message });
    return false;
  }

  #statements({ locale, content }: Reading): [Statement, Statement] | undefined {
    if (!this.with) {
      this.report({
        attribute: 'with',
        value: this.with,
        message: 'Names no statement to compare with: write the id of a bundled one, or a URL.',
      });
      return undefined;
    }
    const languages = new Set([
      locale.language,
      content.language,
      this.language || content.language,
    ]);
    let statements: [Statement, Statement] | undefined;
    for (const language of languages) {
      const own = this.open('statement', language);
      const other = this.open('with', language, this.with);
      if (!own || !other) return undefined;
      statements = [own, other];
    }
    return statements;
  }

  #renderClause(reading: Reading, texts: Pair<Reading>, compared: ComparedClause): TemplateResult {
    const { comparison } = compared;
    const clause = find(reading.statement, 'clause', compared.first.id)!;
    return html`<div class="clause">
      <div class="clause-title" role="heading" aria-level=${Math.min(reading.headingLevel + 1, 6)}>
        ${clauseLink(this, reading, clause, reading.text(clause.title))}
      </div>
      ${
        'refusal' in comparison
          ? renderRefusal(reading, compared, comparison)
          : renderRedline(texts, compared, comparison)
      }
    </div>`;
  }

  #renderOnly(
    reading: Reading,
    label: string,
    clauses: readonly Clause[],
  ): TemplateResult | typeof nothing {
    if (clauses.length === 0) return nothing;
    return html`<div class="only entry">
      <p class="label">${label}</p>
      <ul>
        ${clauses.map(
          (clause) =>
            html`<li>
              ${clauseLink(this, reading, clause, reading.text(clause.title))}
              <span class="label">${clauseNumber(reading, clause)}</span>
            </li>`,
        )}
      </ul>
    </div>`;
  }
}

/** Which statement a text is, and how the words are marked that only it has. */
function renderStatement(
  reading: Reading,
  name: string,
  mark: TemplateResult | false,
): TemplateResult {
  const { words } = reading.locale;
  const { title, event } = reading.statement;
  return html`<div class="entry">
    <dt class="label">${name}</dt>
    <dd>
      ${reading.text(title)}
      <p class="label about">
        <span>${reading.date(event.start, event.end)}</span>
        <span>${revision(reading)}</span>
        ${mark ? html`<span>${reading.sentence(words.compareOnlyHere, { mark })}</span>` : nothing}
      </p>
    </dd>
  </div>`;
}

/** The answer that is the same for every clause: it is given once. */
function commonRefusal(compared: readonly ComparedClause[]): Refused | undefined {
  const [first] = compared.map(({ comparison }) => comparison);
  const isCommon = compared.every(
    ({ comparison }) =>
      'refusal' in comparison &&
      'refusal' in first! &&
      comparison.refusal === first.refusal &&
      comparison.language === first.language,
  );
  return isCommon ? (first as Refused | undefined) : undefined;
}

function renderRefusal(
  reading: Reading,
  { first, second }: Pair<Clause>,
  { refusal, language }: Refused,
): TemplateResult {
  const { locale } = reading;
  return html`<div class="entry">
    ${labelLine(locale.words.compareRefused)}
    <p>
      ${reading.sentence(locale.words.compareRefusal[refusal], {
        language: locale.languageName(language),
        first: locale.languageName(first.quote.language),
        second: locale.languageName(second.quote.language),
      })}
    </p>
  </div>`;
}

function renderRedline(
  texts: Pair<Reading>,
  clauses: Pair<Clause>,
  { first, second, changes }: Compared,
): TemplateResult {
  const reading = texts.first;
  const { words } = reading.locale;
  const isSame = changes.every(({ added, removed }) => !added && !removed);
  return html`<div class="entry">
    <div class="margin">
      ${
        isOfOneKind(texts, clauses, { first, second })
          ? labelLine(labelOf(texts.first, clauses.first, first))
          : [
              labelLine(html`${words.compareFirst}: ${labelOf(texts.first, clauses.first, first)}`),
              labelLine(
                html`${words.compareSecond}: ${labelOf(texts.second, clauses.second, second)}`,
              ),
            ]
      }
      ${isSame ? html`<p class="same">${words.compareSame}</p>` : nothing}
    </div>
    <p class="redline" part="redline" lang=${second.language} dir=${directionOf(second.language)}>
      ${changes.map((change) => renderChange(reading, change))}
    </p>
  </div>`;
}

/** Whether one label says of both texts what they are. */
function isOfOneKind(
  texts: Pair<Reading>,
  clauses: Pair<Clause>,
  { first, second }: Pair<Wording>,
): boolean {
  const sourceKindOf = ({ statement }: Reading, clause: Clause): string =>
    sourceOf(statement, clause).kind;
  return (
    first.kind !== 'quotation' ||
    (first.language === second.language &&
      sourceKindOf(texts.first, clauses.first) === sourceKindOf(texts.second, clauses.second))
  );
}

function labelOf(reading: Reading, clause: Clause, { kind }: Wording): Content {
  return kind === 'quotation'
    ? quotationFidelity(reading, clause)
    : reading.locale.words.fidelity[kind];
}

function renderChange(reading: Reading, { value, added, removed }: Change): Content {
  if (!added && !removed) return value;
  // Spaces are neither underlined nor struck out.
  const text = value.trim();
  const start = value.indexOf(text);
  const { words } = reading.locale;
  const marked = added
    ? html`<wbr /><ins
          >${aloud(reading, words.compareInsertion)}${text}${aloud(reading, words.compareInsertionEnd)}</ins
        >`
    : html`<del
        >${aloud(reading, words.compareDeletion)}${text}${aloud(reading, words.compareDeletionEnd)}</del
      >`;
  return html`${value.slice(0, start)}${marked}${value.slice(start + text.length)}`;
}

/** Words of the interface that are read out and not shown. */
function aloud(reading: Reading, words: string): TemplateResult {
  const { language, direction } = reading.locale;
  return html`<span class="visually-hidden" lang=${language} dir=${direction}> ${words} </span>`;
}

/** Where the words of a statement come from. */
function renderSource(reading: Reading, name: string): TemplateResult {
  return html`<span>${name}</span
    >${reading.statement.sources.map((source) => sourceParts(reading, source))}<span
      >${revision(reading)}</span
    >`;
}

declare global {
  interface HTMLElementTagNameMap {
    'statement-compare': StatementCompare;
  }
}
