/**
 * The integrity of the scripts in a folder, as published beside them. Empty where it is not known:
 * of another host it is not asked, because nothing leaves the browser.
 */
export async function loadIntegrity(folder: string): Promise<Readonly<Record<string, string>>> {
  const address = new URL('integrity.json', folder);
  if (address.origin !== location.origin) return {};
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as Record<string, string>) : {};
  } catch {
    return {};
  }
}
