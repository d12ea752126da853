/** What is wrong with an element's input, and what would be right. */
export interface InputProblem {
  /** The attribute that holds it. */
  readonly attribute: string;
  readonly value: unknown;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** The valid values, where they are a closed list. */
  readonly choices?: readonly string[];
}

/**
 * An element could not use what it was given. Its fallback stays, and nothing
 * is thrown. Bubbles through shadow roots.
 */
export class CommuniqueErrorEvent extends Event implements InputProblem {
  static readonly type = 'communique-error';
  readonly attribute: string;
  readonly value: unknown;
  readonly message: string;
  readonly choices: readonly string[];

  constructor({ attribute, value, message, choices = [] }: InputProblem) {
    super(CommuniqueErrorEvent.type, { bubbles: true, composed: true });
    this.attribute = attribute;
    this.value = value;
    this.message = message;
    this.choices = choices;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'communique-error': CommuniqueErrorEvent;
  }
}
