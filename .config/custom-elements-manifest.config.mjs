import { getTsProgram, typeParserPlugin } from '@wc-toolkit/type-parser';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { frameworkTypesPlugin } from './manifest/framework-types.mjs';
import { publicApiPlugin } from './manifest/public-api.mjs';
import { tokensPlugin } from './manifest/tokens.mjs';

const outdir = 'dist/types';
const forEditors = { outdir, typesSrc: 'parsedType' };

export default {
  globs: ['src/{core,parts,elements}/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  litelement: true,
  packagejson: false,
  /** @param {{ ts: typeof import('typescript'), globs: string[] }} context */
  overrideModuleCreation({ ts, globs }) {
    const program = getTsProgram(ts, globs, '.config/tsconfig.manifest.json');
    return globs.toSorted().map((path) => program.getSourceFile(path));
  },
  plugins: [
    typeParserPlugin(),
    publicApiPlugin(),
    tokensPlugin(),
    customElementVsCodePlugin({
      ...forEditors,
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
    }),
    customElementJetBrainsPlugin({
      ...forEditors,
      webTypesFileName: 'web-types.json',
      packageJson: false,
    }),
    frameworkTypesPlugin({ outdir }),
  ],
};
