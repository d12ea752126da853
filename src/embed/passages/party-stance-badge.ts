import { stancesOf } from '../../model/select.js';
import { choose } from '../attributes.js';
import type { PlainReading } from '../plain-reading.js';
import type { Widget } from '../widget.js';
import type { Passage } from './passage.js';
import { named, passage, pieces, stancePhrase } from './phrases.js';
import { stanceEvidence } from './stance-evidence.js';

const variants = ['full', 'compact'] as const;

export function passagesOfBadge(widget: Widget, reading: PlainReading): Passage[] {
  const party = named(widget, reading, 'party');
  const topic = named(widget, reading, 'topic');
  const showParty = choose(widget, 'variant', variants) === 'full';
  const stances = stancesOf(reading.statement, party.id, topic.id);
  const title = pieces(reading.text(party.shortName).text, reading.text(topic.label).text);
  return [
    { kind: 'item', ...stancePhrase(reading, party, stances[0]?.stance, { showParty }) },
    passage(reading, 'title', title),
    ...stanceEvidence(reading, party, topic, stances),
  ];
}
