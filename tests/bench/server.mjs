import { createServer } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';
import sirv from 'sirv';

/**
 * @typedef {object} Site
 * @property {string} origin
 * @property {(path: string, body: string, type?: string) => string} serve Serves a text from now
 *   on and returns its address.
 * @property {() => void} close
 */

/**
 * Serves folders and texts on this machine, compressed as a CDN sends them: a file for which there
 * is one with the ending `.br` beside it, and every text.
 *
 * @param {Readonly<Record<string, string>>} folders By the path that they are served under, like `/dist`.
 * @returns {Promise<Site>}
 */
export async function startSite(folders) {
  /** @type {Map<string, { body: Buffer, type: string }>} */
  const texts = new Map();
  const files = Object.entries(folders).map(([prefix, folder]) => ({
    prefix,
    // `dev` reads a file when it is asked for: bundles are made after the start.
    handle: sirv(folder, { dev: true, brotli: true, setHeaders }),
  }));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const text = texts.get(path);
    if (text) {
      setHeaders(response);
      response.setHeader('Content-Type', text.type);
      response.setHeader('Content-Encoding', 'br');
      response.end(text.body);
      return;
    }
    const missing = () => {
      response.statusCode = 404;
      response.end();
    };
    const found = files.find(({ prefix }) => path.startsWith(`${prefix}/`));
    if (!found) return missing();
    request.url = path.slice(found.prefix.length);
    found.handle(request, response, missing);
  });
  await new Promise((resolve) => server.listen(0, () => resolve(undefined)));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The server did not start.');
  const origin = `http://localhost:${address.port}`;
  return {
    origin,
    serve(path, body, type = 'text/html; charset=utf-8') {
      texts.set(path, { body: compress(Buffer.from(body), 5), type });
      return origin + path;
    },
    close: () => void server.close(),
  };
}

/** @param {import('node:http').ServerResponse} response */
function setHeaders(response) {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
}

/**
 * @param {Buffer} body
 * @param {number} quality 11 is what a CDN stores; 5 is quick.
 */
export function compress(body, quality) {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}
