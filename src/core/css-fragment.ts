import { unsafeCSS, type CSSResult } from 'lit';

/**
 * Our own selectors or declarations, made elsewhere, for the place of a value in a style template.
 * Under a name of its own, because files that say `unsafeCSS` are not minified.
 */
export function cssFragment(text: string): CSSResult {
  return unsafeCSS(text);
}
