import { regularMeeting30 } from '../data/regular-meeting-30/index.js';
import { parseStatement, withLanguages, type Statement } from '../model/index.js';

const bundled = [regularMeeting30];

/** What a command may be given instead of a file. */
export const bundledIds: readonly string[] = bundled.map(({ statement }) => statement.id);

/** A bundled statement with the words of all its languages; `undefined` if none has that id. */
export async function openBundledStatement(id: string): Promise<Statement | undefined> {
  const found = bundled.find(({ statement }) => statement.id === id);
  return found && parseStatement(await withLanguages(found));
}
