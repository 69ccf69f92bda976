import { describe, expect, it } from 'vitest';
import { erlangC } from '../../../../models/queueing/erlangC';

const MOST_SERVERS = 2000;
const DIGITS = 10n ** 20n;

/** above ÷ below as a double, from whole numbers of any length. */
const ratio = (above: bigint, below: bigint): number => Number((above * DIGITS) / below) / Number(DIGITS);

/**
 * Erlang C for a whole number of Erlang and every number of servers, in whole numbers: with S(c) = Σ_{k≤c} a^k·c!/k!
 * (so S(c) = c·S(c−1) + a^c), B = a^c ÷ S(c) and C = B ÷ (1 − ρ·(1 − B)) = c·a^c ÷ ((c − a)·S(c) + a·a^c).
 */
function* exactForEveryCount(offered: bigint): Generator<{ readonly servers: number; readonly exact: number }> {
  let power = 1n;
  let sum = 1n;
  for (let servers = 1n; servers <= BigInt(MOST_SERVERS); servers += 1n) {
    power *= offered;
    sum = servers * sum + power;
    if (servers > offered) yield { servers: Number(servers), exact: ratio(servers * power, (servers - offered) * sum + offered * power) };
  }
}

describe('erlangC for every number of servers', () => {
  it.each([1n, 7n, 60n, 320n, 1100n, 1900n])('agrees with whole-number arithmetic to 1e-9 from one above %d Erlang to 2,000 servers', (offered) => {
    let compared = 0;
    for (const { servers, exact } of exactForEveryCount(offered)) {
      const found = erlangC(Number(offered), servers);
      if (Math.abs(found - exact) > 1e-9) expect.fail(`${servers} servers: ${found}, exactly ${exact}`);
      compared += 1;
    }
    expect(compared).toBe(MOST_SERVERS - Number(offered));
  });
});
