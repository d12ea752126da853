import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { deferrable } from '../core/base.styles.js';
import { customProperties } from '../core/custom-properties.js';

// The browser defers the layout of a whole group. One box for each item would be quicker still to
// lay out, but thousands of boxes to watch are slower to show and to filter than to lay out.
const groupSize = 50;

/**
 * A list that may be as long as it likes: its items stand in groups, and after the first the browser
 * lays out those that are about to be seen. To assistive technology it is one list.
 *
 * @param items Each an `li` with the role `listitem`, which a group of many would take from it.
 * @param label Id of what names the list.
 */
export function longList(items: readonly TemplateResult[], label?: string): TemplateResult {
  if (items.length <= groupSize) return group(items, undefined, label);
  const groups: TemplateResult[] = [];
  for (let start = 0; start < items.length; start += groupSize)
    groups.push(group(items.slice(start, start + groupSize), 'presentation'));
  return html`<div role="list" aria-labelledby=${label ?? nothing}>${groups}</div>`;
}

function group(
  items: readonly TemplateResult[],
  role?: 'presentation',
  label?: string,
): TemplateResult {
  return html`<ol
    class="items"
    role=${role ?? nothing}
    aria-labelledby=${label ?? nothing}
    style=${customProperties({ '--count': items.length })}
    >${items}</ol
  >`;
}

/** Where it is used, `--item-height` says about how high an item is. */
export const longListStyles: CSSResult = css`
  .items {
    display: flow-root;
  }

  ${deferrable('.items + .items', 'calc(var(--count) * var(--item-height))')}
`;
