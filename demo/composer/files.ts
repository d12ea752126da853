import { ExplainerError, parseExplainer, type Explainer } from '../../src/embed/index.js';
import {
  parseStatement,
  StatementError,
  type Problem,
  type Statement,
} from '../../src/model/index.js';

/** What a file turned out to be. */
export type OpenedFile =
  | { readonly kind: 'statement'; readonly statement: Statement }
  | { readonly kind: 'explainer'; readonly explainer: Explainer }
  | { readonly kind: 'not-json'; readonly message: string }
  | {
      readonly kind: 'refused';
      readonly as: 'statement' | 'explainer';
      readonly problems: readonly Problem[];
    };

/** Reads a statement or an explainer, whichever it is, and says what is wrong with it. */
export async function readFile(file: File): Promise<OpenedFile> {
  let data: unknown;
  try {
    data = JSON.parse(await file.text());
  } catch (error) {
    return { kind: 'not-json', message: error instanceof Error ? error.message : String(error) };
  }
  const isExplainer = typeof data === 'object' && data !== null && 'blocks' in data;
  try {
    return isExplainer
      ? { kind: 'explainer', explainer: parseExplainer(data) }
      : { kind: 'statement', statement: parseStatement(data) };
  } catch (error) {
    if (!(error instanceof StatementError || error instanceof ExplainerError)) throw error;
    return {
      kind: 'refused',
      as: isExplainer ? 'explainer' : 'statement',
      problems: error.problems,
    };
  }
}

/** Hands the reader a file that was made here. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Only once the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
