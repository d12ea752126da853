/** @typedef {'card' | 'badge' | 'timeline' | 'list'} Kind */

/**
 * @typedef {object} Contender
 * @property {string} title
 * @property {Partial<Record<Kind, string>>} [titles] Where it does more for one kind than for the others.
 * @property {string} folder Of its modules in `contenders`.
 * @property {string} [extension]
 * @property {readonly Kind[]} kinds
 * @property {'innerHTML' | 'parsed' | 'statement' | 'tags' | 'prerendered'} form `statement`: it is
 *   given the statement, and not the words that the peers show of it.
 * @property {string} [head] What its page has in its head beside styles.
 * @property {boolean} [isSlow] Takes part in the first round alone where there are a thousand items or more.
 */

/** @type {readonly Kind[]} */
const three = ['card', 'badge', 'timeline'];

// What a page may ask for, to see what the browser would have to do otherwise.
const atOnce = '<style>:root { --communique-content-visibility: visible; }</style>';

/** Where the site of the bench serves what TimelineJS3 publishes. */
export const timelinejsPath = '/timelinejs';
const timelinejs = `<link rel="stylesheet" href="${timelinejsPath}/css/timeline.css"><script src="${timelinejsPath}/js/timeline.js"></script>`;

/** @type {Readonly<Record<string, Contender>>} */
export const contenders = {
  plain: {
    title: 'plain HTML, innerHTML',
    folder: 'plain',
    kinds: [...three, 'list'],
    form: 'innerHTML',
  },
  'plain-again': {
    title: 'the same once more (noise)',
    folder: 'plain',
    kinds: three,
    form: 'innerHTML',
  },
  parsed: { title: 'plain HTML, parsed', folder: 'plain', kinds: three, form: 'parsed' },
  'minimal-lit': { title: 'minimal Lit', folder: 'minimal-lit', kinds: three, form: 'innerHTML' },
  shoelace: {
    title: 'Shoelace',
    folder: 'shoelace',
    kinds: three,
    form: 'innerHTML',
    isSlow: true,
  },
  webawesome: {
    title: 'Web Awesome',
    folder: 'webawesome',
    kinds: three,
    form: 'innerHTML',
    isSlow: true,
  },
  react: {
    title: 'React',
    folder: 'react',
    extension: 'jsx',
    kinds: three,
    form: 'innerHTML',
    isSlow: true,
  },
  timelinejs: {
    title: 'TimelineJS3',
    folder: 'timelinejs',
    kinds: ['timeline'],
    form: 'innerHTML',
    head: timelinejs,
    isSlow: true,
  },
  'vis-timeline': {
    title: 'vis-timeline',
    folder: 'vis-timeline',
    kinds: ['timeline'],
    form: 'innerHTML',
    isSlow: true,
  },
  'own-build': {
    title: 'communique, own build, statement registered',
    folder: 'communique',
    kinds: ['timeline'],
    form: 'statement',
  },
  tags: {
    title: 'communique, tags',
    titles: { timeline: 'communique, tags, statement fetched and validated' },
    folder: 'communique',
    kinds: [...three, 'list'],
    form: 'tags',
  },
  'tags-at-once': {
    title: 'communique, tags, no layout deferred',
    folder: 'communique',
    kinds: ['card'],
    form: 'tags',
    head: atOnce,
  },
  prerendered: {
    title: 'communique, prerendered',
    folder: 'communique',
    kinds: three,
    form: 'prerendered',
    isSlow: true,
  },
};

/** @param {string} name */
export function contenderOf(name) {
  const contender = contenders[name];
  if (!contender) {
    const choices = Object.keys(contenders).join(', ');
    throw new Error(`"${name}" is not a contender (valid: ${choices})`);
  }
  return contender;
}

/**
 * @param {string} name
 * @param {Kind} kind
 */
export const titleOf = (name, kind) =>
  contenders[name]?.titles?.[kind] ?? contenders[name]?.title ?? name;

/** @param {Kind} kind */
export const contendersOf = (kind) =>
  Object.keys(contenders).filter((name) => contenders[name]?.kinds.includes(kind));
