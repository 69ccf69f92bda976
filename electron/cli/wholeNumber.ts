/** The generator takes whole numbers of 31 bits. */
export const LARGEST_SEED = 2 ** 31;

/** A whole number given as an option, or `otherwise` without it; null when it is none or out of range. */
export function wholeNumber(option: string | boolean | undefined, from: number, to: number, otherwise: number): number | null {
  if (option === undefined) return otherwise;
  const value = typeof option === 'string' && /^\d+$/.test(option) ? Number(option) : Number.NaN;
  return Number.isInteger(value) && value >= from && value <= to ? value : null;
}
