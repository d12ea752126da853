/** @typedef {import('./contenders.mjs').Kind} Kind */

/**
 * @typedef {object} Work
 * @property {string} id
 * @property {string} title
 * @property {Kind} kind
 * @property {number} count
 * @property {number} rounds At most.
 * @property {number} seconds After which no further round begins.
 * @property {string} [change] What the page does to what it has mounted.
 */

/** @type {readonly Work[]} */
export const works = [
  { id: 'cards-1', title: '1 card', kind: 'card', count: 1, rounds: 5, seconds: 10 },
  { id: 'cards-17', title: '17 cards', kind: 'card', count: 17, rounds: 5, seconds: 13 },
  { id: 'cards-100', title: '100 cards', kind: 'card', count: 100, rounds: 3, seconds: 10 },
  {
    id: 'cards-1000',
    title: '1,000 cards',
    kind: 'card',
    count: 1000,
    rounds: 3,
    seconds: 18,
    change: 'language changed from English to Arabic',
  },
  { id: 'badges-1000', title: '1,000 badges', kind: 'badge', count: 1000, rounds: 3, seconds: 10 },
  {
    id: 'timeline-17',
    title: 'timeline of 17',
    kind: 'timeline',
    count: 17,
    rounds: 5,
    seconds: 10,
  },
  {
    id: 'timeline-200',
    title: 'timeline of 200',
    kind: 'timeline',
    count: 200,
    rounds: 3,
    seconds: 8,
  },
  {
    id: 'timeline-2000',
    title: 'timeline of 2,000',
    kind: 'timeline',
    count: 2000,
    rounds: 3,
    seconds: 12,
    change: 'filtered by topic',
  },
];
