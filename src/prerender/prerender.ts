import { LitElementRenderer } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { openStatement } from '../core/statements.js';
import '../define/all.js';
import { element, Markup } from '../embed/markup.js';
import type { PlainReading } from '../embed/plain-reading.js';
import type { Widget } from '../embed/widget.js';
import { localeOf } from '../locale/index.js';

export interface PrerenderOptions {
  /** What the `statement` attribute says: an id or an address. By default there is none, and the bundled statement is shown. */
  readonly statement?: string | undefined;
  /** HTML for feeds and reader modes: the element's children. @default '' */
  readonly fallback?: string | undefined;
}

/**
 * A widget as HTML that is complete before any script: the element with a
 * declarative shadow root, which the script hydrates in place.
 *
 * Runs where Lit is its server build: in Node, or in a worker that is bundled
 * with the condition `node`.
 */
export async function prerender(
  { element: tag, attributes }: Widget,
  { statement, locale }: PlainReading,
  { statement: reference, fallback = '' }: PrerenderOptions = {},
): Promise<string> {
  const hostAttributes = {
    ...(reference && { statement: reference }),
    ...attributes,
    lang: locale.language,
    dir: locale.direction,
  };
  // Rendering does not wait: what it needs must be here.
  await Promise.all([
    openStatement(statement, locale.language),
    // A second statement that is only an address away is for the script to fetch.
    isBundled(attributes['with']) && openStatement(attributes['with'], locale.language),
    ...[locale.language, ...statement.languages].map(localeOf),
  ]);
  const renderer = new LitElementRenderer(tag);
  for (const [name, value] of Object.entries<string | boolean>(hostAttributes)) {
    if (value !== false) renderer.setAttribute(name, value === true ? '' : value);
  }
  renderer.setProperty('statement', statement);
  renderer.connectedCallback();
  const shadow = await collectResult(renderer.renderShadow(renderInfoOf(renderer)) ?? []);
  const template = element('template', { shadowrootmode: 'open' }, Markup.trusted(shadow));
  return String(element(tag, hostAttributes, template, Markup.trusted(fallback)));
}

const isBundled = (reference: string | boolean | undefined): reference is string =>
  typeof reference === 'string' && !/[/.]/.test(reference);

function renderInfoOf(
  renderer: LitElementRenderer,
): Parameters<LitElementRenderer['renderShadow']>[0] {
  return {
    elementRenderers: [LitElementRenderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  };
}
