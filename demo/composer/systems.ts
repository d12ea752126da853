import type { FormName } from '../../src/embed/index.js';
import type { ComposerWords } from './words/index.js';

/** What a form travels in. */
export type Carrier = keyof ComposerWords['carrier'];
/** What becomes of it. */
type Fate = keyof ComposerWords['fate'];

export interface System {
  /** A key of the words’ `systems`. */
  readonly name: keyof ComposerWords['systems'];
  /** What a system does by default, as measured. `undefined`: it depends on the site. */
  readonly fates?: Readonly<Record<Carrier, Fate>>;
  /** The form that serves it best. */
  readonly form: FormName;
}

const keepsAll = { tag: 'kept', script: 'kept', iframe: 'kept', blockquote: 'kept' } as const;
const losesAll = {
  tag: 'removed',
  script: 'removed',
  iframe: 'removed',
  blockquote: 'attributesLost',
} as const;
const wordpressFilter = {
  tag: 'textKept',
  script: 'shownAsText',
  iframe: 'removed',
  blockquote: 'kept',
} as const;

/** Where editors publish, and what becomes of an embed there. */
export const systems: readonly System[] = [
  { name: 'wordpress-html', fates: keepsAll, form: 'tag' },
  { name: 'wordpress-author', fates: wordpressFilter, form: 'oembed' },
  { name: 'wordpress-plugin', fates: { ...wordpressFilter, tag: 'kept' }, form: 'blockquote' },
  { name: 'template', form: 'blockquote' },
  { name: 'ghost', fates: keepsAll, form: 'tag' },
  { name: 'drupal-full', fates: keepsAll, form: 'tag' },
  { name: 'drupal-basic', fates: losesAll, form: 'inline' },
  {
    name: 'tinymce',
    fates: { tag: 'removed', script: 'removed', iframe: 'sandboxed', blockquote: 'kept' },
    form: 'blockquote',
  },
  { name: 'ckeditor', fates: losesAll, form: 'inline' },
  { name: 'ckeditor-embed', fates: keepsAll, form: 'tag' },
  { name: 'editorjs', fates: keepsAll, form: 'tag' },
  { name: 'rich-text', fates: losesAll, form: 'inline' },
  { name: 'structured', fates: losesAll, form: 'inline' },
  {
    name: 'dompurify',
    fates: { tag: 'textKept', script: 'removed', iframe: 'removed', blockquote: 'kept' },
    form: 'blockquote',
  },
  { name: 'sanitizer', fates: losesAll, form: 'inline' },
  { name: 'frames', fates: { ...losesAll, iframe: 'kept' }, form: 'iframe' },
  { name: 'newsletter', fates: losesAll, form: 'inline' },
];

/** What a form cannot do without. The script of a blockquote is in the template. */
const carriersOf: Readonly<Record<FormName, readonly Carrier[]>> = {
  tag: ['tag', 'script'],
  blockquote: ['blockquote'],
  prerendered: ['tag', 'script'],
  iframe: ['iframe'],
  page: [],
  oembed: [],
  'json-ld': ['script'],
  text: [],
  inline: [],
};

/** What a system does to a form. */
export interface Verdict {
  readonly lost: readonly { readonly carrier: Carrier; readonly fate: Fate }[];
  /** It arrives, but comes alive only where the site’s template has the loader. */
  readonly needsLoader: boolean;
}

export function verdictOf(form: FormName, { fates }: System): Verdict {
  const lost = carriersOf[form]
    .map((carrier) => ({ carrier, fate: fates?.[carrier] ?? 'kept' }))
    .filter(({ fate }) => fate !== 'kept' && fate !== 'sandboxed');
  const onlyScript = lost.every(({ carrier, fate }) => carrier === 'script' && fate === 'removed');
  const needsLoader =
    form === 'blockquote' || (lost.length > 0 && onlyScript && form !== 'json-ld');
  return { lost: needsLoader && onlyScript ? [] : lost, needsLoader };
}
