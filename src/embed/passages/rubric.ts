import { strengths } from '../../model/vocabulary.js';
import type { PlainReading } from '../plain-reading.js';
import type { Passage } from './passage.js';
import { passage, strengthScale } from './phrases.js';

/** The five grades of firmness, and what they mean. */
export function rubric(reading: PlainReading): Passage[] {
  const { words } = reading.locale;
  return [
    passage(reading, 'title', words.sourceRubric),
    passage(reading, 'item', words.sourceRubricRule),
    ...strengths.map((strength) =>
      passage(reading, 'item', words.strengthDefinition[strength], {
        label: strengthScale(reading, strength),
      }),
    ),
  ];
}
