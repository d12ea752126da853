import { regularMeeting30 } from '../../src/data/regular-meeting-30/index.js';
import { withLanguages, type Statement } from '../../src/model/index.js';

const bundled = [regularMeeting30];

/** The ids of the statements that come with the library. */
export const bundledIds: readonly string[] = bundled.map(({ statement }) => statement.id);

/** A bundled statement with the words of all its languages. */
export async function bundledStatement(id: string): Promise<Statement | undefined> {
  const found = bundled.find(({ statement }) => statement.id === id);
  return found && withLanguages(found);
}
