import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  formNames,
  plainReadingOf,
  providerList,
  type FormName,
  type PlainReading,
  type Site,
  type Widget,
  type WidgetElement,
} from '../embed/index.js';
import type { Document } from './document.js';
import { explainerFiles } from './explainer-files.js';
import { Failure, UsageFailure } from './failure.js';
import { withNeeded } from './form-files.js';
import { indexPage } from './index-page.js';
import { languagesOf } from './options.js';
import type { PackageFiles } from './package-files.js';
import type { Progress } from './progress.js';
import { siteOf, statementFile, type SiteOptions } from './site-of.js';
import { writeSite, type SiteFile } from './site-writer.js';
import { widgetFiles } from './widget-files.js';
import { widgetsIn } from './widgets-in.js';

export interface EmbedOptions extends SiteOptions {
  /** The folder to write to. */
  readonly to: string;
  /** @default Those of the statement; an explainer has its own. */
  readonly languages?: readonly string[] | undefined;
  /** @default All. */
  readonly elements?: readonly WidgetElement[] | undefined;
  /** @default All. */
  readonly forms?: readonly FormName[] | undefined;
}

/** What was written. */
export interface EmbedSummary {
  readonly statement: string;
  readonly folder: string;
  /** Where the index page will be. */
  readonly address: string;
  readonly languages: readonly string[];
  readonly forms: readonly FormName[];
  /** Widgets times languages, and that of the explainer. */
  readonly pages: number;
  /** Without the scripts. */
  readonly files: number;
}

/** Writes every form of every widget to a folder. */
export async function embed(
  document: Document,
  options: EmbedOptions,
  files: PackageFiles,
  progressOf: (total: number) => Promise<Progress>,
): Promise<EmbedSummary> {
  const readings = await readingsOf(document, options.languages);
  const site = await siteOf(options, document.origin, files);
  const forms = withNeeded(options.forms ?? formNames);
  const widgets = widgetsIn(document, options.elements);
  const pages = readings.length * widgets.length + (document.explainer ? 1 : 0);
  await makeFolder(options.to);
  const progress = await progressOf(pages);
  const written = siteFiles({ document, readings, site, forms, widgets }, progress);
  const fileCount = await writeSite(options.to, written).finally(() => progress.stop());
  if (!options.scripts) await copyScripts(files, options.to);
  return {
    statement: document.statement.id,
    folder: options.to,
    address: site.pages,
    languages: readings.map(({ locale }) => locale.language),
    forms: [...forms],
    pages,
    files: fileCount,
  };
}

/** @throws {Failure} If nothing can be written there. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    const { message } = error as Error;
    throw new Failure(`is not a folder to write to: ${message}`, { place: '--to', value: path });
  }
}

interface Plan {
  readonly document: Document;
  readonly readings: readonly [PlainReading, ...PlainReading[]];
  readonly site: Site;
  readonly forms: ReadonlySet<FormName>;
  readonly widgets: readonly Widget[];
}

/** The statement in each language that the pages are in. */
async function readingsOf(
  { statement, explainer, others }: Document,
  languages: readonly string[] | undefined,
): Promise<Plan['readings']> {
  if (explainer && languages) {
    const { language } = explainer;
    throw new UsageFailure(`an explainer says its own language, and this one says “${language}”`, {
      place: '--language',
    });
  }
  const tags = explainer ? [explainer.language] : (languages ?? languagesOf(statement));
  const readings = await Promise.all(tags.map((tag) => plainReadingOf(statement, tag, others)));
  return readings as [PlainReading, ...PlainReading[]];
}

/** Everything but the scripts, in the order in which it is written. */
async function* siteFiles(plan: Plan, progress: Progress): AsyncGenerator<SiteFile> {
  const { document, readings, site, forms, widgets } = plan;
  const { explainer, statement, origin } = document;
  if (explainer) {
    yield* explainerFiles(forms, explainer, readings[0], site);
    progress.advance();
  }
  for (const reading of readings) {
    for (const widget of widgets) {
      yield* widgetFiles(forms, widget, reading, site);
      progress.advance();
    }
  }
  if (origin.kind === 'file') yield { path: statementFile, content: inJson(statement) };
  yield { path: 'providers.json', content: inJson(providerList(site)) };
  yield {
    path: 'index.html',
    content: indexPage({ widgets, readings, explainer, site, forms }),
  };
}

const inJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Puts the scripts of this version beside the pages. */
async function copyScripts({ version, scripts }: PackageFiles, folder: string): Promise<void> {
  await cp(scripts, join(folder, version), { recursive: true });
}
