/** Where the forms find what they point to. Addresses are absolute; folders end with a slash. */
export interface Site {
  /** The folder of the scripts of this version, like `https://cdn.example/communique/0.1.0/`. */
  readonly scripts: string;

  /** Subresource Integrity of each script by its file name, as the build publishes it in `integrity.json`. */
  readonly integrity: Readonly<Record<string, string>>;

  /** The folder of the pages that `communique embed` writes: what the iframe and oEmbed forms point to. */
  readonly pages: string;

  /** The address of the statement's JSON. `undefined`: it is bundled, and its id says which it is. */
  readonly statement?: string | undefined;

  /** Who publishes the pages, for oEmbed. @default 'communique' */
  readonly provider?: string | undefined;
}
