/**
 * Builds what a content delivery network serves into a folder that bears the version, so that no
 * file in it ever changes.
 */
import { createHash } from 'node:crypto';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { build } from 'vite';
import manifest from '../package.json' with { type: 'json' };
import { formattedIn } from './formatted.mjs';
import { minifyTemplates } from '../.config/minify-templates.mjs';

const folder = `dist/cdn/${manifest.version}`;
const licences = 'licences.md';
const banner = `/*! communique ${manifest.version}, MIT. What it includes: ${licences} */`;

/**
 * The words of the interface and of the bundled statement in one language come in one file: pages
 * never need one of them alone.
 *
 * @returns {import('vite').Plugin}
 */
function joinLanguages() {
  return {
    name: 'join-languages',
    async resolveDynamicImport(specifier, importer) {
      const language = /^\.\/([a-z]{2})\.js(?:on)?$/.exec(specifier)?.[1];
      return language && importer ? `${namespace}${language}` : null;
    },
    resolveId: (id) => (id.startsWith(namespace) ? id : null),
    async load(id) {
      if (!id.startsWith(namespace)) return null;
      const language = id.slice(namespace.length);
      const layers = globSync(`src/data/*/${language}.json`);
      if (layers.length > 1) throw new Error(`Two statements have a layer in ${language}`);
      const formatted = await formattedIn(language, globSync('src/data/*/statement.json'));
      return [
        `import { ${language} as words } from '/src/locale/${language}.ts';`,
        `export const ${language} = { ...words, formatted: ${JSON.stringify(formatted)} };`,
        ...layers.map((path) => `export { default } from '/${path}';`),
      ].join('\n');
    },
  };
}
const namespace = 'language-';

/**
 * @param {Record<string, string>} entry
 * @param {false | { groups: { name: string, tags: ['$initial'] }[] }} codeSplitting
 */
function bundle(entry, codeSplitting) {
  return build({
    configFile: false,
    logLevel: 'warn',
    plugins: [joinLanguages(), minifyTemplates()],
    json: { namedExports: false },
    build: {
      target: 'es2022',
      sourcemap: true,
      emptyOutDir: false,
      outDir: folder,
      license: { fileName: licences },
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          codeSplitting,
          minify: true,
          postBanner: banner,
          entryFileNames: '[name].js',
          // The version in the path says which they are; a name can be preloaded from a snippet.
          chunkFileNames: '[name].js',
        },
      },
    },
  });
}

rmSync('dist/cdn', { recursive: true, force: true });
await bundle(
  { communique: 'src/define/communique.ts' },
  // What every page runs is one file, so that nothing waits for a second.
  { groups: [{ name: 'communique', tags: ['$initial'] }] },
);
await bundle({ 'communique.all': 'src/define/all.ts' }, false);
await bundle({ frame: 'src/frame/frame.ts' }, false);
await bundle({ frames: 'src/frame/frames.ts' }, false);

cpSync('src/theme/themes', `${folder}/themes`, { recursive: true });
cpSync('src/embed/page.css', `${folder}/page.css`);

/** @param {string} path */
const integrityOf = (path) =>
  `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;

const integrity = Object.fromEntries(
  globSync(`${folder}/**/*.{js,css}`)
    .toSorted()
    .map((path) => [relative(folder, path).replaceAll('\\', '/'), integrityOf(path)]),
);
writeFileSync(`${folder}/integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);
