import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

// Who may import whom, as CONTRIBUTING.md draws it. (No cycles: oxlint's import/no-cycle.)
/** @type {Record<string, string[]>} */
const allowed = {
  model: [],
  locale: [],
  theme: [],
  data: ['model'],
  core: ['model', 'locale', 'theme'],
  parts: ['core', 'model', 'locale', 'theme'],
  elements: ['parts', 'core', 'model', 'locale', 'theme'],
  index: ['elements', 'core', 'model', 'locale', 'theme'],
  define: ['index', 'elements', 'core', 'data', 'locale', 'model'],
  embed: ['model', 'locale'],
  frame: [],
  prerender: ['define', 'core', 'embed', 'locale'],
  cli: ['prerender', 'embed', 'model', 'locale', 'data'],
};

// The layers that a server, a feed or a command line may run: no Lit in them.
/** @type {Record<string, string[]>} */
const packages = {
  model: ['valibot'],
  locale: [],
  theme: [],
  data: [],
  embed: ['valibot'],
  frame: [],
};

const files = globSync('src/**/*.ts').map((path) => path.replaceAll(sep, '/'));

/** The first folder under src, or `index`. @param {string} path */
const layerOf = (path) => path.split('/')[1]?.replace(/\.[jt]s$/, '') ?? '';

/** @param {string} path */
function importsOf(path) {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  /** @type {{ specifier: string, typeOnly: boolean }[]} */
  const imports = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      imports.push({ specifier: node.moduleSpecifier.text, typeOnly });
    }
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      if (ts.isStringLiteral(node.moduleSpecifier)) {
        imports.push({ specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly });
      }
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier && ts.isStringLiteralLike(specifier)) {
        imports.push({ specifier: specifier.text, typeOnly: false });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

describe('imports point one way', () => {
  it('and every folder has its place', () => {
    assert.deepEqual(
      [...new Set(files.map(layerOf))].filter((layer) => !(layer in allowed)),
      [],
    );
  });

  for (const [layer, others] of Object.entries(allowed)) {
    it(`from ${layer}`, () => {
      const wrong = files
        .filter((path) => layerOf(path) === layer)
        .flatMap((path) =>
          importsOf(path).flatMap(({ specifier, typeOnly }) => {
            if (!specifier.startsWith('.')) {
              const name = specifier.split('/')[0] ?? '';
              const known = packages[layer];
              return !known || known.includes(name) ? [] : [`${path}: ${specifier}`];
            }
            const target = layerOf(join(path, '..', specifier).replaceAll(sep, '/'));
            const mayImport = target === layer || others.includes(target);
            const typesAlone = layer !== 'data' || target !== 'model' || typeOnly;
            return mayImport && typesAlone ? [] : [`${path}: ${specifier}`];
          }),
        );
      assert.deepEqual(wrong, []);
    });
  }
});
