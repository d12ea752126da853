import {
  explainerFormOf,
  explainerLinksPage,
  explainerPath,
  linksFile,
  themeCss,
  type Explainer,
  type FormName,
  type PlainReading,
  type Site,
} from '../embed/index.js';
import { formFile, isPrerendered, type FormContent } from './form-files.js';
import type { SiteFile } from './site-writer.js';
import { prerenderedWidget } from './widget-files.js';

/**
 * A whole explainer in some forms, with what each shows before any script.
 *
 * @throws {WidgetError} If one of its widgets cannot be shown.
 */
export async function explainerForms(
  forms: Iterable<FormName>,
  explainer: Explainer,
  reading: PlainReading,
  site: Site,
): Promise<readonly FormContent[]> {
  const names = [...forms];
  const prerendered: string[] = [];
  for (const block of names.some(isPrerendered) ? explainer.blocks : []) {
    if (block.kind === 'widget') prerendered.push(await prerenderedWidget(block, reading, site));
  }
  return names.map((form) => {
    const options = { explainer, reading, site, ...(isPrerendered(form) && { prerendered }) };
    return { form, content: explainerFormOf(form, options) };
  });
}

/** The files of a whole explainer. */
export async function* explainerFiles(
  forms: ReadonlySet<FormName>,
  explainer: Explainer,
  reading: PlainReading,
  site: Site,
): AsyncGenerator<SiteFile> {
  const folder = explainerPath(explainer);
  for (const form of await explainerForms(forms, explainer, reading, site)) {
    yield formFile(folder, form);
  }
  if (forms.has('page')) {
    const content = explainerLinksPage({ explainer, reading, site });
    yield { path: folder + linksFile, content: `${content}\n` };
  }
  const css = themeCss(explainer);
  if (css) yield { path: `${folder}theme.css`, content: css };
}
