/** How draws are made. What the plan may change (ranges, the confidence of the contingency) is registered assumptions instead. */
export const SAMPLE = {
  /** Where nobody names one; any number serves. */
  seed: 20261122,
  /** At this number P10 and P90 lie within about 0.6 points of their rank. */
  draws: 10_000,
  /** With fewer draws a tenth of them is too few to speak of. */
  leastDraws: 100,
  /** Values of all drivers are held in memory. */
  mostDraws: 100_000,
  /** Between two of these a run can be stopped. */
  drawsPerStep: 50,
  /** Drivers that are told, the strongest first. */
  drivers: 15,
  bins: 40,
  percentiles: { p10: 0.1, p50: 0.5, p90: 0.9 },
  /** Half-width of a 95 % interval in standard errors. */
  confidence: 1.96,
} as const;
