import { fallback, plainReadingOf } from '../../src/embed/index.js';
import { prerender } from '../../src/prerender/index.js';
import type { PrerenderAnswer, PrerenderRequest } from './prerender.js';

/** Renders widgets where Lit is its server build: this file is bundled with the condition `node`. */

addEventListener('message', ({ data }: MessageEvent<PrerenderRequest & { id: number }>) => {
  void answer(data).then((message) => postMessage(message));
});

async function answer({
  id,
  widgets,
  statement,
  language,
  site,
}: PrerenderRequest & { id: number }): Promise<PrerenderAnswer> {
  try {
    const reading = await plainReadingOf(statement, language);
    const html: string[] = [];
    for (const widget of widgets) {
      html.push(
        await prerender(widget, reading, {
          statement: site.statement,
          fallback: fallback(widget, reading, site),
        }),
      );
    }
    return { id, html };
  } catch (error) {
    return { id, error: String(error instanceof Error ? error.message : error) };
  }
}
