import { transform } from 'lightningcss';
import { minifyHTMLLiterals } from 'minify-literals';

/**
 * Takes out of Lit's templates and styles what only their readers in an editor need. Every build
 * has to do so, or none: what a server has rendered hydrates only with the same strings.
 *
 * @returns {import('vite').Plugin}
 */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\b(?:html|css)`/ },
      async handler(code, id) {
        const minified = await minifyHTMLLiterals(code, {
          fileName: id,
          html: {
            collapseWhitespace: true,
            conservativeCollapse: false,
            caseSensitive: true,
            // A directive has to be the whole value of its attribute: nothing may be added to it.
            minifyCSS: false,
          },
          css: minifyCss,
        });
        return minified && { code: minified.code, map: minified.map };
      },
    },
  };
}

/**
 * Values in a template stand for rules or for parts of selectors: of both there is one that says
 * nothing and can be found again.
 *
 * @param {string} css
 */
function minifyCss(css) {
  const withRules = css.replaceAll(/^(\s*)@(TEMPLATE_EXPRESSION_*);?$/gm, '$1@rule $2;');
  const withSelectors = withRules.replaceAll(/@(TEMPLATE_EXPRESSION_*)/g, '.$1');
  const { code } = transform({
    filename: 'styles.css',
    code: Buffer.from(withSelectors),
    minify: true,
  });
  return code
    .toString()
    .replaceAll(/@rule (TEMPLATE_EXPRESSION_*);/g, '@$1')
    .replaceAll(/\.(TEMPLATE_EXPRESSION_*)/g, '@$1');
}
