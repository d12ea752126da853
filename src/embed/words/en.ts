/** The few words that only the forms need, so that no widget carries them. Its type is the list for every other language. */
export const en = {
  /** A body of text with what it is before it. */
  labelled: '{label}: {text}',
  /** What ends a sentence. */
  stop: '.',
  /** The page with the addresses that a widget leads to. */
  links: 'Sources and references',
};
