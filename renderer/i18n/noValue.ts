/** Shown where a number cannot be told. Never a zero. */
export const NO_VALUE = '–';
