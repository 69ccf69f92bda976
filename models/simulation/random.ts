/** A stream of numbers in [0, 1) that depends on nothing but its seed. */
export type Random = () => number;

const TWO_TO_32 = 4_294_967_296;

/**
 * Seeded generator (sfc32, a small public-domain generator with a period of about 2^128). The same seed gives the same
 * stream on every machine; streams of different seeds do not overlap in practice.
 */
export function seededRandom(seed: number): Random {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed >>> 0;
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / TWO_TO_32;
  };
  // The first outputs still carry the seed's shape.
  for (let round = 0; round < 15; round += 1) next();
  return next;
}

/** Time between two arrivals of a Poisson stream: −ln(1 − u) ÷ rate. */
export const exponential = (random: Random, mean: number): number => -Math.log(1 - random()) * mean;

/** Standard normal by Box–Muller; one value a call keeps the stream simple to follow. */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
