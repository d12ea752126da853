import type { CitedStance } from '../../model/select.js';
import type { Party, Topic } from '../../model/statement.js';
import type { PlainReading } from '../plain-reading.js';
import type { Passage } from './passage.js';
import {
  clauseNumber,
  evidence,
  passage,
  pieces,
  sentence,
  stancePhrase,
  voice,
} from './phrases.js';

/** All that a party says on a topic, clause by clause with the words behind it, or that it says nothing. */
export function stanceEvidence(
  reading: PlainReading,
  party: Party,
  topic: Topic,
  stances: readonly CitedStance[],
): Passage[] {
  if (stances.length === 0) {
    const text = sentence(reading.locale.words.notStatedEvidence, {
      party: reading.text(party.shortName).text,
      topic: reading.text(topic.label).text,
    });
    return [passage(reading, 'item', text)];
  }
  return [...Map.groupBy(stances, ({ clause }) => clause)].flatMap(([clause, cited]) => {
    const speakers = [...new Set(cited.flatMap(({ stance }) => stance.parties))];
    const line = pieces(voice(reading, speakers), clauseNumber(reading, clause));
    return [
      passage(reading, 'voice', line, { clause: clause.id }),
      ...cited.map(({ stance }): Passage => ({
        kind: 'item',
        ...stancePhrase(reading, party, stance, {
          showParty: false,
          isJoint: speakers.length > 1,
        }),
        clause: clause.id,
      })),
      ...evidence(reading, clause),
    ];
  });
}
