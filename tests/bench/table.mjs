/**
 * Prints rows under a heading, first column to the left and figures to the right.
 *
 * @param {string} title
 * @param {readonly string[]} columns
 * @param {readonly (readonly string[])[]} rows
 */
export function printTable(title, columns, rows) {
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  const line = (/** @type {readonly string[]} */ cells) =>
    cells
      .map((cell, index) => {
        const width = widths[index] ?? 0;
        return index === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd();
  console.log(`\n${title}\n${line(columns)}`);
  console.log('─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2)));
  for (const row of rows) console.log(line(row));
}

/** @param {number | undefined} value */
export const ratio = (value) =>
  value === undefined || Number.isNaN(value) ? '–' : value.toFixed(2);

/** @param {number | undefined} seconds */
export const milliseconds = (seconds) =>
  seconds === undefined || Number.isNaN(seconds) ? '–' : (seconds * 1000).toFixed(1);

/** @param {number | undefined} bytes */
export const kilobytes = (bytes) =>
  bytes === undefined || Number.isNaN(bytes) ? '–' : (bytes / 1000).toFixed(1);
