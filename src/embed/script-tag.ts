import { element, type Markup } from './markup.js';
import type { Site } from './site.js';

/** The scripts that pages load: the loader, the one inside a framed page, and the one around it. */
export type ScriptName = 'communique.js' | 'frame.js' | 'frames.js';

/** The tag of a script, with its integrity where the site knows it. A site needs each only once. */
export function scriptTag(site: Site, name: ScriptName = 'communique.js'): string {
  return String(scriptElement(site, name));
}

export function scriptElement(site: Site, name: ScriptName = 'communique.js'): Markup {
  return element('script', {
    type: 'module',
    src: site.scripts + name,
    integrity: site.integrity[name],
    crossorigin: 'anonymous',
  });
}
