/** What an element is given: strings, or `true` for an attribute that has no value. `false` is no attribute. */
export type Attributes = Readonly<Record<string, string | boolean>>;

/** One element with its attributes, apart from any page. */
export interface Widget {
  /** A tag of the library, like `clause-card`. */
  readonly element: string;
  readonly attributes: Attributes;
  /** The words of the article that a `statement-note` explains. By default the name of what it is about. */
  readonly words?: string | undefined;
}

/** The tags that show something of a statement; `statement-explainer` only holds them. */
export const widgetElements = [
  'clause-card',
  'clause-list',
  'commitment-timeline',
  'party-stance-badge',
  'stance-matrix',
  'statement-compare',
  'statement-header',
  'statement-note',
  'statement-source',
  'statement-text',
  'topic-chart',
] as const;
export type WidgetElement = (typeof widgetElements)[number];

/** Those that stand inside a sentence. */
export const inlineElements: ReadonlySet<string> = new Set<WidgetElement>([
  'party-stance-badge',
  'statement-note',
]);

/** A widget that cannot be shown: names the place, the value and the valid choices. */
export class WidgetError extends Error {
  override readonly name = 'WidgetError';

  /**
   * @param element The tag.
   * @param attribute The attribute that is wrong; empty if it is the tag.
   * @param value What it holds.
   * @param choices The valid values, where they are a closed list.
   */
  constructor(
    readonly element: string,
    readonly attribute: string,
    readonly value: unknown,
    readonly choices: readonly string[],
  ) {
    const shown = value === undefined ? 'is missing' : `${JSON.stringify(value)} is not valid`;
    const valid = choices.length ? ` (valid: ${choices.join(', ')})` : '';
    super(`<${element}${attribute && ` ${attribute}`}>: ${shown}${valid}`);
  }
}
