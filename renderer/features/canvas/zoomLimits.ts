/** The smallest shows some two thousand items at once; the largest is for small screens and tired eyes. */
export const ZOOM_LIMITS = { least: 0.02, most: 2 } as const;
