import {
  fallback,
  formOf,
  linksFile,
  linksPage,
  pagePath,
  type FormName,
  type PlainReading,
  type Site,
  type Widget,
} from '../embed/index.js';
import { formFile, isPrerendered, type FormContent } from './form-files.js';
import type { SiteFile } from './site-writer.js';

/** A widget as HTML that is complete before any script, with its words for feeds between the tags. */
export async function prerenderedWidget(
  widget: Widget,
  reading: PlainReading,
  site: Site,
): Promise<string> {
  // Here and not above: it brings every element, and most commands need none.
  const { prerender } = await import('../prerender/index.js');
  return prerender(widget, reading, {
    statement: site.statement ?? reading.statement.id,
    fallback: fallback(widget, reading, site),
  });
}

/**
 * A widget in some forms, with what each shows before any script.
 *
 * @throws {WidgetError} If the widget cannot be shown.
 */
export async function widgetForms(
  forms: Iterable<FormName>,
  widget: Widget,
  reading: PlainReading,
  site: Site,
): Promise<readonly FormContent[]> {
  const names = [...forms];
  const html = names.some(isPrerendered)
    ? await prerenderedWidget(widget, reading, site)
    : undefined;
  return names.map((form) => ({ form, content: formOf(form, widget, reading, site, html) }));
}

/** The files of one widget in one language. */
export async function* widgetFiles(
  forms: ReadonlySet<FormName>,
  widget: Widget,
  reading: PlainReading,
  site: Site,
): AsyncGenerator<SiteFile> {
  const folder = pagePath(widget, reading.locale.language);
  for (const form of await widgetForms(forms, widget, reading, site)) {
    yield formFile(folder, form);
  }
  if (forms.has('page')) {
    yield { path: folder + linksFile, content: `${linksPage({ widget, reading, site })}\n` };
  }
}
