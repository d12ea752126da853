import { unsafeCSS, type CSSResult } from 'lit';

/** Our own selectors or declarations, made elsewhere, for the place of a value in a style template. */
export function cssFragment(text: string): CSSResult {
  return unsafeCSS(text);
}
