import {
  explainerFormOf,
  explainerPath,
  formOf,
  pageUrl,
  plainReadingOf,
  scriptTag,
  themeTags,
  type FormName,
} from '../../src/embed/index.js';
import { prerenderAll } from './prerender.js';
import type { ComposerState } from './state.js';

/** What is copied, and what a site needs besides, once. */
export interface Forms {
  readonly text: string;
  /** For the head of the page; empty where the article’s own look is kept. */
  readonly themeTags: string;
  /** Of the page, where an author pastes that; else empty. */
  readonly address: string;
  /** For the site’s template, where the form does not bring the script; else empty. */
  readonly script: string;
}

const showsElements: ReadonlySet<FormName> = new Set(['tag', 'blockquote', 'prerendered']);

/**
 * The chosen form of what is chosen.
 *
 * @throws {WidgetError} If a widget cannot be shown.
 */
export async function formsOf(state: ComposerState): Promise<Forms> {
  const { statement, language, site, explainer, output, items } = state;
  const { form, what } = output;
  const reading = await plainReadingOf(statement, language);
  const block = items.find(({ key }) => key === what)?.block;
  const widgets = block ? [block] : explainer.blocks;
  const prerendered =
    form === 'prerendered' || form === 'page'
      ? await prerenderAll({
          widgets: widgets.filter((each) => each.kind === 'widget'),
          statement,
          language,
          site,
        })
      : undefined;
  const addressOf = (): string =>
    block?.kind === 'widget'
      ? pageUrl(block, reading, site)
      : site.pages + explainerPath(explainer);
  return {
    text:
      block?.kind === 'widget'
        ? formOf(form, block, reading, site, prerendered?.[0])
        : explainerFormOf(form, { explainer, reading, site, prerendered }),
    themeTags: showsElements.has(form) ? themeTags(explainer, site) : '',
    address: form === 'oembed' ? addressOf() : '',
    script: form === 'blockquote' ? scriptTag(site) : '',
  };
}

/** How a form is called as a file. */
export function fileNameOf({ statement, output }: ComposerState): string {
  const endings: Partial<Record<FormName, string>> = { text: 'txt', oembed: 'json' };
  return `${statement.id}.${output.form}.${endings[output.form] ?? 'html'}`;
}
