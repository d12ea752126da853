import { interfaceLanguage } from '../locale/index.js';
import { element, fragment, type Markup } from './markup.js';
import type { PlainReading } from './plain-reading.js';
import type { Site } from './site.js';

/** The scripts that pages load: the loader, the one inside a framed page, and the one around it. */
export type ScriptName = 'communique.js' | 'frame.js' | 'frames.js';

/** The tag of a script, with its integrity where the site knows it. A site needs each only once. */
export function scriptTag(site: Site, name: ScriptName = 'communique.js'): string {
  return String(scriptElement(site, name));
}

/** The same as HTML, for an article that has several tags. */
export function loaderTags(reading: PlainReading, site: Site): string {
  return String(loaderElements(reading, site));
}

export function scriptElement(site: Site, name: ScriptName = 'communique.js'): Markup {
  return element('script', {
    type: 'module',
    src: site.scripts + name,
    integrity: site.integrity[name],
    crossorigin: 'anonymous',
  });
}

/**
 * The loader, and the words that it is going to ask for, so that all are on their way at once.
 * Where the content is there without them, they only compete with it.
 */
export function loaderElements({ locale, content }: PlainReading, site: Site): Markup {
  const languages = new Set([locale, content].map(({ language }) => interfaceLanguage(language)));
  const preloads = [...languages].map((language) => {
    const name = `language-${language}.js`;
    return element('link', {
      rel: 'modulepreload',
      href: site.scripts + name,
      integrity: site.integrity[name],
      crossorigin: 'anonymous',
    });
  });
  return fragment(...preloads, scriptElement(site));
}
