/** The direction of a line of text, as the `dir` attribute names it. */
export type Direction = 'ltr' | 'rtl';

// `Intl.Locale` knows directions as well, but not yet in every browser that we support.
const rightToLeft =
  /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)(?:[-_]|$)|[-_](?:Arab|Hebr|Syrc|Thaa)(?:[-_]|$)/i;

/** The direction that a language is written in. */
export function directionOf(language: string): Direction {
  return rightToLeft.test(language) ? 'rtl' : 'ltr';
}
