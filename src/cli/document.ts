import {
  ExplainerError,
  parseExplainer,
  plainReadingOf,
  type Explainer,
  type Widget,
} from '../embed/index.js';
import { parseStatement, StatementError, type Statement } from '../model/index.js';
import { bundledIds, openBundledStatement } from './bundled-statements.js';
import { explainerProblems } from './explainer-problems.js';
import { Failure } from './failure.js';
import { locate, readJson, type Location } from './json-file.js';
import type { PackageFiles } from './package-files.js';

/** Where a statement came from, and so where a page finds it. */
export type Origin =
  /** The script brings it. */
  | { readonly kind: 'bundled' }
  /** It stays there. */
  | { readonly kind: 'address'; readonly address: string }
  /** `embed` publishes it beside the pages. */
  | { readonly kind: 'file' };

/** What a command is about: a statement, or an explainer with its statement. */
export interface Document {
  /** With the words of all its languages. */
  readonly statement: Statement;
  readonly origin: Origin;
  readonly explainer?: Explainer;
  /** Those that its widgets compare the statement with. */
  readonly others?: ReadonlyMap<string, Statement>;
}

/**
 * Opens the first argument of a command.
 *
 * @param reference Id of a bundled statement, or the path or address of a
 *   statement's or an explainer's JSON.
 * @param folder The folder that a path starts from.
 * @throws {Failure} If there is no such file, or something is wrong in it.
 */
export async function openDocument(
  reference: string,
  folder: string,
  files: PackageFiles,
): Promise<Document> {
  const bundled = await openBundledStatement(reference);
  if (bundled) return bundledDocument(bundled);
  const location = locate(reference, folder);
  const json = await readJson(location, bundledIds);
  return isExplainer(json) ? openExplainer(json, location, files) : statementIn(json, location);
}

const isExplainer = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && 'blocks' in json;

async function openExplainer(
  json: unknown,
  location: Location,
  files: PackageFiles,
): Promise<Document> {
  const explainer = inFile(location, () => parseExplainer(json));
  const document = await statementOf(explainer, location);
  const widgets = explainer.blocks.filter((block) => block.kind === 'widget');
  const others = await openOthers(widgets);
  const reading = await plainReadingOf(document.statement, explainer.language, others);
  inFile(location, () => {
    const problems = explainerProblems(explainer, reading, files);
    if (problems.length > 0) throw new ExplainerError(problems);
  });
  return { ...document, explainer, others };
}

async function statementOf({ statement }: Explainer, location: Location): Promise<Document> {
  const bundled = await openBundledStatement(statement);
  if (bundled) return bundledDocument(bundled);
  const place = locate(statement, location);
  return statementIn(await readJson(place, bundledIds), place);
}

const bundledDocument = (statement: Statement): Document => ({
  statement,
  origin: { kind: 'bundled' },
});

function statementIn(json: unknown, location: Location): Document {
  const statement = inFile(location, () => parseStatement(json));
  const isFile = location.url.protocol === 'file:';
  return {
    statement,
    origin: isFile ? { kind: 'file' } : { kind: 'address', address: location.url.href },
  };
}

/**
 * The statements that widgets compare theirs with, by what the attribute calls them. A page takes
 * them by their id or from their address, and so does a command.
 *
 * @throws {Failure} If there is none by that name, or something is wrong in it.
 */
export async function openOthers(
  widgets: readonly Widget[],
): Promise<ReadonlyMap<string, Statement>> {
  const others = new Map<string, Statement>();
  for (const { element, attributes } of widgets) {
    const reference = attributes['with'];
    if (typeof reference === 'string') others.set(reference, await openOther(element, reference));
  }
  return others;
}

async function openOther(element: string, reference: string): Promise<Statement> {
  const bundled = await openBundledStatement(reference);
  if (bundled) return bundled;
  if (!/^https?:/i.test(reference)) {
    throw new Failure(`“${reference}” is neither a bundled statement nor an address`, {
      place: `<${element} with>`,
      value: reference,
      choices: ['https://…', ...bundledIds],
    });
  }
  const location = locate(reference, '.');
  return statementIn(await readJson(location, bundledIds), location).statement;
}

/** Says which file it is in which something is wrong. */
function inFile<T>({ name }: Location, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof StatementError || error instanceof ExplainerError)) throw error;
    const { message, problems } = error;
    throw new Failure(message, { place: name, problems });
  }
}
