/** The generator takes whole numbers of 31 bits. */
export const LARGEST_SEED = 2 ** 31;

/** A seed as people type it; null for anything that is no whole number in range. */
export function readSeed(typed: string): number | null {
  const plain = typed.trim();
  const value = Number(plain);
  return /^\d+$/.test(plain) && value <= LARGEST_SEED ? value : null;
}
