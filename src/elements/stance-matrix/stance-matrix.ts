import { html, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import { stylesOf } from '../../core/base.styles.js';
import { CommuniqueElement } from '../../core/communique-element.js';
import { inARow, type Reading } from '../../core/reading.js';
import { findAll, idsOf, stancesOf, type CitedStance } from '../../model/select.js';
import type { Party, Topic } from '../../model/statement.js';
import { bases, type Basis } from '../../model/vocabulary.js';
import { basisMark } from '../../parts/basis-mark.js';
import { partyMark, partyNames } from '../../parts/party-mark.js';
import { collapsed, openPopover, popover } from '../../parts/popover.js';
import { section } from '../../parts/section.js';
import { stanceEvidence } from '../../parts/stance-evidence.js';
import { stancePhrase } from '../../parts/stance-phrase.js';
import { stanceMatrixStyles } from './stance-matrix.styles.js';

const orders = ['topic', 'agreement'] as const;
type Order = (typeof orders)[number];

const hideable = ['title', 'sort'] as const;

// More columns than this do not hold words side by side: their cells show the shape, and speak the words.
const mostColumnsWithWords = 4;

type Row = { readonly topic: Topic; readonly cells: readonly (readonly CitedStance[])[] };

/**
 * Parties by topics: which positions they take together, which one takes alone,
 * and on what the statement gives none. Each cell opens the words behind it.
 *
 * @summary Joint, one-sided and not-stated positions as a table.
 * @element stance-matrix
 * @csspart title - The heading.
 * @csspart table - The table.
 * @csspart evidence - The popover of a cell.
 * @csspart quotation - The words of the clause in the language of the source.
 * @csspart translation - The translation, where the reader’s language is another.
 */
export class StanceMatrix extends CommuniqueElement {
  static override styles: CSSResult = stylesOf('stance-matrix', ...stanceMatrixStyles);

  static override properties: PropertyDeclarations = {
    parties: {},
    topics: {},
    sort: { reflect: true },
    hide: {},
  };

  /** Ids of the parties to show, separated by spaces. All by default. */
  declare parties: string | undefined;

  /** Ids of the topics to show, separated by spaces. All by default. */
  declare topics: string | undefined;

  /** By topic as the statement lists them, or with the topics that most parties agree on first. @default 'topic' */
  declare sort: Order | undefined;

  /** Parts to leave out, separated by spaces: `title`, `sort`. */
  declare hide: string | undefined;

  protected override renderReading(reading: Reading): TemplateResult | undefined {
    const parties = this.#chosen(reading, 'party', 'parties', this.parties);
    const topics = this.#chosen(reading, 'topic', 'topics', this.topics);
    if (parties.length === 0 || topics.length === 0) return undefined;
    const hidden = this.chooseSome('hide', this.hide, hideable);
    const sort = this.choose('sort', this.sort, orders);
    const rows = topics.map((topic): Row => ({
      topic,
      cells: parties.map(({ id }) => stancesOf(reading.statement, id, topic.id)),
    }));
    if (sort === 'agreement') rows.sort((a, b) => agreementOf(b) - agreementOf(a));
    const { words } = reading.locale;

    return section(
      reading,
      { title: words.matrixTitle, isTitleHidden: hidden.has('title') },
      html`<div class="bar label">
          <ul class="legend">
            ${[...bases, 'not-stated' as const].map(
              (basis) => html`<li>${basisMark(basis)} ${basisWord(reading, basis)}</li>`,
            )}
          </ul>
          ${hidden.has('sort') ? nothing : this.#renderSort(reading, sort)}
        </div>
        <table
          class=${parties.length > mostColumnsWithWords ? 'dense' : 'wordy'}
          part="table"
          role="table"
          aria-label=${words.matrixTitle}
        >
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col" class="label">${words.topic}</th>
              ${parties.map(
                (party) =>
                  html`<th role="columnheader" scope="col">
                    ${partyMark(reading, party, html`<span class="name">${reading.text(party.shortName)}</span>`)}
                  </th>`,
              )}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${rows.map((row) => this.#renderRow(reading, parties, row))}
          </tbody>
        </table>`,
    );
  }

  #renderSort(reading: Reading, current: Order): TemplateResult {
    const { words } = reading.locale;
    const labels: Record<Order, string> = {
      topic: words.sortTopic,
      agreement: words.sortAgreement,
    };
    return html`<p class="sort scripted" role="group" aria-label=${words.sort}>
      ${words.sort}
      ${orders.map(
        (order) =>
          html`<button
            type="button"
            aria-pressed=${order === current ? 'true' : 'false'}
            .whenClicked=${() => (this.sort = order)}
          >
            ${labels[order]}
          </button>`,
      )}
    </p>`;
  }

  #renderRow(reading: Reading, columns: readonly Party[], row: Row): TemplateResult {
    const { topic } = row;
    const isWordy = columns.length <= mostColumnsWithWords;
    return html`<tr role="row">
      <th role="rowheader" scope="row">${reading.text(topic.label)}</th>
      ${runsOf(columns, row, isWordy).map(({ parties, stances }) => {
        const [party] = parties as [Party];
        const id = `${party.id}-on-${topic.id}`;
        const names = partyNames(
          reading,
          parties.map((member) => member.id),
        );
        const [first] = stances;
        return html`<td role="cell" colspan=${parties.length} aria-colspan=${parties.length}>
          <button
            type="button"
            popovertarget=${id}
            aria-haspopup="dialog"
            aria-expanded=${collapsed(this, id)}
            .whenClicked=${openPopover}
          >
            <span class="party-in-cell">${inARow(names)}</span>
            ${basesOf(stances).map(
              (basis) =>
                html`<span class="basis"
                  >${basisMark(basis)} <span class="word">${basisWord(reading, basis)}</span></span
                >`,
            )}
            ${first ? html`<span class="position label">${stancePhrase(reading, party, first.stance, { showParty: false, isJoint: parties.length > 1 })}</span>` : nothing}
          </button>
          ${popover(this, reading, {
            id,
            title: inARow([...names, ' · ', reading.text(topic.label)]),
            content: () => stanceEvidence(this, reading, party, topic, stances),
          })}
        </td>`;
      })}
    </tr>`;
  }

  #chosen<K extends 'party' | 'topic'>(
    reading: Reading,
    kind: K,
    attribute: string,
    value: string | undefined,
  ): ReturnType<typeof findAll<K>> {
    const known = idsOf(reading.statement, kind);
    const chosen = this.chooseSome(attribute, value, known);
    // Nothing known among what was asked for is a mistake, and not a wish for everything.
    return findAll(reading.statement, kind, value?.trim() ? [...chosen] : known);
  }
}

