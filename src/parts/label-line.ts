import { html, type TemplateResult } from 'lit';
import type { Content } from '../core/reading.js';

/**
 * The small line that says what follows, the same everywhere. What it holds
 * stands apart by space: a separator would end up at the beginning of a line.
 */
export function labelLine(content: Content, further?: Content): TemplateResult {
  if (further === undefined) return html`<p class="label">${content}</p>`;
  return html`<p class="label row"><span>${content}</span><span>${further}</span></p>`;
}
