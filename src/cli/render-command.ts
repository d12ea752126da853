import {
  plainReadingOf,
  widgetElements,
  type Explainer,
  type FormName,
  type Site,
  type Widget,
  type WidgetElement,
} from '../embed/index.js';
import { readAttributes } from './attributes.js';
import { openOthers, type Document } from './document.js';
import { explainerForms } from './explainer-files.js';
import { UsageFailure } from './failure.js';
import type { FormContent } from './form-files.js';
import { required } from './options.js';
import type { PackageFiles } from './package-files.js';
import { siteOf, type SiteOptions } from './site-of.js';
import { widgetForms } from './widget-files.js';

export interface RenderOptions extends SiteOptions {
  /** Which widget; an explainer needs none. */
  readonly element?: WidgetElement | undefined;
  /** Like `clause=one-china`. */
  readonly attributes?: readonly string[] | undefined;
  /** Of the article that a `statement-note` explains. */
  readonly words?: string | undefined;
  /** BCP 47. @default English. */
  readonly language?: string | undefined;
  readonly form: FormName;
}

/** What was asked for, and what came out. */
export interface Rendering extends Partial<Widget>, FormContent {
  readonly statement: string;
  readonly language: string;
}

/** One widget, or a whole explainer, in one form. */
export async function render(
  document: Document,
  options: RenderOptions,
  files: PackageFiles,
): Promise<Rendering> {
  const site = await siteOf(options, document.origin, files);
  return document.explainer
    ? renderExplainer(document.explainer, document, options, site)
    : renderWidget(widgetOf(options, files), document, options, site);
}

async function renderExplainer(
  explainer: Explainer,
  { statement, others }: Document,
  options: RenderOptions,
  site: Site,
): Promise<Rendering> {
  refuseWidget(options);
  const { language } = explainer;
  const reading = await plainReadingOf(statement, language, others);
  const [form] = await explainerForms([options.form], explainer, reading, site);
  return { statement: statement.id, language, ...form! };
}

async function renderWidget(
  widget: Widget,
  { statement }: Document,
  options: RenderOptions,
  site: Site,
): Promise<Rendering> {
  const others = await openOthers([widget]);
  const reading = await plainReadingOf(statement, options.language ?? 'en', others);
  const { language } = reading.locale;
  const [form] = await widgetForms([options.form], widget, reading, site);
  return { statement: statement.id, ...widget, language, ...form! };
}

function widgetOf(options: RenderOptions, files: PackageFiles): Widget {
  const { attributes, words } = options;
  const element = required('--element', options.element, widgetElements);
  return {
    element,
    attributes: readAttributes(element, attributes ?? [], files),
    ...(words !== undefined && { words }),
  };
}

/** An explainer names its widgets and its language itself. */
function refuseWidget(options: RenderOptions): void {
  const unwanted = (
    [
      ['--element', options.element],
      ['--attribute', options.attributes],
      ['--words', options.words],
      ['--language', options.language],
    ] as const
  ).find(([, value]) => value !== undefined);
  if (unwanted) {
    throw new UsageFailure('does not go with an explainer, which says this itself', {
      place: unwanted[0],
    });
  }
}
