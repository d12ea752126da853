import { html, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import { stylesOf } from '../../core/base.styles.js';
import { CommuniqueElement } from '../../core/communique-element.js';
import { customProperties } from '../../core/custom-properties.js';
import { inARow, type Content, type Reading } from '../../core/reading.js';
import { isEdtfDate } from '../../model/edtf.js';
import { find, timelineOf, type TimelineItem } from '../../model/select.js';
import type { Clause } from '../../model/statement.js';
import { clauseLink, clauseNumber } from '../../parts/clause-link.js';
import { labelLine } from '../../parts/label-line.js';
import { longList } from '../../parts/long-list.js';
import { partyNames } from '../../parts/party-mark.js';
import { section } from '../../parts/section.js';
import { strengthWord } from '../../parts/strength-scale.js';
import { commitmentTimelineStyles } from './commitment-timeline.styles.js';
import { Scale } from './scale.js';

const groupings = ['topic', 'party', 'none'] as const;
const hideable = ['title', 'context', 'undated', 'strength'] as const;

/**
 * What was promised and when: what the statement dates, on one axis to scale;
 * what context adds, set apart; and what it leaves without a date.
 *
 * @summary What was promised and when, with a lane for what has no date.
 * @element commitment-timeline
 * @csspart title - The heading.
 * @csspart text - The lane of what the statement dates.
 * @csspart context - The lane of dated facts from outside the statement.
 * @csspart undated - The lane of undertakings without a date.
 */
export class CommitmentTimeline extends CommuniqueElement {
  static override styles: CSSResult = stylesOf('commitment-timeline', ...commitmentTimelineStyles);

  static override properties: PropertyDeclarations = {
    topic: {},
    party: {},
    from: {},
    to: {},
    groupBy: { attribute: 'group-by' },
    hide: {},
  };

  /** Id of a topic: shows only what is about it. */
  declare topic: string | undefined;

  /** Id of a party: shows only what it undertakes. */
  declare party: string | undefined;

  /** EDTF level 0 date: leaves out what ends before it. */
  declare from: string | undefined;

  /** EDTF level 0 date: leaves out what starts after it. */
  declare to: string | undefined;

  /** How undertakings without a date are grouped. @default 'topic' */
  declare groupBy: (typeof groupings)[number] | undefined;

  /** Parts to leave out, separated by spaces: `title`, `context`, `undated`, `strength`. */
  declare hide: string | undefined;

  protected override renderReading(reading: Reading): TemplateResult | undefined {
    const { topic, party, from, to } = this;
    const valid = [
      !topic || this.named(reading, 'topic', topic),
      !party || this.named(reading, 'party', party),
      this.#isDate('from', from),
      this.#isDate('to', to),
    ];
    if (!valid.every(Boolean)) return undefined;

    const hidden = this.chooseSome('hide', this.hide, hideable);
    const filter = { ...(topic && { topic }), ...(party && { party }) };
    const range = { ...(from && { from }), ...(to && { to }) };
    const all = timelineOf(reading.statement, filter);
    const items = from || to ? timelineOf(reading.statement, { ...filter, ...range }) : all;
    const dated = items.filter((item) => item.start ?? item.end);
    const text = dated.filter(({ basis }) => basis === 'text');
    const context = hidden.has('context') ? [] : dated.filter(({ basis }) => basis === 'context');
    const undated = items.filter((item) => !item.start && !item.end);
    // Of all that fits the topic and the party: what lies outside the range has a date as well.
    const undertakings = all.filter(({ commitment }) => commitment).length;
    const { words } = reading.locale;
    const axis = [...text, ...context];

    return section(
      reading,
      { title: words.timelineTitle, isTitleHidden: hidden.has('title') },
      html`${items.length === 0 ? html`<p>${words.timelineEmpty}</p>` : nothing}
      ${axis.length > 0 ? this.#renderAxis(reading, new Scale(axis), text, context) : nothing}
      ${
        undated.length > 0 && !hidden.has('undated')
          ? html`<div class="lane undated" part="undated">
              <p class="lane-label" id="undated">${words.timelineUndated}</p>
              <p class="label">
                ${reading.sentence(words.timelineUndatedCount, {
                  undated: reading.locale.number(undated.length),
                  total: reading.locale.number(undertakings),
                })}
              </p>
              ${this.#renderUndated(reading, undated, !hidden.has('strength'))}
            </div>`
          : nothing
      }`,
    );
  }

  #renderAxis(
    reading: Reading,
    scale: Scale,
    text: readonly TimelineItem[],
    context: readonly TimelineItem[],
  ): TemplateResult {
    const { words } = reading.locale;
    return html`<div class="dated">
      <div class="axis" aria-hidden="true">
        ${scale
          .ticks()
          .map(
            ({ year, at }) =>
              html`<span ?data-last=${at > 0.9} style=${customProperties({ '--start': at })}
                ><span>${reading.date(String(year))}</span></span
              >`,
          )}
      </div>
      ${this.#renderLane(reading, scale, 'text', words.timelineText, text)}
      ${this.#renderLane(reading, scale, 'context', words.timelineContext, context)}
    </div>`;
  }

  #renderLane(
    reading: Reading,
    scale: Scale,
    lane: 'text' | 'context',
    heading: string,
    items: readonly TimelineItem[],
  ): TemplateResult | typeof nothing {
    if (items.length === 0) return nothing;
    const strip = this.#renderStrip(reading, scale);
    let previous = 0;
    return html`<div class="lane ${lane}" part=${lane}>
      <p class="lane-label" id=${lane}>${heading}</p>
      ${longList(
        items.map((item) => {
          const { start, end } = scale.placeOf(item);
          const gap = Math.max(0, start - previous);
          previous = start;
          const place = customProperties({ '--start': start, '--end': end, '--gap': gap });
          return html`<li role="listitem" style=${place} data-side=${sideWithRoom(start, end)}>
            <span class="mark" aria-hidden="true"></span>
            <p class="date">${dateOf(reading, item)}</p>
            ${isSpan(item) ? strip : nothing}
            <p>${reading.text(item.title)}</p>
            ${this.#renderEvidence(reading, item)}
          </li>`;
        }),
        lane,
      )}
    </div>`;
  }

  /** The axis again in small, for narrow places, where items stand below each other and not along it. */
  #renderStrip(reading: Reading, { first, last }: Scale): TemplateResult {
    return html`<span
      class="strip label"
      aria-hidden="true"
      data-first=${reading.date(String(first))}
      data-last=${reading.date(String(last))}
      ><span class="track"></span
    ></span>`;
  }

  #renderEvidence(
    reading: Reading,
    { clause, event, commitment }: TimelineItem,
  ): TemplateResult | typeof nothing {
    if (event?.basis === 'context') {
      const citation = reading.text(event.citation);
      return labelLine(reading.sentence(reading.locale.words.citation, { citation }));
    }
    if (!clause) return nothing;
    const number = this.#clauseNumber(reading, clause);
    return commitment
      ? labelLine(inARow(partyNames(reading, commitment.parties)), number)
      : labelLine(number);
  }

  #renderUndated(
    reading: Reading,
    items: readonly TimelineItem[],
    showStrength: boolean,
  ): TemplateResult[] {
    const groups = Map.groupBy(items, (item) => this.#groupOf(reading, item));
    return [...groups].map(
      ([label, members]) =>
        html`<div class="group">
          ${label ? html`<p class="group-label">${label}</p>` : nothing}
          ${longList(
            members.map(
              ({ title, commitment, clause }) =>
                html`<li role="listitem">
                  <span>${reading.text(title)}</span>
                  <span class="label"
                    >${showStrength ? strengthWord(reading, commitment!.strength) : nothing}</span
                  >
                  <span class="label">${this.#clauseNumber(reading, clause!)}</span>
                </li>`,
            ),
          )}
        </div>`,
    );
  }

  #groupOf(reading: Reading, { clause, commitment }: TimelineItem): string {
    const { statement } = reading;
    switch (this.choose('group-by', this.groupBy, groupings)) {
      case 'topic':
        return reading.plain(find(statement, 'topic', clause!.topic)!.label);
      case 'party':
        return reading.locale
          .list(
            commitment!.parties.map((id) => reading.plain(find(statement, 'party', id)!.shortName)),
          )
          .join('');
      case 'none':
        return '';
    }
  }

  #clauseNumber(reading: Reading, clause: Clause): Content {
    return clauseLink(this, reading, clause, clauseNumber(reading, clause));
  }

  #isDate(attribute: 'from' | 'to', date: string | undefined): boolean {
    if (!date || isEdtfDate(date)) return true;
    this.report({
      attribute,
      value: date,
      message: 'Not an EDTF level 0 date: write 2025, 2025-11 or 2025-11-04.',
    });
    return false;
  }
}

const isSpan = ({ start, end }: TimelineItem): boolean => Boolean(start && end && start !== end);

// Two fifths of the axis hold a line of words; what leaves less on either side has its words below.
const enoughRoom = 0.4;

function sideWithRoom(start: number, end: number): 'start' | 'end' | 'below' {
  if (1 - end >= enoughRoom) return 'start';
  return start >= enoughRoom ? 'end' : 'below';
}

function dateOf(reading: Reading, { start, end, commitment }: TimelineItem): Content {
  const { words } = reading.locale;
  if (commitment && !end) return reading.sentence(words.from, { date: reading.date(start!) });
  if (start && end) return reading.date(start, end);
  if (end) return reading.sentence(words.until, { date: reading.date(end) });
  return reading.date(start!);
}

declare global {
  interface HTMLElementTagNameMap {
    'commitment-timeline': CommitmentTimeline;
  }
}
