import { regularMeeting30 } from '../../src/data/regular-meeting-30/index.js';
import { withLanguages, type Statement } from '../../src/model/index.js';
import json from '../fixtures/three-parties.json' with { type: 'json' };

/** The JSON of a small statement of three parties, in English alone, from its official text: a copy to spoil. */
export function threeParties(): typeof json {
  return structuredClone(json);
}

/** The bundled statement in all of its languages. */
export const bundledStatement = (): Promise<Statement> => withLanguages(regularMeeting30);
