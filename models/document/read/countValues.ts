/** How many values a decoded JSON value holds, itself included; stops counting at `limit`. Depth is bounded before. */
export function countValues(value: unknown, limit: number): number {
  if (typeof value !== 'object' || value === null) return 1;
  let count = 1;
  for (const item of Object.values(value)) {
    count += countValues(item, limit - count);
    if (count >= limit) return limit;
  }
  return count;
}
