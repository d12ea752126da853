import { blockquoteElement } from './blockquote.js';
import type { Block, Explainer } from './explainer.js';
import type { FormName } from './forms.js';
import { frameOf, usualWidth } from './iframe.js';
import { inline } from './inline-html.js';
import { jsonLdObject, statementWork, workOf, type JsonLd } from './json-ld.js';
import { element, fragment, joined, jsonScript, Markup, type Content } from './markup.js';
import { oembedOf } from './oembed.js';
import { linksPageOf, pageOf } from './page.js';
import { passagesOf, type Passage } from './passages.js';
import { explainerPath } from './paths.js';
import type { PlainReading } from './plain-reading.js';
import { text } from './plain-text.js';
import { loaderElements, scriptTag } from './script-tag.js';
import type { Site } from './site.js';
import { estimatedHeight } from './size.js';
import { statementAttribute, tagElement } from './tag.js';
import { languageAttributes } from './title.js';

export interface ExplainerFormOptions {
  readonly explainer: Explainer;
  /** The statement of the explainer, in its language. */
  readonly reading: PlainReading;
  readonly site: Site;
  /** For each block that is a widget, in order, its HTML with a declarative shadow root. */
  readonly prerendered?: readonly string[] | undefined;
  /** The folder of its page, relative to `Site.pages`. @default explainerPath(explainer) */
  readonly path?: string | undefined;
}

/**
 * A whole explainer in one form.
 *
 * @throws {WidgetError} If one of its widgets cannot be shown.
 */
export function explainerFormOf(name: FormName, options: ExplainerFormOptions): string {
  const { explainer, reading, site, prerendered } = options;
  switch (name) {
    case 'tag':
      return String(fragment(tagOf(options), loaderElements(reading, site)));
    case 'blockquote':
      return String(contentOf(explainer, (block) => blockquoteElement(block, reading, site)));
    case 'prerendered':
      return prerenderedOf(options) + scriptTag(site);
    case 'iframe':
      return frameOf(
        addressOf(options),
        titleOfExplainer(explainer, reading),
        estimatedHeight(passagesOfExplainer(explainer, reading), usualWidth),
        site,
      );
    case 'page':
      return explainerPage(options, prerendered ? prerenderedOf(options) : tagOf(options));
    case 'oembed':
      return JSON.stringify(
        oembedOf({
          title: titleOfExplainer(explainer, reading),
          passages: passagesOfExplainer(explainer, reading),
          url: addressOf(options),
          reading,
          site,
        }),
        null,
        2,
      );
    case 'json-ld':
      return String(jsonScript('application/ld+json', explainerJsonLd(options)));
    case 'text':
      return explainer.blocks
        .map((block) => (block.kind === 'widget' ? text(block, reading, site) : block.text))
        .join('\n\n');
    case 'inline':
      return String(
        joined(
          explainer.blocks.map((block) => inlineBlock(block, reading, site)),
          ' ',
        ),
      );
  }
}

/** The page that lists what an explainer leads to. */
export function explainerLinksPage(options: ExplainerFormOptions): string {
  const { explainer, reading, site } = options;
  return linksPageOf(
    passagesOfExplainer(explainer, reading),
    titleOfExplainer(explainer, reading),
    addressOf(options),
    reading,
    site,
  );
}

/** All that an explainer says, its headings and notes among it. */
export function passagesOfExplainer(explainer: Explainer, reading: PlainReading): Passage[] {
  return explainer.blocks.flatMap((block): readonly Passage[] => {
    if (block.kind === 'widget') return passagesOf(block, reading);
    const kind = block.kind === 'heading' ? 'title' : 'item';
    return [{ kind, text: block.text, language: explainer.language }];
  });
}

/** Its first heading, or the title of its statement. */
export function titleOfExplainer({ blocks }: Explainer, reading: PlainReading): string {
  const heading = blocks.find(({ kind }) => kind === 'heading');
  return heading?.kind === 'heading' ? heading.text : reading.text(reading.statement.title).text;
}

/**
 * The tokens of an explainer as CSS, for the site's stylesheet: many content management
 * systems take `style` out of what is pasted. Empty if it has none.
 */
