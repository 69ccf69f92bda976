/** By how much plans are multiplied. */
export const factorsOf = (quick: boolean): readonly number[] => (quick ? [1, 2] : [1, 2, 4, 8]);
