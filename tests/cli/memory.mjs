/**
 * Writes the pages of a large statement and prints, as JSON, how much memory is in use after the
 * first part of them and after all. Runs in a Node of its own, with --expose-gc.
 *
 * Arguments: the statement's JSON, the folder to write to, after how many pages to measure.
 */
import { pathToFileURL } from 'node:url';

/** @param {string} path */
const built = (path) => import(pathToFileURL(`dist/${path}`).href);
/** @type {{ openDocument: typeof import('../../src/cli/document.ts').openDocument }} */
const { openDocument } = await built('cli/document.js');
/** @type {{ embed: typeof import('../../src/cli/embed-command.ts').embed }} */
const { embed } = await built('cli/embed-command.js');
/** @type {{ readPackage: typeof import('../../src/cli/package-files.ts').readPackage }} */
const { readPackage } = await built('cli/package-files.js');

const [statement = '', folder = '', ...counts] = process.argv.slice(2);
const files = await readPackage(pathToFileURL(`${process.cwd()}/`));

/** @type {number[]} */
const bytes = [];
let pages = 0;
const measure = () => {
  pages += 1;
  if (!counts.includes(String(pages))) return;
  globalThis.gc?.();
  bytes.push(process.memoryUsage().heapUsed);
};

await embed(
  await openDocument(statement, process.cwd(), files),
  {
    to: folder,
    pages: 'https://news.example/statement/',
    languages: ['en'],
    elements: ['clause-card'],
    forms: ['page', 'text'],
  },
  files,
  async () => ({ advance: measure, stop: () => {} }),
);
console.log(JSON.stringify(bytes));
