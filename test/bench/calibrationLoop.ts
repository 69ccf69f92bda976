const STEPS = 60_000;
const KEYS = 1024;
/** A linear congruential generator whose products stay below 2^53. */
const MULTIPLIER = 1_664_525;
const INCREMENT = 1_013_904_223;
const MODULUS = 2 ** 32;

/**
 * Fixed work that knows nothing of the engine: arithmetic, strings, look-ups and small objects in about its proportions.
 * Times divided by its time compare between machines. A change to it makes earlier runs incomparable.
 */
export function calibrationLoop(): number {
  const seen = new Map<string, { readonly sum: number }>();
  let state = 1;
  for (let step = 0; step < STEPS; step += 1) {
    state = (state * MULTIPLIER + INCREMENT) % MODULUS;
    const key = `key ${state % KEYS}`;
    seen.set(key, { sum: (seen.get(key)?.sum ?? 0) + Math.log1p(state) });
  }
  return [...seen.values()].reduce((sum, each) => sum + each.sum, 0);
}
