const THINNEST = 1.25;
const THICKEST = 5;
/** Messages per hour at which a line is as thick as it gets. */
const FULL_RATE = 100_000;

/** Line width in pixels, growing with the logarithm of the rate: 0 → 1.25, 10 → 2.0, 1,000 → 3.5, 100,000 and up → 5. */
export function strokeWidth(ratePerHour: number): number {
  const share = Math.min(1, Math.log10(1 + Math.max(0, ratePerHour)) / Math.log10(1 + FULL_RATE));
  return THINNEST + share * (THICKEST - THINNEST);
}
