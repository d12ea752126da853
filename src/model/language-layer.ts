import type { LanguageTag } from './vocabulary.js';
import type { Statement } from './statement.js';

/**
 * The words of a statement in one further language: the statement's own tree
 * with a text where the statement has one for each language. Items of a list
 * are named by their `id`, or stand in order where they have none.
 *
 * A page loads the statement and then only the layers of the languages that it
 * shows.
 */
export type LanguageLayer = { readonly [key: string]: LayerNode };
type LayerNode = string | LanguageLayer | readonly LayerNode[];

/** A statement that ships with the page, whose languages arrive when a reader needs them. */
export interface BundledStatement {
  /** The statement with the words of the languages that have no layer. */
  readonly statement: Statement;
  /** The words of one language each, which its readers' pages load. */
  readonly layers: Readonly<Record<LanguageTag, () => Promise<LanguageLayer>>>;
}

type Tree = { readonly [key: string]: unknown };

/** The statement with the words of one more language. Neither argument is changed. */
export function withLanguage(
  statement: Statement,
  language: LanguageTag,
  layer: LanguageLayer,
): Statement {
  return merge(statement, layer, language) as Statement;
}

/** A bundled statement with the words of all its languages. */
export async function withLanguages({ statement, layers }: BundledStatement): Promise<Statement> {
  let whole = statement;
  for (const [language, load] of Object.entries(layers)) {
    whole = withLanguage(whole, language, await load());
  }
  return whole;
}

function merge(node: unknown, layer: LayerNode, language: LanguageTag): unknown {
  if (typeof layer === 'string') return { ...(node as Tree), [language]: layer };
  if (Array.isArray(node)) {
    return node.map((item: Tree, index) => {
      const itemLayer = (layer as LanguageLayer)[(item['id'] as string | undefined) ?? index];
      return itemLayer === undefined ? item : merge(item, itemLayer, language);
    });
  }
  const merged: Record<string, unknown> = { ...(node as Tree) };
  for (const [key, child] of Object.entries(layer)) {
    merged[key] =
      key === 'translations'
        ? { ...(merged[key] as Tree), [language]: child }
        : merge(merged[key], child, language);
  }
  return merged;
}
