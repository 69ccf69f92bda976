/** Bounds that keep reading a hostile or broken file linear in its length. All lie far above any real plan. */
export const READ_LIMITS = {
  /** Characters of the saved text; the largest realistic plan (5,000 sites) stays under half of it. */
  characters: 40_000_000,
  /** Levels of nesting; the schema itself needs 6. */
  depth: 64,
  /** Entries of one list or fields of one object; the longest list of the schema may hold 50,000. */
  entries: 100_000,
  /** Values inside one part of the plan (one site, one integration, the calendars). */
  valuesPerPart: 200_000,
  /** Problems that one reading reports; whoever mends twenty reads again. */
  problems: 20,
  /** Characters of an offending value that a problem quotes. */
  quotedCharacters: 60,
  /** Characters of a place in the plan. */
  pathCharacters: 300,
} as const;
