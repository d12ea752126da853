// The page of each contender for each work, with the same words in all of them.
import { existsSync } from 'node:fs';
import { bundle } from './bundles.mjs';
import * as communique from './communique.mjs';
import { contenderOf } from './contenders.mjs';
import { badgeHtml, cardHtml, timelineHtml } from './contenders/plain/markup.js';
import { benchPage } from './page.mjs';

/** @typedef {import('./contenders.mjs').Kind} Kind */
/** @typedef {import('./works.mjs').Work} Work */
/** @typedef {import('./communique.mjs').Widget} Widget */

/**
 * What a work is about: for the contenders that are given words, for those that are given markup.
 *
 * @typedef {object} Matter
 * @property {object} first
 * @property {object} [second] After the change.
 * @property {() => string} html The words as plain HTML.
 * @property {readonly Widget[]} widgets
 * @property {object} [change] What ours is told to do.
 * @property {Record<string, unknown>} [json] The statement, where it is not the bundled one.
 */

export const bundleFolder = '.build/bench/contenders';

/** Makes pages, and what they need on their way, once. */
export class Pages {
  #site;
  #content;
  /** @type {Map<string, Promise<Matter>>} */
  #matters = new Map();
  /** @type {Map<string, Promise<void>>} */
  #bundles = new Map();

  /**
   * @param {import('./server.mjs').Site} site
   * @param {typeof import('./content.mjs')} content
   */
  constructor(site, content) {
    this.#site = site;
    this.#content = content;
  }

  /**
   * @param {string} name A contender, or `empty`.
   * @param {Pick<Work, 'kind' | 'count'>} work
   * @returns {Promise<string>} Its address.
   */
  async addressOf(name, { kind, count }) {
    const matter = await this.matterOf(kind, count);
    const contender = name === 'empty' ? undefined : contenderOf(name);
    const bundleName = contender
      ? await this.#bundleOf(contender, kind)
      : await this.#emptyBundle();
    const { form } = contender ?? { form: 'innerHTML' };
    const isOurs = form === 'tags' || form === 'prerendered';
    const script = `/contenders/${form === 'parsed' ? await this.#emptyBundle() : bundleName}.js`;
    const statement = matter.json && this.#statementOf(matter.json, kind, count);
    const widgets = matter.widgets.map((widget) => withStatement(widget, statement));
    const markup = form === 'tags' ? widgets.map(communique.tagOf).join(' ') : undefined;
    const body =
      form === 'parsed'
        ? matter.html()
        : form === 'prerendered'
          ? (
              await communique.prerendered(
                matter.widgets,
                matter.json && { json: matter.json, statement },
              )
            ).join(' ')
          : '';
    return this.#site.serve(
      `/pages/${name}-${kind}-${count}.html`,
      benchPage({
        script,
        stylesheet: this.stylesheetOf(bundleName),
        kind: form === 'parsed' || !contender ? 'empty' : isOurs ? 'elements' : kind,
        first: isOurs
          ? { script: communique.script, markup }
          : form === 'statement'
            ? { statement: matter.json }
            : matter.first,
        second: isOurs ? matter.change : matter.second,
        body,
        head: contender?.head ?? '',
      }),
    );
  }

  /**
   * @param {import('./contenders.mjs').Contender} contender
   * @param {Kind} kind
   */
  async #bundleOf({ folder, form, extension = 'js' }, kind) {
    if (form === 'tags' || form === 'prerendered')
      return this.#once('communique', {
        elements: 'tests/bench/contenders/communique/elements.js',
      });
    const path = `tests/bench/contenders/${folder}/${kind}.${extension}`;
    return this.#once(`${folder}-${kind}`, { [kind]: path });
  }

  #emptyBundle() {
    return this.#once('empty', { empty: 'tests/bench/contenders/empty.js' });
  }

  /**
   * @param {string} name
   * @param {Readonly<Record<string, string>>} modules
   */
  async #once(name, modules) {
    if (!this.#bundles.has(name)) this.#bundles.set(name, bundle(bundleFolder, name, modules));
    await this.#bundles.get(name);
    return name;
  }

  /**
   * @param {Record<string, unknown>} json
   * @param {Kind} kind
   * @param {number} count
   */
  #statementOf(json, kind, count) {
    return this.#site.serve(
      `/statements/${kind}-${count}.json`,
      JSON.stringify(json),
      'application/json',
    );
  }

  /**
   * The address of the styles of a bundle, where it has any.
   *
   * @param {string} name
   */
  stylesheetOf(name) {
    return existsSync(`${bundleFolder}/${name}.css`) ? `/contenders/${name}.css` : undefined;
  }

  /**
   * @param {Kind} kind
   * @param {number} count
   * @returns {Promise<Matter>}
   */
  matterOf(kind, count) {
    const key = `${kind}-${count}`;
    const known = this.#matters.get(key);
    if (known) return known;
    const matter = this.#makeMatter(kind, count);
    this.#matters.set(key, matter);
    return matter;
  }

  /**
   * @param {Kind} kind
   * @param {number} count
   * @returns {Promise<Matter>}
   */
  async #makeMatter(kind, count) {
    const { badgesIn, cardsIn, listIn, statementOfClauses, statementOfItems, timelineIn } =
      this.#content;
    const times = (/** @type {(index: number) => Widget} */ make) =>
      Array.from({ length: count }, (_, index) => make(index));
    switch (kind) {
      case 'card': {
        const cards = (await cardsIn('en')).slice(0, count);
        const second = (await cardsIn('ar')).slice(0, count);
        const ids = cards.map(({ clause }) => clause);
        return {
          first: { cards, count },
          second: { cards: second, count },
          html: () => repeated(cards.map(cardHtml), count).join(''),
          widgets: times((index) => ({
            element: 'clause-card',
            attributes: { clause: ids[index % ids.length] ?? '' },
          })),
          change: { lang: 'ar' },
        };
      }
      case 'badge': {
        const badges = (await badgesIn('en')).slice(0, count);
        return {
          first: { badges, count },
          html: () => repeated(badges, count).map(badgeHtml).join(' '),
          widgets: repeated(badges, count).map(({ party, topic }) => ({
            element: 'party-stance-badge',
            attributes: { party, topic },
          })),
        };
      }
      case 'timeline': {
        const json = statementOfItems(count);
        const timeline = await timelineIn(json, 'en');
        const topic = 'topic-1';
        return {
          first: { timeline },
          second: { timeline, topic },
          html: () => timelineHtml(timeline),
          widgets: [{ element: 'commitment-timeline', attributes: {} }],
          change: { topic },
          json,
        };
      }
      case 'list': {
        const json = statementOfClauses(count);
        return {
          first: { clauses: await listIn(json, 'en') },
          html: () => '',
          widgets: [{ element: 'clause-list', attributes: { searchable: '' } }],
          json,
        };
      }
    }
  }
}

/**
 * @template Item
 * @param {readonly Item[]} items
 * @param {number} count
 * @returns {Item[]}
 */
const repeated = (items, count) =>
  Array.from({ length: count }).flatMap((_, index) => items[index % items.length] ?? []);

/**
 * @param {Widget} widget
 * @param {string | undefined} statement
 * @returns {Widget}
 */
const withStatement = ({ element, attributes }, statement) => ({
  element,
  attributes: { ...attributes, ...(statement && { statement }) },
});
