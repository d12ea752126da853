import { resolve } from 'node:path';
import { Command } from 'commander';
import { formNames, widgetElements } from '../embed/index.js';
import { interfaceLanguages } from '../locale/index.js';
import { bundledIds } from './bundled-statements.js';
import { openDocument } from './document.js';
import { embed, type EmbedSummary } from './embed-command.js';
import {
  readElement,
  readForm,
  readLanguage,
  readList,
  readRepeated,
  required,
} from './options.js';
import type { PackageFiles } from './package-files.js';
import { progressOn } from './progress.js';
import { render, type RenderOptions } from './render-command.js';

/** Where a command reads from and writes to. */
export interface Surroundings {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** The folder that paths start from. */
  readonly folder: string;
  readonly files: PackageFiles;
}

const statementHelp = `JSON of a statement or of an explainer: its path or address; or the id of a bundled statement (${bundledIds.join(', ')})`;

const exitCodesHelp = `
Exit codes:
  0  done
  1  something is wrong with the statement, the explainer, a widget or a file
  2  something is wrong with the command line`;

const embedExamples = `
Examples:
  $ communique embed regular-meeting-30 --to site --pages https://news.example/statement/
  $ communique embed statement.json --to site --pages https://news.example/statement/ \\
      --language en,ar --element clause-card,party-stance-badge --form page,text

--to gets, beside index.html with a link to every page, a folder for each widget and language,
like clause-card/one-china/en/. What is in the folder already stays, but for files of these names.`;

const renderExamples = `
Examples:
  $ communique render regular-meeting-30 --element clause-card --attribute clause=one-china \\
      --form text --pages https://news.example/statement/
  $ communique render explainer.json --form tag --pages https://news.example/statement/`;

interface SharedFlags {
  readonly pages?: string;
  readonly scripts?: string;
  readonly provider?: string;
  readonly json?: true;
}

interface EmbedFlags extends SharedFlags {
  readonly to?: string;
  readonly language?: readonly string[];
  readonly element?: readonly string[];
  readonly form?: readonly string[];
}

interface RenderFlags extends SharedFlags {
  readonly element?: string;
  readonly attribute?: readonly string[];
  readonly words?: string;
  readonly language?: string;
  readonly form?: string;
}

/** The commands with their options and their help, ready to be told the arguments. */
export function commandLine(surroundings: Surroundings): Command {
  const { files, stdout, stderr } = surroundings;
  const program = new Command('communique')
    .description(
      "A diplomatic statement's widgets in every form that an article, a feed or a newsletter can hold.",
    )
    .version(files.version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', exitCodesHelp)
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      // Whoever runs the command says what is wrong, to people or to machines.
      outputError: () => {},
    })
    .exitOverride();
  addEmbed(program, surroundings);
  addRender(program, surroundings);
  return program;
}

function addEmbed(program: Command, { stdout, stderr, folder, files }: Surroundings): void {
  program
    .command('embed')
    .summary('write every form of every widget to a folder, for any host')
    .description(
      'Writes every form of every widget to a folder: a static site that any host or CDN serves.',
    )
    .argument('<statement>', statementHelp)
    .option('--to <folder>', 'folder to write to (required)')
    .option(
      '--pages <address>',
      'address that the folder will have when it is published (required)',
    )
    .option(
      '--scripts <address>',
      'address of a folder with the scripts of this version (default: a copy in the folder)',
    )
    .option('--provider <name>', 'who publishes the pages, for oEmbed')
    .option(
      '--language <tags>',
      `languages of the readers, with commas: ${interfaceLanguages.join(', ')}, also with a region like ar-EG (default: those of the statement)`,
      readList,
    )
    .option(
      '--element <tags>',
      `only these widgets, with commas: ${widgetElements.join(', ')}`,
      readList,
    )
    .option(
      '--form <names>',
      `only these forms, with commas: ${formNames.join(', ')}. The iframe and oembed forms bring the page that they show`,
      readList,
    )
    .option('--json', 'print what was written, or what is wrong, as one JSON object')
    .addHelpText('after', embedExamples)
    .action(async (reference: string, flags: EmbedFlags) => {
      const { to, language, element, form, json, ...rest } = flags;
      const options = {
        ...rest,
        to: resolve(folder, required('--to', to)),
        pages: required('--pages', rest.pages),
        languages: language?.map(readLanguage),
        elements: element?.map(readElement),
        forms: form?.map(readForm),
      };
      const document = await openDocument(reference, folder, files);
      const summary = await embed(document, options, files, (total) =>
        progressOn(stderr, total, 'pages'),
      );
      stdout.write(json ? `${JSON.stringify(summary)}\n` : summaryForPeople(summary));
    });
}

function addRender(program: Command, { stdout, folder, files }: Surroundings): void {
  program
    .command('render')
    .summary('print one widget, or a whole explainer, in one form')
    .description('Prints one widget, or a whole explainer, in one form.')
    .argument('<statement>', statementHelp)
    .option('--form <name>', `which form: ${formNames.join(', ')} (required)`)
    .option('--element <tag>', `which widget: ${widgetElements.join(', ')}`)
    .option(
      '--attribute <name=value>',
      'an attribute of the widget, or the name alone of one without a value; may be repeated',
      readRepeated,
    )
    .option('--words <text>', 'the words of the article that a statement-note explains')
    .option(
      '--language <tag>',
      `language of the reader: ${interfaceLanguages.join(', ')}, also with a region like ar-EG (default: en)`,
    )
    .option('--pages <address>', 'address of the folder with the pages (required)')
    .option(
      '--scripts <address>',
      'address of a folder with the scripts of this version (default: one in that of the pages)',
    )
    .option('--provider <name>', 'who publishes the pages, for oEmbed')
    .option('--json', 'print the form with what it is of, or what is wrong, as one JSON object')
    .addHelpText('after', renderExamples)
    .action(async (reference: string, flags: RenderFlags) => {
      const { attribute, element, language, form, json, ...rest } = flags;
      const options: RenderOptions = {
        ...rest,
        pages: required('--pages', rest.pages),
        form: readForm(required('--form', form, formNames)),
        element: element === undefined ? undefined : readElement(element),
        language: language === undefined ? undefined : readLanguage(language),
        attributes: attribute,
      };
      const rendering = await render(await openDocument(reference, folder, files), options, files);
      stdout.write(`${json ? JSON.stringify(rendering) : rendering.content}\n`);
    });
}

function summaryForPeople({ folder, address, languages, pages, files }: EmbedSummary): string {
  const number = new Intl.NumberFormat('en');
  return [
    `${number.format(pages)} pages in ${languages.join(', ')}: ${number.format(files)} files in ${folder}`,
    `Publish that folder as ${address}, with “Access-Control-Allow-Origin: *” on every file.`,
    '',
  ].join('\n');
}