export function themeCss({ tokens }: Explainer): string {
  const declarations = Object.entries(tokens).map(([name, value]) => `  ${name}: ${value};\n`);
  return declarations.length > 0 ? `statement-explainer {\n${declarations.join('')}}\n` : '';
}

/** The tags by which a page takes the theme of an explainer: its stylesheet, then its tokens. */
export function themeTags(explainer: Explainer, site: Site): string {
  return String(themeElements(explainer, site));
}

function themeElements(explainer: Explainer, site: Site): Markup {
  const css = themeCss(explainer);
  const file = explainer.theme && `themes/${encodeURIComponent(explainer.theme)}.css`;
  return fragment(
    file
      ? element('link', {
          rel: 'stylesheet',
          href: site.scripts + file,
          integrity: site.integrity[file],
          crossorigin: 'anonymous',
        })
      : undefined,
    // No value of a token holds what could end the style: see the schema.
    css ? element('style', {}, Markup.trusted(css)) : undefined,
  );
}

function addressOf({ explainer, site, path }: ExplainerFormOptions): string {
  return site.pages + (path ?? explainerPath(explainer));
}

/** The explainer around its blocks, without the script. */
function tagOf({ explainer, reading, site }: ExplainerFormOptions): Markup {
  return wrapped(
    explainer,
    reading,
    site,
    contentOf(explainer, (block) => tagElement(block, reading, site)),
  );
}

function prerenderedOf({
  explainer,
  reading,
  site,
  prerendered = [],
}: ExplainerFormOptions): string {
  let next = 0;
  const content = contentOf(explainer, () => {
    const html = prerendered[next++];
    if (html === undefined)
      throw new TypeError(
        'The prerendered form needs the HTML that prerender() makes, for every widget.',
      );
    return Markup.trusted(html);
  });
  return String(wrapped(explainer, reading, site, content));
}

function wrapped(explainer: Explainer, reading: PlainReading, site: Site, content: Markup): Markup {
  return element(
    'statement-explainer',
    { statement: statementAttribute(reading, site), ...languageAttributes(explainer.language) },
    content,
  );
}

type WidgetBlock = Extract<Block, { kind: 'widget' }>;

function contentOf({ blocks, language }: Explainer, show: (block: WidgetBlock) => Markup): Markup {
  return fragment(
    ...blocks.map((block) => {
      switch (block.kind) {
        case 'widget':
          return show(block);
        case 'heading':
          return element('h2', languageAttributes(language), block.text);
        case 'note':
          return element('p', languageAttributes(language), block.text);
      }
    }),
  );
}

function inlineBlock(block: Block, reading: PlainReading, site: Site): Content {
  if (block.kind === 'widget') return Markup.trusted(inline(block, reading, site));
  return element(
    block.kind === 'heading' ? 'strong' : 'span',
    languageAttributes(reading.locale.language),
    block.text,
  );
}

function explainerJsonLd({ explainer, reading, site, path }: ExplainerFormOptions): JsonLd {
  const url = addressOf({ explainer, reading, site, path });
  const title = titleOfExplainer(explainer, reading);
  const passages: Passage[] = [];
  const parts = explainer.blocks.map((block): JsonLd => {
    if (block.kind === 'widget') {
      const { '@context': _, isPartOf: __, ...work } = jsonLdObject(block, reading, site);
      passages.push(...passagesOf(block, reading));
      return work;
    }
    return {
      '@type': 'CreativeWork',
      inLanguage: explainer.language,
      [block.kind === 'heading' ? 'headline' : 'text']: block.text,
    };
  });
  return {
    '@context': 'https://schema.org',
    ...workOf(passages, title, reading, url),
    hasPart: parts,
    isPartOf: statementWork(reading, site),
  };
}

function explainerPage(options: ExplainerFormOptions, content: Content | string): string {
  const { explainer, reading, site } = options;
  return pageOf({
    title: titleOfExplainer(explainer, reading),
    url: addressOf(options),
    data: explainerJsonLd(options),
    content: typeof content === 'string' ? Markup.trusted(content) : content,
    passages: passagesOfExplainer(explainer, reading),
    reading,
    site,
    head: themeElements(explainer, site),
  });
}
