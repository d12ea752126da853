// What it costs to show something, in time of the main thread first and of the clock second.
import { contenders, contendersOf, titleOf } from './contenders.mjs';
import { measure } from './measure.mjs';
import { inRounds, summaryOf } from './rounds.mjs';
import { milliseconds, printTable, ratio } from './table.mjs';

/** @typedef {import('./rounds.mjs').Summary} Summary */
/** @typedef {{ cpu: Summary, wall: Summary, perItem: number }} Figures `perItem`: seconds of the main thread. */
/** @typedef {Readonly<Record<string, Figures>>} ByContender */
/** @typedef {{ mount: ByContender, change: ByContender }} WorkResult */

/**
 * @param {import('./bench.mjs').Bench} bench
 * @param {import('./works.mjs').Work} work
 * @returns {Promise<WorkResult>}
 */
export async function runWork({ browser, pages, rounds }, work) {
  const names = ['empty', ...contendersOf(work.kind)];
  const isTakingPart = (/** @type {string} */ name, /** @type {number} */ round) =>
    round === 0 || work.count < 1000 || !contenders[name]?.isSlow;
  const measured = await inRounds(
    names,
    { rounds: rounds ?? work.rounds, seconds: work.seconds },
    async (name) =>
      measure(browser, await pages.addressOf(name, work), { changes: Boolean(work.change) }),
    isTakingPart,
  );
  const figures = (/** @type {'mount' | 'change'} */ phase) =>
    Object.fromEntries(
      names
        .filter(
          (name) =>
            name !== 'empty' && !(phase === 'change' && contenders[name]?.form === 'parsed'),
        )
        .map((name) => {
          const cpu = summaryOf(measured, name, phase, 'cpu');
          const wall = summaryOf(measured, name, phase, 'wall');
          return [name, { cpu, wall, perItem: cpu.seconds / work.count }];
        }),
    );
  const result = { mount: figures('mount'), change: work.change ? figures('change') : {} };
  print(work.title, work.kind, result.mount);
  if (work.change) print(`${work.title}, ${work.change}`, work.kind, result.change);
  return result;
}

/**
 * @param {string} title
 * @param {import('./contenders.mjs').Kind} kind
 * @param {ByContender} figures
 */
function print(title, kind, figures) {
  printTable(
    title,
    ['', 'CPU', '± noise', 'CPU ms', 'wall', '± noise', 'wall ms', 'rounds'],
    Object.entries(figures).map(([name, { cpu, wall }]) => [
      titleOf(name, kind),
      ratio(cpu.ratio),
      ratio(cpu.noise),
      milliseconds(cpu.seconds),
      ratio(wall.ratio),
      ratio(wall.noise),
      milliseconds(wall.seconds),
      String(cpu.rounds),
    ]),
  );
}
