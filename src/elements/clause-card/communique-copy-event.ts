/**
 * The reader asks to copy a quotation. Cancel it to copy nothing, or something
 * else. Bubbles through shadow roots.
 */
export class CommuniqueCopyEvent extends Event {
  static readonly type = 'communique-copy';

  constructor(
    /** Id of the clause. */
    readonly clause: string,
    /** What is copied: the quotation with its voice, statement, source, date and revision. */
    readonly text: string,
  ) {
    super(CommuniqueCopyEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'communique-copy': CommuniqueCopyEvent;
  }
}
