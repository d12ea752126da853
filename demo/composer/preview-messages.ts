import type { Block } from '../../src/embed/index.js';
import type { Statement } from '../../src/model/index.js';
import type { ContrastFigures } from './contrast.js';

/** What the composer tells the page in its preview. */
export type ToPreview =
  /** By itself, because it is large and seldom changes. */
  | { readonly kind: 'statement'; readonly statement: Statement; readonly reference: string }
  | {
      readonly kind: 'explainer';
      readonly items: readonly { readonly key: number; readonly block: Block }[];
      readonly selected: number | undefined;
      readonly language: string;
      readonly direction: 'ltr' | 'rtl';
      readonly theme: string | undefined;
      readonly tokens: Readonly<Record<string, string>>;
      readonly scheme: 'light' | 'dark';
      /** What stands there while there is no block. */
      readonly empty: { readonly text: string; readonly language: string };
    };

/** What the page in the preview tells the composer. */
export type FromPreview =
  | { readonly kind: 'ready' }
  | { readonly kind: 'contrast'; readonly figures: ContrastFigures }
  | { readonly kind: 'select'; readonly key: number };
