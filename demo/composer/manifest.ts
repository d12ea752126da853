/** An attribute, as `custom-elements.json` describes it. */
export interface ManifestAttribute {
  readonly name: string;
  readonly description: string;
  /** As TypeScript writes it: `'full' | 'compact' | undefined`. */
  readonly type: string;
  /** As JavaScript writes it: `'full'`. */
  readonly default?: string;
}

/** The attributes of each element, by its tag. */
export type Manifest = ReadonlyMap<string, readonly ManifestAttribute[]>;

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly {
    readonly name: string;
    readonly description?: string;
    readonly type?: { readonly text: string };
    readonly parsedType?: { readonly text: string };
    readonly default?: string;
  }[];
}

interface CustomElements {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** Reads the manifest that the library publishes. */
export async function loadManifest(address: URL): Promise<Manifest> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  const { modules } = (await response.json()) as CustomElements;
  const manifest = new Map<string, ManifestAttribute[]>();
  for (const { tagName, attributes = [] } of modules.flatMap((m) => m.declarations ?? [])) {
    if (!tagName) continue;
    manifest.set(
      tagName,
      attributes.map(({ name, description = '', type, parsedType, default: initial }) => ({
        name,
        description: description.replaceAll('\n', ' '),
        type: parsedType?.text ?? type?.text ?? 'string',
        ...(initial !== undefined && { default: initial }),
      })),
    );
  }
  return manifest;
}
