import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Package as Manifest } from 'custom-elements-manifest/schema.js';
import { Failure } from './failure.js';

/** What an attribute holds, as the manifest has it. */
interface AttributeDescription {
  readonly name: string;
  readonly isBoolean: boolean;
}

/** What this package has on disk, beside its modules. */
export interface PackageFiles {
  readonly version: string;
  /** The attributes of each element. */
  readonly attributes: ReadonlyMap<string, readonly AttributeDescription[]>;
  /** Names of the ready-made themes. */
  readonly themes: readonly string[];
  /** The folder of the scripts for pages. */
  readonly scripts: URL;
}

async function json<T>(url: URL): Promise<T> {
  return JSON.parse(await readFile(url, 'utf8')) as T;
}

/** @param root The folder of the package, with a slash at its end. */
export async function readPackage(root: URL): Promise<PackageFiles> {
  const { version } = await json<{ version: string }>(new URL('package.json', root));
  const manifest = await json<Manifest>(new URL('custom-elements.json', root));
  const themes = await readdir(new URL('dist/themes/', root));
  return {
    version,
    attributes: attributesIn(manifest),
    themes: themes.map((file) => basename(file, '.css')).sort(),
    scripts: new URL(`dist/cdn/${version}/`, root),
  };
}

function attributesIn(manifest: Manifest): PackageFiles['attributes'] {
  const attributes = new Map<string, readonly AttributeDescription[]>();
  for (const declaration of manifest.modules.flatMap((module) => module.declarations ?? [])) {
    if (!('tagName' in declaration) || !declaration.tagName) continue;
    attributes.set(
      declaration.tagName,
      (declaration.attributes ?? []).map(({ name, type }) => ({
        name,
        isBoolean: type?.text === 'boolean',
      })),
    );
  }
  return attributes;
}

/**
 * Subresource Integrity of each script by its file name.
 *
 * @throws {Failure} If the scripts have not been built.
 */
export async function integrityOf({ scripts }: PackageFiles): Promise<Record<string, string>> {
  const file = new URL('integrity.json', scripts);
  if (!existsSync(file)) {
    throw new Failure('The scripts of this package are not built: run “npm run build”', {
      place: file.pathname,
    });
  }
  return json(file);
}
