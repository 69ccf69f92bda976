import Big from 'big.js';
import { MONEY_DECIMALS } from './cents';

const CENTS_PER_UNIT = 100;

/** What shares an amount: `key` settles ties, `weight` is a whole number of at least zero. */
export interface Sharer {
  readonly key: string;
  readonly weight: number;
}

/**
 * Splits money by weights into whole cents whose sum is the amount: each sharer gets ⌊amount × weight ÷ Σ weights⌋, and
 * the cents left over go to the largest remainders (Hamilton's method), ties in the order of the keys. Integers of any
 * length keep it exact. The parts stand in the order of the sharers; who gets what does not depend on that order.
 * @example 100.00 by 1, 1, 1 for a, b, c → 33.34, 33.33, 33.33
 */
export function splitCents(amount: string, sharers: readonly Sharer[]): readonly string[] {
  const cents = BigInt(new Big(amount).times(CENTS_PER_UNIT).toFixed(0));
  const whole = sharers.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
  if (whole === 0n) throw new Error('nobody to split an amount among');
  const parts = sharers.map(({ key, weight }, place) => {
    const product = cents * BigInt(weight);
    return { key, place, floor: product / whole, remainder: product % whole };
  });
  const left = cents - parts.reduce((sum, { floor }) => sum + floor, 0n);
  const byRemainder = [...parts].sort((a, b) => compare(b.remainder, a.remainder) || compare(a.key, b.key));
  const rounded = new Set(byRemainder.slice(0, Number(left)).map(({ place }) => place));
  return parts.map(({ floor, place }) => money(rounded.has(place) ? floor + 1n : floor));
}

function compare<Value extends bigint | string>(a: Value, b: Value): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const money = (cents: bigint): string => new Big(cents.toString()).div(CENTS_PER_UNIT).toFixed(MONEY_DECIMALS);
