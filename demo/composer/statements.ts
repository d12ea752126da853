import { regularMeeting30 } from '../../src/data/regular-meeting-30/index.js';
import { withLanguage, type Statement } from '../../src/model/index.js';

const bundled = [regularMeeting30];

/** The ids of the statements that come with the library. */
export const bundledIds: readonly string[] = bundled.map(({ statement }) => statement.id);

/** A bundled statement with the words of all its languages. */
export async function bundledStatement(id: string): Promise<Statement | undefined> {
  const found = bundled.find(({ statement }) => statement.id === id);
  if (!found) return undefined;
  const layers = await Promise.all(
    Object.entries(found.layers).map(async ([language, load]) => ({
      language,
      layer: await load(),
    })),
  );
  return layers.reduce(
    (statement, { language, layer }) => withLanguage(statement, language, layer),
    found.statement,
  );
}
