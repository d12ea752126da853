/** What a passage is; `quotation` is the only one that is verbatim. */
export type PassageKind =
  'title' | 'voice' | 'quotation' | 'translation' | 'summary' | 'context' | 'item' | 'source';

/** A piece of what a widget says, apart from any markup. */
export interface Passage {
  readonly kind: PassageKind;
  /** What stands before it, in the reader's language: its fidelity, its date, whose it is. */
  readonly label?: string;
  /** The words, without quotation marks. Pieces that the widget sets apart by space are joined by “ · ”. */
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** Where the words lead to, if anywhere. */
  readonly url?: string;
  /** Id of the clause that they are about, if it is one. */
  readonly clause?: string;
  /** Whether the element shows it only when the reader asks for it. @default false */
  readonly isFolded?: boolean;
}
