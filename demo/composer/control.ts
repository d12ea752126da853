import { interfaceLanguages, type Locale } from '../../src/locale/index.js';
import type { Statement } from '../../src/model/index.js';
import type { ManifestAttribute } from './manifest.js';
import { bundledIds } from './statements.js';

/** One of the values that an attribute may have. */
export interface Option {
  readonly value: string;
  /** What the statement or the library calls it; without it, the value speaks for itself. */
  readonly label?: string;
  readonly group?: 'clause' | 'reference';
}

/** What an editor is given to set an attribute with. */
export type Control =
  | { readonly kind: 'switch' }
  | { readonly kind: 'one'; readonly options: readonly Option[]; readonly default?: string }
  | { readonly kind: 'some'; readonly options: readonly Option[] }
  | { readonly kind: 'number' }
  | { readonly kind: 'text'; readonly suggestions: readonly string[] };

/** Set by the explainer for all of its widgets. */
const inherited = new Set(['statement']);

/** How an attribute is set, or `undefined` where an editor does not set it. */
export function controlOf(
  { name, description, type, default: initial }: ManifestAttribute,
  statement: Statement,
  locale: Locale,
): Control | undefined {
  if (inherited.has(name)) return undefined;
  if (name === 'heading-level') {
    return { kind: 'one', options: ['1', '2', '3', '4', '5', '6'].map((value) => ({ value })) };
  }
  const fromStatement = idControl(name, statement, locale);
  if (fromStatement) return fromStatement;
  if (type === 'boolean') return { kind: 'switch' };
  if (/\bnumber\b/.test(type)) return { kind: 'number' };
  const choices = quoted(type);
  if (choices.length > 0) {
    const strengths: Readonly<Record<string, string>> = locale.words.strength;
    const options = choices.map((value) =>
      name === 'strength' ? { value, label: strengths[value] ?? value } : { value },
    );
    return { kind: 'one', options, ...(initial && { default: unquoted(initial) }) };
  }
  const tokens = [...description.matchAll(/`([^`]+)`/g)].map(([, token]) => ({ value: token! }));
  if (name === 'hide' && tokens.length > 0) return { kind: 'some', options: tokens };
  return { kind: 'text', suggestions: name === 'with' ? bundledIds : [] };
}

/** Attributes that name something in the statement. */
function idControl(name: string, statement: Statement, locale: Locale): Control | undefined {
  const text = (texts: Readonly<Record<string, string>>): string => labelIn(texts, locale.language);
  const clauses = statement.clauses.map(({ id, number, title }) => ({
    value: id,
    label: `${locale.number(number)}. ${text(title)}`,
  }));
  const parties = statement.parties.map(({ id, shortName }) => ({
    value: id,
    label: text(shortName),
  }));
  const topics = statement.topics.map(({ id, label }) => ({ value: id, label: text(label) }));
  switch (name) {
    case 'clause':
      return { kind: 'one', options: clauses };
    case 'party':
      return { kind: 'one', options: parties };
    case 'topic':
      return { kind: 'one', options: topics };
    case 'about':
      return {
        kind: 'one',
        options: [
          ...statement.references.map(({ id, label }) => ({
            value: id,
            label: text(label),
            group: 'reference' as const,
          })),
          ...clauses.map((option) => ({ ...option, group: 'clause' as const })),
        ],
      };
    case 'clauses':
      return { kind: 'some', options: clauses };
    case 'parties':
      return { kind: 'some', options: parties };
    case 'topics':
      return { kind: 'some', options: topics };
    case 'language':
      return { kind: 'one', options: languageOptions(statement.languages, locale) };
    case 'langs':
      return { kind: 'some', options: languageOptions(statement.languages, locale) };
    default:
      return undefined;
  }
}

const quoted = (type: string): string[] =>
  [...type.matchAll(/'([^']*)'/g)].map(([, choice]) => choice!);

const unquoted = (value: string): string => value.replace(/^'(.*)'$/, '$1');

/** A text of the statement for who composes, who may not read the language of the explainer. */
function labelIn(texts: Readonly<Record<string, string>>, language: string): string {
  return texts[language] ?? texts['en'] ?? Object.values(texts)[0] ?? '';
}

function languageOptions(languages: readonly string[], locale: Locale): Option[] {
  return languages.map((value) => ({ value, label: locale.languageName(value) }));
}

/** Every language that an explainer can be read in: those of its statement first. */
export function readerLanguages(statement: Statement, current: string, locale: Locale): Option[] {
  const all = new Set([...statement.languages, ...interfaceLanguages, current]);
  return languageOptions([...all], locale);
}
