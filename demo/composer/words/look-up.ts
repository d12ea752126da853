/** The words for a name that may be newer than the words: then `undefined`. */
export function lookUp<T>(words: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined;
}
