import type { BundledStatement, Statement } from '../../model/index.js';
import statement from './statement.json' with { type: 'json' };

/**
 * The joint statement after the 30th regular meeting of the heads of government
 * of Russia and China, as a press report in Arabic of 2025-11-04 gives it: not
 * the official text.
 *
 * `statement` holds what is the same for every reader, the quotations in Arabic
 * among it. All other words are in `layers`, one for each language, English,
 * Russian and Chinese with an unofficial translation of the quotations, and load
 * when asked for: `withLanguage` puts one into the statement. `parseStatement` is
 * not run here; `tests/data` runs it, over all languages together.
 */
export const regularMeeting30: BundledStatement = {
  // TypeScript reads the closed vocabularies of a JSON file as plain strings.
  statement: statement as unknown as Statement,
  layers: {
    ar: async () => (await import('./ar.json', { with: { type: 'json' } })).default,
    en: async () => (await import('./en.json', { with: { type: 'json' } })).default,
    ru: async () => (await import('./ru.json', { with: { type: 'json' } })).default,
    zh: async () => (await import('./zh.json', { with: { type: 'json' } })).default,
  },
};
