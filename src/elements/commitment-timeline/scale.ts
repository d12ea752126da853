import type { TimelineItem } from '../../model/select.js';

const yearIn = (date: Date): number => date.getUTCFullYear();
const startOf = (year: number): number => Date.UTC(year, 0, 1);
const dayLength = 86_400_000;

/** Where something lies on the axis, as shares of its length from 0 to 1. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A linear axis of whole years. */
export class Scale {
  /** The years between whose beginnings the axis runs. */
  readonly first: number;
  readonly last: number;

  /** An axis that holds all of the items, which all have a date. */
  constructor(items: readonly TimelineItem[]) {
    const times = items.flatMap(({ time }) => time ?? []);
    this.first = Math.min(...times.map(({ start }) => yearIn(start)));
    this.last = Math.max(...times.map(({ end }) => yearIn(end))) + 1;
  }

  /** The place of an item: a day is a day long, and a year is a year long. */
  placeOf({ time }: TimelineItem): Place {
    const { start, end } = time!;
    return { start: this.#share(start.getTime()), end: this.#share(end.getTime() + dayLength) };
  }

  /** Round years along the axis, about `most` of them. */
  ticks(most = 8): { readonly year: number; readonly at: number }[] {
    const step =
      [1, 2, 5, 10, 20, 25, 50, 100, 250, 500, 1000].find(
        (years) => (this.last - this.first) / years <= most,
      ) ?? 1000;
    const ticks = [];
    for (let year = Math.ceil(this.first / step) * step; year <= this.last; year += step) {
      ticks.push({ year, at: this.#share(startOf(year)) });
    }
    return ticks;
  }

  #share(time: number): number {
    const first = startOf(this.first);
    const share = (time - first) / (startOf(this.last) - first);
    // A tenth of a pixel, where the axis has a thousand.
    return Math.round(share * 10_000) / 10_000;
  }
}
