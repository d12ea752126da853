import type { Site, Widget } from '../../src/embed/index.js';
import type { Statement } from '../../src/model/index.js';

/** What is to be rendered. */
export interface PrerenderRequest {
  readonly widgets: readonly Widget[];
  readonly statement: Statement;
  /** BCP 47. */
  readonly language: string;
  readonly site: Site;
}

export type PrerenderAnswer =
  | { readonly id: number; readonly html: readonly string[] }
  | { readonly id: number; readonly error: string };

let worker: Worker | undefined;
let nextId = 1;

/**
 * Widgets as HTML with declarative shadow roots. In a worker of its own, because Lit’s server
 * build and its client build cannot be in one place.
 */
export function prerenderAll(request: PrerenderRequest): Promise<readonly string[]> {
  worker ??= new Worker(new URL('../../dist/composer/prerender-worker.js', document.baseURI), {
    type: 'module',
    name: 'prerender',
  });
  const id = nextId++;
  const target = worker;
  return new Promise((resolve, reject) => {
    const stop = new AbortController();
    const { signal } = stop;
    target.addEventListener(
      'message',
      ({ data }: MessageEvent<PrerenderAnswer>) => {
        if (data.id !== id) return;
        stop.abort();
        if ('html' in data) resolve(data.html);
        else reject(new Error(data.error));
      },
      { signal },
    );
    target.addEventListener(
      'error',
      (event) => {
        stop.abort();
        worker = undefined;
        reject(new Error(event.message || 'prerender-worker.js'));
      },
      { signal },
    );
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A worker has none.
    target.postMessage({ id, ...request });
  });
}
