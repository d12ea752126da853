import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** A file of a site. */
export interface SiteFile {
  /** From the folder of the site, with `/`. */
  readonly path: string;
  /** All of it, or piece by piece. */
  readonly content: string | Iterable<string>;
}

/**
 * Writes files one after the other, so that memory does not grow with their number.
 *
 * @returns How many.
 */
export async function writeSite(
  folder: string,
  files: Iterable<SiteFile> | AsyncIterable<SiteFile>,
): Promise<number> {
  let count = 0;
  for await (const { path, content } of files) {
    const file = join(folder, path);
    // Paths are made out of ids that strangers wrote.
    if (relative(folder, file).startsWith('..')) {
      throw new TypeError(`“${path}” is not in the folder of the site`);
    }
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    count += 1;
  }
  return count;
}
