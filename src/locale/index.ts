export { directionOf, type Direction } from './direction.js';
export { canonicalTag, fill, Locale, localeOf, type CalendarDate } from './locale.js';
export { guillemetLanguages, quotationMarks } from './quotation-marks.js';
export {
  interfaceLanguage,
  interfaceLanguages,
  wordsOf,
  type Formatted,
  type InterfaceLanguage,
  type Plural,
  type Words,
} from './words.js';
