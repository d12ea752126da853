import { deviation, median } from './statistics.mjs';

/** @typedef {import('./measure.mjs').Measured} Measured */

/**
 * Measures each contender once in each round: A B C A B C, so that what slows the machine for a
 * while slows all of them.
 *
 * @template Result
 * @param {readonly string[]} names
 * @param {{ rounds: number, seconds: number }} limits After so many seconds no further round
 *   begins, but there are always two.
 * @param {(name: string) => Promise<Result>} measureOne
 * @param {(name: string, round: number) => boolean} [takesPart]
 * @returns {Promise<Map<string, Result>[]>}
 */
export async function inRounds(names, { rounds, seconds }, measureOne, takesPart = () => true) {
  const measured = [];
  const start = performance.now();
  const isTimeLeft = () => performance.now() - start < seconds * 1000;
  for (let round = 0; round < rounds && (round < 2 || isTimeLeft()); round += 1) {
    /** @type {Map<string, Result>} */
    const results = new Map();
    for (const name of names.filter((each) => takesPart(each, round)))
      results.set(name, await measureOne(name));
    measured.push(results);
  }
  return measured;
}

/**
 * @typedef {object} Summary
 * @property {number} seconds Median, less the empty run of the same round.
 * @property {number} ratio Median of the ratios to plain HTML in the same round.
 * @property {number} noise Median absolute deviation of these ratios.
 * @property {number} rounds
 */

/**
 * @param {readonly Map<string, Measured>[]} measured
 * @param {string} name
 * @param {'mount' | 'change'} phase
 * @param {'cpu' | 'wall'} clock
 * @param {string} [reference] What counts as 1.00.
 * @returns {Summary}
 */
export function summaryOf(measured, name, phase, clock, reference = 'plain') {
  const seconds = (/** @type {Map<string, Measured>} */ round, /** @type {string} */ which) =>
    (round.get(which)?.[phase]?.[clock] ?? NaN) - (round.get('empty')?.[phase]?.[clock] ?? NaN);
  const taken = measured.filter((round) => round.get(name)?.[phase]);
  const ratios = taken.map((round) => seconds(round, name) / seconds(round, reference));
  return {
    seconds: median(taken.map((round) => seconds(round, name))),
    ratio: median(ratios),
    noise: deviation(ratios),
    rounds: taken.length,
  };
}
