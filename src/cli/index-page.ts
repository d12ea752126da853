import {
  explainerPath,
  pagePath,
  titleOfExplainer,
  type Explainer,
  type FormName,
  type PlainReading,
  type Site,
  type Widget,
} from '../embed/index.js';
import { element, fragment, Markup, type Content } from '../embed/markup.js';
import { find, type LangMap } from '../model/index.js';
import { fileNames } from './form-files.js';

interface IndexPage {
  /** Those of one element stand together. */
  readonly widgets: readonly Widget[];
  /** One for each language; the page itself is in the first. */
  readonly readings: readonly [PlainReading, ...PlainReading[]];
  readonly explainer?: Explainer | undefined;
  readonly site: Site;
  /** Those that were written. */
  readonly forms: ReadonlySet<FormName>;
}

/** The page that lists every widget in every language, piece by piece: there may be thousands. */
export function* indexPage(page: IndexPage): Generator<string> {
  const { widgets, readings, explainer, site, forms } = page;
  const [reading] = readings;
  const { language, direction } = reading.locale;
  const { text: title } = reading.text(reading.statement.title);
  const file = forms.has('page') ? '' : fileNames[[...forms][0]!];

  yield `<!doctype html>\n<html lang="${language}" dir="${direction}">\n`;
  yield line(headOf(title, site));
  yield `<body>\n<main>\n`;
  yield line(element('h1', {}, title));
  if (explainer) {
    const name = titleOfExplainer(explainer, reading);
    yield line(element('p', {}, link(explainerPath(explainer) + file, reading, name)));
  }
  let list: string | undefined;
  for (const widget of widgets) {
    if (widget.element !== list) {
      if (list) yield '</ul>\n';
      list = widget.element;
      yield line(element('h2', {}, element('code', { lang: 'en', dir: 'ltr' }, list)));
      yield '<ul>\n';
    }
    const links = readings.map((each, index) => [
      index > 0 ? ' · ' : '',
      link(pagePath(widget, each.locale.language) + file, each, nameOf(widget, each)),
    ]);
    yield line(element('li', {}, links));
  }
  if (list) yield '</ul>\n';
  yield '</main>\n</body>\n</html>\n';
}

const line = (markup: Markup): string => `${String(markup)}\n`;

function headOf(title: string, site: Site): Markup {
  return element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('title', {}, title),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('link', {
      rel: 'stylesheet',
      href: `${site.scripts}page.css`,
      integrity: site.integrity['page.css'],
      crossorigin: 'anonymous',
    }),
  );
}

/** From here, and not from the address of the site, so that the folder can be looked at before it is published. */
function link(path: string, { locale }: PlainReading, content: Content): Markup {
  const { language, direction } = locale;
  // Neither a path of a page nor a language tag has anything in it that would have to be escaped.
  const open = `<a href="./${path}" hreflang="${language}" lang="${language}" dir="${direction}">`;
  return fragment(Markup.trusted(open), content, Markup.trusted('</a>'));
}

/** What a widget is about, in the words of the statement; or else the language, by its own name. */
function nameOf({ attributes }: Widget, reading: PlainReading): string {
  const { statement, locale } = reading;
  const id = (name: string): string => String(attributes[name] ?? '');
  const about = id('clause') || id('about');
  const names: (LangMap | undefined)[] = [
    find(statement, 'clause', about)?.title,
    find(statement, 'reference', about)?.label,
    find(statement, 'party', id('party'))?.shortName,
    find(statement, 'topic', id('topic'))?.label,
  ];
  const words = names.flatMap((name) => (name ? [reading.text(name).text] : []));
  return words.length > 0 ? words.join(' – ') : nameOfLanguage(locale.language);
}

const nameOfLanguage = (language: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
