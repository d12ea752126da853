import { html, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import { stylesOf } from '../../core/base.styles.js';
import { CommuniqueElement } from '../../core/communique-element.js';
import type { Content, Reading } from '../../core/reading.js';
import { find, strengthOf } from '../../model/select.js';
import type { Clause, Statement } from '../../model/statement.js';
import { strengths, type Strength } from '../../model/vocabulary.js';
import { voice } from '../../parts/party-mark.js';
import { section } from '../../parts/section.js';
import { revision, sourceParts } from '../../parts/source-line.js';
import { rank } from '../../parts/strength-scale.js';
import { blocks, isAggregated } from './blocks.js';
import { topicChartStyles } from './topic-chart.styles.js';

const groupings = ['topic', 'party'] as const;
export type TopicChartGrouping = (typeof groupings)[number];

const hideable = ['title', 'legend'] as const;

interface Row {
  readonly label: Content;
  /** Number of clauses by strength, firmest first; none is zero. */
  readonly counts: ReadonlyMap<Strength, number>;
  readonly total: number;
}

/**
 * A picture of what the statement talks about and how firmly: a table whose
 * cells are the bars. Each clause is one block, the fuller the firmer its verb,
 * and every row says in words what its blocks show.
 *
 * @summary How many clauses each topic has, and how firmly they speak.
 * @element topic-chart
 * @csspart title - The heading.
 * @csspart legend - The grades of firmness, what they look like and what they mean.
 * @csspart source - The line that says how many clauses there are, and where they come from.
 */
export class TopicChart extends CommuniqueElement {
  static override styles: CSSResult = stylesOf('topic-chart', ...topicChartStyles);

  static override properties: PropertyDeclarations = {
    by: {},
    hide: {},
  };

  /** What a row stands for: a topic, or who speaks. @default 'topic' */
  declare by: TopicChartGrouping | undefined;

  /** Parts to leave out, separated by spaces: `title`, `legend`. */
  declare hide: string | undefined;

  protected override renderReading(reading: Reading): TemplateResult {
    const { words } = reading.locale;
    const by = this.choose('by', this.by, groupings);
    const hidden = this.chooseSome('hide', this.hide, hideable);
    const rows = by === 'topic' ? topicRows(reading) : voiceRows(reading);
    const longest = Math.max(...rows.map(({ total }) => total));
    const title = by === 'topic' ? words.chartTitle : words.chartTitleByParty;

    return section(
      reading,
      { title, isTitleHidden: hidden.has('title') },
      html`<p class="label">${isAggregated(longest) ? words.chartKeySegments : words.chartKey}</p>
        ${this.#renderTable(reading, by === 'topic' ? words.topic : words.chartVoice, rows, longest)}
        ${hidden.has('legend') ? nothing : this.#renderLegend(reading)}
        <p class="label source" part="source">${renderSource(reading)}</p>`,
    );
  }

  // The roles are those that the elements have by themselves, and keep in narrow places, where rows are grids.
  #renderTable(
    reading: Reading,
    header: string,
    rows: readonly Row[],
    longest: number,
  ): TemplateResult {
    const { locale } = reading;
    const { words } = locale;
    return html`<table role="table">
      <thead role="rowgroup">
        <tr class="label" role="row">
          <th class="subject" role="columnheader" scope="col">${header}</th>
          <th class="count" role="columnheader" scope="col">${words.figureClauses}</th>
          <th class="bar" role="columnheader" scope="col">${words.strengthLabel}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (row) =>
            html`<tr role="row">
              <th class="subject" role="rowheader" scope="row">${row.label}</th>
              <td class="count" role="cell">${locale.number(row.total)}</td>
              <td class="bar" role="cell">
                <div>
                  ${blocks(row.counts, longest)}
                  <span class="label strengths">${renderCounts(reading, row)}</span>
                </div>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #renderLegend(reading: Reading): TemplateResult {
    const { locale } = reading;
    const { words } = locale;
    return html`<details class="legend" part="legend">
      <summary class="label">${words.sourceRubric}</summary>
      <p>${words.sourceRubricRule}</p>
      <dl>
        ${strengths.map(
          (strength) =>
            html`<div class="entry">
              <dt>
                ${blocks(new Map([[strength, 1]]), 1)} ${words.strength[strength]}
                <span class="label">${rank(reading, strength)}</span>
              </dt>
              <dd>${words.strengthDefinition[strength]}</dd>
            </div>`,
        )}
      </dl>
    </details>`;
  }
}

/** Topics by number of clauses, and in the order of the statement where that is the same. */
function topicRows(reading: Reading): Row[] {
  const { statement } = reading;
  return [...Map.groupBy(statement.clauses, ({ topic }) => topic)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([topic, clauses]) =>
      rowOf(reading.text(find(statement, 'topic', topic)!.label), clauses),
    );
}

/** Those who speak together, then each party by itself, also where it never does. */
function voiceRows(reading: Reading): Row[] {
  const { statement } = reading;
  const { clauses, parties } = statement;
  const byVoice = Map.groupBy(clauses, ({ speakers }) => inOrder(statement, speakers).join(' '));
  const together = [...byVoice.keys()]
    .map((voiced) => voiced.split(' '))
    .filter(({ length }) => length > 1)
    .sort((a, b) => b.length - a.length);
  return [...together, ...parties.map(({ id }) => [id])].map((speakers) =>
    rowOf(voice(reading, speakers), byVoice.get(speakers.join(' ')) ?? []),
  );
}

function inOrder({ parties }: Statement, speakers: readonly string[]): string[] {
  return parties.map(({ id }) => id).filter((id) => speakers.includes(id));
}

function rowOf(label: Content, clauses: readonly Clause[]): Row {
  const byStrength = Map.groupBy(clauses, strengthOf);
  const counts = new Map(
    strengths.flatMap((strength) => {
      const count = byStrength.get(strength)?.length;
      return count ? [[strength, count] as const] : [];
    }),
  );
  return { label, counts, total: clauses.length };
}

/** What the blocks of a row show, in words. */
function renderCounts(reading: Reading, { counts, total }: Row): TemplateResult[] {
  const { words } = reading.locale;
  return [...counts].map(([strength, count]) => {
    const word = words.strength[strength];
    return html`<span
      >${
        total === 1
          ? word
          : reading.sentence(words.chartStrength, {
              strength: word,
              count: reading.locale.number(count),
            })
      }</span
    > `;
  });
}

function renderSource(reading: Reading): TemplateResult {
  const { statement, locale } = reading;
  const { words } = locale;
  return html`<span>${locale.plural(words.chartCounted, statement.clauses.length)}</span
    ><span>${words.chartGraded}</span
    >${statement.sources.map((source) => sourceParts(reading, source))}<span
      >${revision(reading)}</span
    >`;
}

declare global {
  interface HTMLElementTagNameMap {
    'topic-chart': TopicChart;
  }
}
