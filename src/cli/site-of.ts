import type { Site } from '../embed/index.js';
import type { Origin } from './document.js';
import { readFolderAddress } from './options.js';
import { integrityOf, type PackageFiles } from './package-files.js';

/** Where `embed` writes a statement that a file brought, from the folder of the pages. */
export const statementFile = 'statement.json';

/** What both commands are told about the place of the pages. */
export interface SiteOptions {
  /** Address of the folder of the pages. */
  readonly pages: string;
  /** Address of the folder of the scripts. @default A folder of the pages named by the version. */
  readonly scripts?: string | undefined;
  /** Who publishes the pages. */
  readonly provider?: string | undefined;
}

/**
 * Where the forms find what they point to.
 *
 * @throws {UsageFailure} If an address is not one.
 */
export async function siteOf(
  { pages, scripts, provider }: SiteOptions,
  origin: Origin,
  files: PackageFiles,
): Promise<Site> {
  const address = readFolderAddress('--pages', pages);
  return {
    pages: address,
    scripts:
      scripts === undefined
        ? `${address}${files.version}/`
        : readFolderAddress('--scripts', scripts),
    integrity: await integrityOf(files),
    statement: addressOf(origin, address),
    provider,
  };
}

function addressOf(origin: Origin, pages: string): string | undefined {
  switch (origin.kind) {
    case 'bundled':
      return undefined;
    case 'address':
      return origin.address;
    case 'file':
      return `${pages}${statementFile}`;
  }
}
