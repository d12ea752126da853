import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Failure } from './failure.js';

/** A file on this machine or on a host. */
export interface Location {
  readonly url: URL;
  /** As the person who named it knows it. */
  readonly name: string;
}

const isAddress = (reference: string): boolean => /^(?:https?|file):/i.test(reference);

/** @param from The folder that a path starts from, or the file that names it. */
export function locate(reference: string, from: string | Location): Location {
  if (isAddress(reference)) return { url: new URL(reference), name: reference };
  if (typeof from === 'string') {
    return { url: pathToFileURL(resolve(from, reference)), name: reference };
  }
  if (from.url.protocol !== 'file:') {
    const url = new URL(reference, from.url);
    return { url, name: url.href };
  }
  const path = resolve(dirname(fileURLToPath(from.url)), reference);
  return { url: pathToFileURL(path), name: path };
}

/**
 * The JSON in a file.
 *
 * @param ids What could have been meant instead, if there is no such file.
 * @throws {Failure} If it cannot be read or is not JSON.
 */
export async function readJson(location: Location, ids: readonly string[]): Promise<unknown> {
  const text = await readText(location, ids);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Failure(`is not JSON: ${(error as Error).message}`, { place: location.name });
  }
}

async function readText({ url, name }: Location, ids: readonly string[]): Promise<string> {
  if (url.protocol !== 'file:') return download(url);
  try {
    return await readFile(url, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') {
      throw new Failure('there is no such file, and no bundled statement of this id', {
        place: name,
        choices: ['a path', 'an address', ...ids],
      });
    }
    if (code === 'EISDIR') throw new Failure('is a folder and not a file', { place: name });
    throw error;
  }
}

async function download(url: URL): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (error) {
    const { cause } = error as Error;
    const reason = cause instanceof Error ? cause.message : (error as Error).message;
    throw new Failure(`cannot be fetched: ${reason}`, { place: url.href });
  }
  if (!response.ok) {
    throw new Failure(`cannot be fetched: ${response.status} ${response.statusText}`, {
      place: url.href,
    });
  }
  return response.text();
}
