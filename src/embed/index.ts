export { attributesOf } from './attributes.js';
export { blockquote } from './blockquote.js';
export * from './explainer-forms.js';
export * from './explainer.js';
export * from './forms.js';
export { iframe } from './iframe.js';
export { fallback, inline } from './inline-html.js';
export { jsonLd, jsonLdObject, type JsonLd } from './json-ld.js';
export {
  discoveryLink,
  oembed,
  oembedFile,
  oembedObject,
  providerList,
  type OEmbed,
  type Provider,
} from './oembed.js';
export { element, Markup, openTag, type Content, type MarkupAttributes } from './markup.js';
export { linksFile, linksPage, pageForm, type PageOptions } from './page.js';
export { passagesOf, type Passage, type PassageKind } from './passages.js';
export { explainerPath, pagePath } from './paths.js';
export * from './plain-reading.js';
export { text } from './plain-text.js';
export { loaderTags, scriptTag, type ScriptName } from './script-tag.js';
export type * from './site.js';
export { estimatedHeight } from './size.js';
export { tag } from './tag.js';
export { pageUrl, titleOf } from './title.js';
export * from './widget.js';
export { widgetsOf } from './widgets-of.js';