/** The bases of a cell in the order of the legend; a cell without a stance is not stated. */
function basesOf(stances: readonly CitedStance[]): readonly (Basis | 'not-stated')[] {
  if (stances.length === 0) return ['not-stated'];
  return bases.filter((basis) => stances.some(({ stance }) => stance.basis === basis));
}

function basisWord(reading: Reading, basis: Basis | 'not-stated'): string {
  const { words } = reading.locale;
  return basis === 'not-stated' ? words.notStated : words.basis[basis];
}

/** Neighbouring parties that say the very same thing, and so share one cell. */
interface Run {
  readonly parties: readonly Party[];
  readonly stances: readonly CitedStance[];
}

function runsOf(parties: readonly Party[], { cells }: Row, share: boolean): Run[] {
  const runs: Run[] = [];
  for (const [index, stances] of cells.entries()) {
    const previous = runs.at(-1);
    const isSame =
      share &&
      stances.length > 0 &&
      previous?.stances.length === stances.length &&
      stances.every(({ stance }, place) => stance === previous.stances[place]!.stance);
    if (isSame)
      runs[runs.length - 1] = { ...previous, parties: [...previous.parties, parties[index]!] };
    else runs.push({ parties: [parties[index]!], stances });
  }
  return runs;
}

/** How many of the parties take a joint position, and less than one more for those that take their own. */
function agreementOf({ cells }: Row): number {
  const joint = cells.filter((stances) => basesOf(stances).includes('joint')).length;
  const stated = cells.filter((stances) => stances.length > 0).length;
  return joint + stated / (cells.length + 1);
}

declare global {
  interface HTMLElementTagNameMap {
    'stance-matrix': StanceMatrix;
  }
}
