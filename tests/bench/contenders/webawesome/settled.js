/** Settled when every component in the place shows what it was given. */
export async function settled(place) {
  const elements = [...place.querySelectorAll('*')].filter(({ localName }) =>
    localName.startsWith('wa-'),
  );
  for (const element of elements) await element.updateComplete;
}
