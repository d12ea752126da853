// Making a formatter costs milliseconds and using one microseconds, so each is made once for a page.
const formatters = new Map<string, unknown>();

/** The formatter of this class, locale and options: the same object for the same arguments. */
export function cached<Options, Formatter>(
  Format: new (locale: string, options: Options) => Formatter,
  locale: string,
  options: Options,
): Formatter {
  const key = `${Format.name} ${locale} ${JSON.stringify(options)}`;
  let formatter = formatters.get(key) as Formatter | undefined;
  if (!formatter) {
    formatter = new Format(locale, options);
    formatters.set(key, formatter);
  }
  return formatter;
}
