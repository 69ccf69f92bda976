/** How the search for flip points goes. What may be unsure about a plan is registered assumptions instead. */
export const EXPLAIN = {
  /** A measure is searched down to nothing and up to this many times its value, within what the plan may hold. */
  reach: 10,
  /** Measures move in steps this many powers of ten below the size of their value; counts move one by one. */
  digits: 3,
  /** Where today’s value is nothing, measures are searched up to this. */
  fromNothing: 1000,
  /** Where the search looks first on each side, as shares of the way to the end of the range, nearest first. */
  looks: [1 / 256, 1 / 64, 1 / 16, 1 / 4, 1],
  /** A side with so few values is looked at value by value. */
  fewValues: 12,
  /** Where to look on each side of an assumption: its range is narrow, so its ends tell. */
  assumptionLooks: [1],
  /** Questions that a person is asked at once. */
  questions: 12,
} as const;
