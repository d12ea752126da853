import type { FormName } from '../embed/index.js';
import type { SiteFile } from './site-writer.js';

/** One form of a widget or of an explainer. */
export interface FormContent {
  readonly form: FormName;
  readonly content: string;
}

/** The file of each form, in the folder of what it shows. */
export const fileNames: Readonly<Record<FormName, string>> = {
  page: 'index.html',
  oembed: 'oembed.json',
  prerendered: 'prerendered.html',
  tag: 'tag.html',
  blockquote: 'blockquote.html',
  iframe: 'iframe.html',
  inline: 'inline.html',
  text: 'text.txt',
  'json-ld': 'json-ld.html',
};

/** @param folder Of what it shows, with a slash at its end. */
export function formFile(folder: string, { form, content }: FormContent): SiteFile {
  return { path: folder + fileNames[form], content: `${content}\n` };
}

// A page names its oEmbed file; a frame and an oEmbed file show the page.
const together: readonly FormName[] = ['page', 'oembed'];
const pointing: readonly FormName[] = [...together, 'iframe'];

/** The forms that were asked for, with those that they point to. */
export function withNeeded(forms: readonly FormName[]): ReadonlySet<FormName> {
  const isPointing = forms.some((form) => pointing.includes(form));
  return new Set(isPointing ? [...together, ...forms] : forms);
}

/** Whether a form shows the widget as it is before any script. */
export function isPrerendered(form: FormName): boolean {
  return form === 'page' || form === 'prerendered';
}
