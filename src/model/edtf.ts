/** How precise an EDTF level 0 date is. */
export type Precision = 'year' | 'month' | 'day';

/** An EDTF level 0 date as the time it spans. */
export interface TimeSpan {
  /** First day, at midnight UTC. */
  readonly start: Date;
  /** Last day, at midnight UTC; the same as `start` for a day. */
  readonly end: Date;
  readonly precision: Precision;
}

/** The shape of an EDTF level 0 date, for what cannot run `readEdtf`; not every match is a day. */
export const edtfPattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Reads an EDTF level 0 date: `2025`, `2025-11` or `2025-11-04`.
 * Returns `undefined` for anything else, and for days that no calendar has.
 */
export function readEdtf(date: string): TimeSpan | undefined {
  const [, year, month, day] = edtfPattern.exec(date) ?? [];
  if (!year) return undefined;
  const start = new Date(date);
  // `Date` reads "2025-02-30" as the second of March, and a month that no calendar has as no number.
  if (start.getUTCDate() !== Number(day ?? 1)) return undefined;
  if (day) return { start, end: start, precision: 'day' };
  const end = new Date(start);
  if (month) end.setUTCMonth(end.getUTCMonth() + 1, 0);
  else end.setUTCMonth(12, 0);
  return { start, end, precision: month ? 'month' : 'year' };
}

/** The first and the last of what an EDTF level 0 date or interval names, or two dates. */
export function readEdtfSpan(start: string, end?: string): (TimeSpan | undefined)[] {
  return [...start.split('/'), ...(end === undefined ? [] : [end])].map(readEdtf);
}

/** Whether this is an EDTF level 0 date. */
export function isEdtfDate(date: string): boolean {
  return readEdtf(date) !== undefined;
}

/** Whether this is an EDTF level 0 date, or an interval of two in order. */
export function isEdtfDateOrInterval(date: string): boolean {
  const [start, end, ...rest] = date.split('/').map(readEdtf);
  return (
    rest.length === 0 &&
    start !== undefined &&
    (!date.includes('/') || (end !== undefined && start.start <= end.start))
  );
}
