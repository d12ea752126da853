import type { Content, Reading } from '../core/reading.js';
import { inLanguage } from '../model/lang-map.js';
import type { Party, Stance } from '../model/statement.js';

interface StancePhraseOptions {
  /** Whether the phrase names the party, or the text around it does. @default true */
  readonly showParty?: boolean;
}

/** What a party does towards what, as words in a sentence; without a stance, that none is stated. */
export function stancePhrase(
  reading: Reading,
  party: Party,
  stance: Stance | undefined,
  { showParty = true }: StancePhraseOptions = {},
): Content {
  const { language, words } = reading.content;
  const name = inLanguage(party.shortName, language).text;
  if (!stance)
    return reading.inLanguage(reading.sentence(words.stanceNotStated, { party: name }), language);
  const phrase = reading.sentence(showParty ? words.stance : words.stanceWithoutParty, {
    party: name,
    position: words.position[stance.position],
    object: inLanguage(stance.object, language).text,
  });
  return reading.inLanguage(phrase, language);
}
