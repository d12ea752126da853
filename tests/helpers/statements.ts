import { regularMeeting30 } from '../../src/data/regular-meeting-30/index.js';
import { withLanguage, type Statement } from '../../src/model/index.js';
import json from '../fixtures/three-parties.json' with { type: 'json' };

/** The JSON of a small statement of three parties, in English alone, from its official text: a copy to spoil. */
export function threeParties(): typeof json {
  return structuredClone(json);
}

/** The bundled statement in all of its languages. */
export async function bundledStatement(): Promise<Statement> {
  let { statement } = regularMeeting30;
  for (const [language, load] of Object.entries(regularMeeting30.layers)) {
    statement = withLanguage(statement, language, await load());
  }
  return statement;
}
