/** Languages that quote with guillemets; the others here use curly marks. */
export const guillemetLanguages: readonly string[] = ['ar', 'es', 'fa', 'fr', 'ru'];

/** What opens and closes a quotation in a language. */
export function quotationMarks(language: string): readonly [string, string] {
  const base = language.split(/[-_]/, 1)[0]!.toLowerCase();
  return guillemetLanguages.includes(base) ? ['«', '»'] : ['“', '”'];
}
