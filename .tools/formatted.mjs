import { readFileSync } from 'node:fs';

/**
 * What `Intl` says in a language about the dates and languages of the bundled statements: see
 * `Formatted` in src/locale/words.ts.
 *
 * @param {string} language
 * @param {string[]} statements Paths of their JSON.
 * @returns {Promise<import('../src/locale/index.ts').Formatted>}
 */
export async function formattedIn(language, statements) {
  // Not imported above, because the modules are built by then and not before.
  const locales = await import('../dist/locale/index.js');
  const model = await import('../dist/model/index.js');
  const locale = await locales.localeOf(language);
  const text = statements.map((path) => readFileSync(path, 'utf8')).join('\n');
  /** @param {string} edtf */
  const inWords = (edtf) => {
    const [from, until] = model.readEdtfSpan(edtf);
    if (!from) throw new Error(`Not a date: ${edtf}`);
    return locale.dates(from, until);
  };
  return {
    dates: Object.fromEntries(datesIn(text).map((edtf) => [edtf, inWords(edtf)])),
    year: inWords('2000').replace('2000', '{year}'),
    languages: Object.fromEntries(
      locales.interfaceLanguages.map((tag) => [tag, locale.languageName(tag)]),
    ),
    // In Spanish the word between two depends on the second.
    ...(language !== 'es' && { pair: locale.list(['{0}', '{1}']).join('') }),
  };
}

/** Days and months, and what lies between two dates. @param {string} text */
function datesIn(text) {
  const date = String.raw`\d{4}(?:-\d\d){0,2}`;
  const written = [...text.matchAll(new RegExp(`"(${date}(?:/${date})?)"`, 'g'))];
  const spans = [...text.matchAll(new RegExp(`"start": "(${date})",\\s*"end": "(${date})"`, 'g'))];
  const dates = [
    ...written.flatMap(([, found = '']) => [found, ...found.split('/')]),
    ...spans.map(([, start, end]) => `${start}/${end}`),
  ];
  return [...new Set(dates)].filter((found) => found.length > 4).toSorted();
}
