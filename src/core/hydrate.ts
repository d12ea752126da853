// A module of its own, because most pages have nothing to hydrate.
export { hydrate } from '@lit-labs/ssr-client';
