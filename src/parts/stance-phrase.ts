import type { Content, Reading } from '../core/reading.js';
import { inLanguage } from '../model/lang-map.js';
import type { Party, Stance } from '../model/statement.js';

interface StancePhraseOptions {
  /** Whether the phrase names the party, or the text around it does. @default true */
  readonly showParty?: boolean;
  /** Whether the phrase speaks of the parties together, where the text around it names them all. @default false */
  readonly isJoint?: boolean;
  /** What marks the first words. */
  readonly lead?: (words: string) => Content;
}

/** What a party does towards what, as words in a sentence; without a stance, that none is stated. */
export function stancePhrase(
  reading: Reading,
  party: Party,
  stance: Stance | undefined,
  { showParty = true, isJoint = false, lead = (words) => words }: StancePhraseOptions = {},
): Content {
  const { language, words } = reading.content;
  const name = inLanguage(party.shortName, language).text;
  if (!stance) {
    const phrase = showParty
      ? reading.sentence(words.stanceNotStated, { party: lead(name) })
      : lead(words.notStated);
    return reading.inLanguage(phrase, language);
  }
  const position = (isJoint ? words.positionJoint : words.position)[stance.position];
  const phrase = reading.sentence(showParty ? words.stance : words.stanceWithoutParty, {
    party: lead(name),
    position: showParty ? position : lead(position),
    object: inLanguage(stance.object, language).text,
  });
  return reading.inLanguage(phrase, language);
}
