import { html, type TemplateResult } from 'lit';
import type { Content } from '../core/reading.js';

/**
 * The small line that says what follows, the same everywhere. What it holds
 * stands apart by space: a separator would end up at the beginning of a line.
 */
export function labelLine(...contents: readonly Content[]): TemplateResult {
  return html`<p class="label row">${contents.map((content) => html`<span>${content}</span>`)}</p>`;
}
