export { isEdtfDate, readEdtf, readEdtfSpan, type Precision, type TimeSpan } from './edtf.js';
export { baseLanguage, bestLanguage, inLanguage, type Text } from './lang-map.js';
export {
  withLanguage,
  withLanguages,
  type BundledStatement,
  type LanguageLayer,
} from './language-layer.js';
export { parseStatement } from './parse-statement.js';
export { deepFreeze } from './deep-freeze.js';
export { isParsedStatement } from './parsed-statements.js';
export { statementSchema } from './schema.js';
export { fold, searchClauses } from './search.js';
export * from './select.js';
export type * from './statement.js';
export { StatementError, type Problem } from './statement-error.js';
export * from './vocabulary.js';
