/** Settled when every component of the library in the place shows what it was given. */
export async function settled(prefix, place) {
  const elements = [...place.querySelectorAll('*')].filter(({ localName }) =>
    localName.startsWith(`${prefix}-`),
  );
  for (const element of elements) await element.updateComplete;
}
