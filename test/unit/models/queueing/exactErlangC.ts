/** A load in Erlang as an exact fraction. With a power of two below the line the double of it is exact too. */
export interface Fraction {
  readonly above: bigint;
  readonly below: bigint;
}

const SCALE = 10n ** 40n;

/**
 * Erlang C straight from its definition, in whole numbers without any rounding:
 * C = W / (Σ_{k<c} aᵏ/k! + W) with W = aᶜ/c! · c/(c−a). Everything is multiplied by belowᶜ · c!, so that each term is
 * whole; the only rounding is the last step, after forty decimals.
 */
export function exactErlangC({ above, below }: Fraction, servers: number): number {
  const count = BigInt(servers);
  let term = below ** count * factorial(count);
  let sum = 0n;
  for (let k = 1n; k <= count; k += 1n) {
    sum += term;
    term = (term * above) / (below * k);
  }
  const waiting = term * count * below;
  const all = sum * (count * below - above) + waiting;
  return Number((waiting * SCALE) / all) / Number(SCALE);
}

function factorial(count: bigint): bigint {
  let product = 1n;
  for (let k = 2n; k <= count; k += 1n) product *= k;
  return product;
}
