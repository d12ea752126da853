import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { gradedStrengths, strengths, type Strength } from '../../model/vocabulary.js';

// With more clauses than this in a row, a block is too narrow to be seen on a phone.
const mostBlocks = 24;

const height = gradedStrengths.length;

/** How far a block of this strength is filled, in fifths: empty where no verb governs. */
const fillOf = (strength: Strength): number => height - strengths.indexOf(strength);

/** Whether rows as long as this are drawn as one segment for each strength. */
export function isAggregated(longest: number): boolean {
  return longest > mostBlocks;
}

/**
 * Clauses as blocks of equal width, filled from below: the fuller, the firmer.
 * All rows of a chart have one scale, which starts at zero.
 *
 * @param counts Number of clauses by strength, in the order of the row.
 * @param longest Number of clauses in the longest row of the chart.
 */
export function blocks(counts: ReadonlyMap<Strength, number>, longest: number): TemplateResult {
  const aggregated = isAggregated(longest);
  const gap = aggregated ? longest / 100 : 0.14;
  const shapes: SVGTemplateResult[] = [];
  let start = 0;
  for (const [strength, count] of counts) {
    const length = aggregated ? count : 1;
    for (const end = start + count; start < end; start += length) {
      shapes.push(block(strength, start, length - gap));
    }
  }
  return html`<svg
    width="${longest * 2}em"
    viewBox="0 0 ${longest} ${height}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${shapes}
  </svg>`;
}

function block(strength: Strength, start: number, width: number): SVGTemplateResult {
  const fill = fillOf(strength);
  return svg`${
    fill
      ? svg`<rect class="fill" x=${start} y=${height - fill} width=${width} height=${fill}></rect>`
      : nothing
  }<rect class="outline" ?data-unstated=${!fill} x=${start} y="0" width=${width} height=${height}></rect>`;
}
