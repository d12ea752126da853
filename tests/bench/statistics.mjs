/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = NaN, high = NaN] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 ? high : (low + high) / 2;
}

/**
 * Median absolute deviation: half of the values lie this near to their median.
 *
 * @param {readonly number[]} values
 */
export function deviation(values) {
  const center = median(values);
  return median(values.map((value) => Math.abs(value - center)));
}
