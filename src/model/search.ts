import type { Clause, Statement } from './statement.js';

/**
 * What two spellings of a word have in common: no case, no accents or Arabic
 * vowel signs, one form of alef, hamza, yeh and teh marbuta, one set of digits,
 * dashes and apostrophes, and nothing that cannot be seen.
 */
export function fold(text: string): string {
  return (
    text
      // Takes letters and their marks apart: é, but also أ and ؤ.
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}\u0640\u0621]/gu, '')
      .replace(/[\p{Pd}\u2212]/gu, '-')
      .replace(/[\u2018\u2019\u02BC]/g, "'")
      .replace(/[\u0671\u0649]/g, (letter) => (letter === '\u0671' ? '\u0627' : '\u064A'))
      .replace(/\u0629/g, '\u0647')
      .replace(/\p{Nd}/gu, digit)
      .toLowerCase()
  );
}

function digit(character: string): string {
  // Decimal digits stand in runs of ten that start at a multiple of ten or of sixteen.
  const code = character.codePointAt(0)!;
  for (let zero = code; zero > code - 10; zero -= 1) {
    if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) return String(code - zero);
  }
  return String(code % 10);
}

const texts = new WeakMap<Clause, string>();

/** Everything that a clause says, in every language present. */
function textOf(clause: Clause): string {
  let text = texts.get(clause);
  if (text === undefined) {
    const { title, summary, quote, translations } = clause;
    const translated = Object.values(translations).map((translation) => translation.text);
    text = fold(
      [...Object.values(title), ...Object.values(summary), quote.exact, ...translated].join('\n'),
    );
    texts.set(clause, text);
  }
  return text;
}

/** Those of the clauses in which every word of the query occurs, in whatever language. */
export function searchClauses(clauses: Statement['clauses'], query: string): Statement['clauses'] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return words.length === 0
    ? clauses
    : clauses.filter((clause) => words.every((word) => textOf(clause).includes(word)));
}
