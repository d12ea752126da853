import * as v from 'valibot';
import { problemOf } from '../model/problem-of.js';
import { languageTag } from '../model/schema.js';
import { messageOf, type Problem } from '../model/statement-error.js';
import { widgetElements } from './widget.js';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('should not be empty'));

const attributeName = v.pipe(
  v.string(),
  v.regex(/^[a-z]+(-[a-z]+)*$/, 'is not the name of an attribute: write it like “heading-level”'),
);

const tokenName = v.pipe(
  v.string(),
  v.regex(/^--communique(-[a-z]+)+$/, 'is not a token: write it like “--communique-accent”'),
);

// What would end the declaration, or the style around it, is not a value.
const tokenValue = v.pipe(
  text,
  v.regex(/^[^;{}<>\\]*$/, 'is not the value of a token: take out ; { } < > and \\'),
);

const block = v.variant('kind', [
  v.strictObject({
    kind: v.literal('widget'),
    element: v.picklist(widgetElements),
    attributes: v.optional(v.record(attributeName, v.union([v.string(), v.boolean()])), {}),
    /** The words of the article that a `statement-note` explains. */
    words: v.optional(text),
  }),
  v.strictObject({ kind: v.literal('heading'), text }),
  v.strictObject({ kind: v.literal('note'), text }),
]);

/** The only definition of an explainer: widgets about one statement, in order, with headings and notes between them. */
export const explainerSchema = v.strictObject({
  schemaVersion: v.literal(1),
  /** Id of a bundled statement, or the address of its JSON. */
  statement: text,
  /** BCP 47: of the headings and notes, and of the reader. */
  language: languageTag,
  /** Name of a ready-made theme. */
  theme: v.optional(text),
  /** Tokens with a value of their own. */
  tokens: v.optional(v.record(tokenName, tokenValue), {}),
  blocks: v.array(block),
});

export type Explainer = v.InferOutput<typeof explainerSchema>;
export type Block = Explainer['blocks'][number];

/** Everything that is wrong with an explainer, in one error. */
export class ExplainerError extends Error {
  override readonly name = 'ExplainerError';

  constructor(readonly problems: readonly Problem[]) {
    super(messageOf('explainer', problems));
  }
}

/**
 * Checks that a value is an explainer.
 *
 * @param value What `JSON.parse` gave.
 * @throws {ExplainerError} If anything is wrong; it lists everything that is.
 */
export function parseExplainer(value: unknown): Explainer {
  const result = v.safeParse(explainerSchema, value);
  if (!result.success) throw new ExplainerError(result.issues.map(problemOf));
  return result.output;
}
